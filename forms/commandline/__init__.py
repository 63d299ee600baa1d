"""The command line: what needs no screen. One small module per verb; imports no Qt, and nothing heavy before a verb."""
