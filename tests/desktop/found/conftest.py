"""Tests of the page with all that is found: on a real vault."""

from desk import bare_desk, bare_vault, desk, example_vault

__all__ = ["bare_desk", "bare_vault", "desk", "example_vault"]
