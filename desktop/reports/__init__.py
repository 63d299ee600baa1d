"""Reports: who reads it, what goes along, the real pages, and who got what."""
