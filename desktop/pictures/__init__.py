"""Pictures of every screen, made from the example vault: to be laid beside the drawings, and beside the last time."""
