"""The whole timeline of a dossier: lanes with filters, search and zoom, and all of it as a list."""
