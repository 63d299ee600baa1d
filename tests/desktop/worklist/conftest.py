"""Tests of the worklist, of the list of dossiers and of a new dossier: on a real vault."""

from desk import bare_desk, bare_vault, desk, example_vault
from worklist_told import agreed

__all__ = ["agreed", "bare_desk", "bare_vault", "desk", "example_vault"]
