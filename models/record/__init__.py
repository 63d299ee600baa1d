"""The record: the one gateway that writes, the history of every value, undo, and the audit chain."""
