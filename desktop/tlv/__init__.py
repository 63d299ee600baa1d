"""The TLV request in one look: complete, short and fair."""
