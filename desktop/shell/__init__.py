"""What holds the screens: the window, the worker that does everything with the vault, keeping, messages."""
