"""Editing a form: built from its definition, kept at every pause in typing, with what the rules found beside it."""
