"""Tests of the timeline: on the vault of the example school."""

from desk import bare_desk, bare_vault, desk, example_vault

__all__ = ["bare_desk", "bare_vault", "desk", "example_vault"]
