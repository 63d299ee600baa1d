"""Taking over a roster: choose a file, see every difference, take it over or leave it."""
