"""The command palette: one line to type in, and under it what can be gone to or done."""
