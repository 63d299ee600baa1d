"""Tests here work on a small checkout."""

from small_checkout import checkout

__all__ = ["checkout"]
