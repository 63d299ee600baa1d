"""Printing: the system's dialog, the job that goes to a printer, and its line in the register of who got what."""
