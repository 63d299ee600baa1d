"""What a user does: one function an act, one transaction each."""
