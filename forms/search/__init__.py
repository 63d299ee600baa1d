"""Searching: what of a case is found, how what is typed is understood, and why something was found."""
