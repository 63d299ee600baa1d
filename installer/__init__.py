"""Set up, run, test and measure Driehoek from a checkout; `dev.py` is the door.

What `dev.py` reaches runs on the standard library alone, because it makes the environment that all else needs.
"""
