"""What comes in from the systems around, and what goes out to them. What comes from outside is never trusted."""
