"""Tasks that someone puts on the list themselves."""
