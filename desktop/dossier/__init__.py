"""The dossier: the child, the three voices, and where they differ, in one look."""
