"""The contacts of a steunpunt, without names: written down in a minute, told only in numbers."""
