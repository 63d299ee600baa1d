"""Cases are taken over into a vault in memory."""

from memory_vault import vault

__all__ = ["vault"]
