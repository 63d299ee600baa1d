"""The overview of a coordinator: numbers as pictures with their tables, and the dossiers behind each number."""
