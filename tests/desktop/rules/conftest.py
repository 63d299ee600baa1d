"""Tests of the page of all rules: in a vault without dossiers."""

from desk import bare_desk, bare_vault

__all__ = ["bare_desk", "bare_vault"]
