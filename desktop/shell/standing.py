"""Where a window stands: at which place, and where on the screen. Kept for the next time, sealed by the vault itself.

Only ids are written, and even those nobody reads without the vault.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from desktop.shell.preferences import Preferences
from desktop.shell.route import Route, ScreenName

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Standing:
    """One window. `geometry` is Qt's own description of it; `scrolled` how far each part of its screen is scrolled."""

    route: Route
    geometry: bytes = b""
    scrolled: tuple[int, ...] = ()


def write_standing(preferences: Preferences, vault: Vault, windows: Sequence[Standing]) -> None:
    """Keeps where the windows of a vault stand."""
    told = [
        {**asdict(one), "geometry": b64encode(one.geometry).decode(), "scrolled": list(one.scrolled)} for one in windows
    ]
    sealed = vault.seal.seal(json.dumps(told).encode())
    preferences.keep_standing(vault.vault_id, b64encode(sealed).decode())


def read_standing(preferences: Preferences, vault: Vault) -> tuple[Standing, ...]:
    """Where the windows of a vault stood the last time; nothing when that is not known or cannot be read any more."""
    try:
        data = vault.seal.open(b64decode(preferences.standing(vault.vault_id)))
        return tuple(map(_read, json.loads(data))) if data else ()
    except (ValueError, KeyError, TypeError):  # written by another version
        return ()


def _read(told: dict[str, object]) -> Standing:
    kept = told["route"]
    if not isinstance(kept, dict):
        raise ValueError("no place")
    place = Route(**{**kept, "screen": ScreenName(str(kept["screen"]))})
    scrolled = told["scrolled"]
    return Standing(
        place,
        b64decode(str(told["geometry"])),
        tuple(int(one) for one in scrolled) if isinstance(scrolled, list) else (),
    )
