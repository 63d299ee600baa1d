"""The parts screens are made of. They know tokens and words, not cases: no widget here reads a vault."""
