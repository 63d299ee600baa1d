"""Where the data files of the application stand, in a checkout and in an installed application alike."""

import sys
import tomllib
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources/`."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
    return root.joinpath("resources", *parts)


def load_toml(*parts: str) -> dict[str, object]:
    """A TOML file under `resources/` as plain data. Raises `tomllib.TOMLDecodeError` for a broken file."""
    with resource(*parts).open("rb") as file:
        return tomllib.load(file)
