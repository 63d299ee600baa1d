"""Printing from the window: a real vault, and a real print queue."""

from desk import desk, example_vault
from print_queue import queue, queue_server

__all__ = ["desk", "example_vault", "queue", "queue_server"]
