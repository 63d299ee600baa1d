"""What is stored and what is true of it. Knows no Qt and no PDF."""
