"""Parts of a dossier in one look: growth, verzuim, and what was delivered of an arrangement. Filled in elsewhere."""
