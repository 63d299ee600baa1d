"""Tests here use the window on the example vault."""

from demo_window import demo, demo_folder

__all__ = ["demo", "demo_folder"]
