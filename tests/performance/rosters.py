"""Rosters of any size for the benchmarks."""

import re

from models.resources import resource

OF_ONE = 240
"""How many pupils stand in the example roster."""


def large_roster(schools: int) -> bytes:
    """The demo roster, as many times over with other keys: 240 pupils a time."""
    text = resource("demo", "edex_basisschool.xml").read_text(encoding="utf-8")
    start, end = text.index("<leerlingen>") + len("<leerlingen>"), text.index("</leerlingen>")
    pupils = (re.sub(r'leerling key="', f'leerling key="{number:03}', text[start:end]) for number in range(schools))
    return (text[:start] + "".join(pupils) + text[end:]).encode()
