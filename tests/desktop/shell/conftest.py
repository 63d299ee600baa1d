"""Tests of the shell: on a real vault where they need one."""

from desk import bare_desk, bare_vault, desk, example_vault

__all__ = ["bare_desk", "bare_vault", "desk", "example_vault"]
