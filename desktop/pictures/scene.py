"""One picture: its name, the vault it is taken in, and what brings it about."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.pictures.studio import Studio

EXAMPLE, EMPTY, ROSTER, STEUNPUNT, SWV = "voorbeeld", "leeg", "invoer", "steunpunt", "samenwerkingsverband"
FILE = "steunpuntdossier"
"""The vaults of `Studio.open_vault`."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture. Its name begins with the number of its drawing.

    `show` finds the vault it needs open in `vault`, which is empty where none may be open. With `single` there is
    something to see in one column only.
    """

    name: str
    vault: str
    show: Callable[[Studio], object]
    single: bool = False
