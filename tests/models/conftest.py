"""Tests here work on a vault in memory."""

from memory_vault import dossier, opp, vault

__all__ = ["dossier", "opp", "vault"]
