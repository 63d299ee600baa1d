"""Tests of documents: on a real vault."""

from desk import desk, example_vault

__all__ = ["desk", "example_vault"]
