"""Tests here set sample reports on paper."""

from paper_samples import long_table, report, run, save

__all__ = ["long_table", "report", "run", "save"]
