"""Verbs work on an encrypted vault on the disk."""

from real_vault import driehoek, empty_vault, kluis, secret

__all__ = ["driehoek", "empty_vault", "kluis", "secret"]
