"""The worklist and the list of dossiers: what is due, and finding a pupil."""
