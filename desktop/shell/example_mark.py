"""The mark of the example vault: its organisation says before its name that everything is made up.

parted("Voorbeeldkluis (alles is verzonnen): De Wilgenhoek")  # (True, "De Wilgenhoek")
"""

import re

_MARKED = re.compile(r"Voorbeeldkluis \([^)]*\): (?P<name>.+)")


def parted(organisation: str) -> tuple[bool, str]:
    """Whether the name of an organisation has the mark, and the name without it."""
    found = _MARKED.fullmatch(organisation)
    return (True, found["name"]) if found else (False, organisation)
