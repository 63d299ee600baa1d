"""The page with all that a search found."""
