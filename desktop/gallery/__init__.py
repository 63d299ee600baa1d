"""The gallery: every part of a screen in all its states, to look at and to measure. Not part of the application."""
