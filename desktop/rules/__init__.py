"""All rules by which a case is judged, as one page with their sources, and the same on paper."""
