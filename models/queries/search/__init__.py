"""Finding: the index that follows what is written, and what is asked of it. What is SQLite's own stays in here."""
