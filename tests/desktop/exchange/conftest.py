"""Taking over rosters in the window, on a real vault."""

from pathlib import Path

import pytest
from desk import bare_desk, bare_vault, desk, example_vault

from models.resources import resource

__all__ = ["bare_desk", "bare_vault", "desk", "example_vault"]


class Roster:
    """The demo roster as a file that a test changes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = Path(resource("demo", "edex_basisschool.xml")).read_text(encoding="utf-8")
        self.write()

    def write(self) -> Path:
        self.path.write_text(self.text, encoding="utf-8")
        return self.path

    def replace(self, old: str, new: str) -> None:
        assert old in self.text
        self.text = self.text.replace(old, new)
        self.write()

    def first(self, number: int) -> None:
        """Leaves only so many pupils."""
        parts = self.text.split("  <leerling ")
        tail = parts[-1][parts[-1].index("</leerlingen>") :]
        self.text = "  <leerling ".join(parts[: number + 1]) + tail
        self.write()

    def without(self, key: str) -> None:
        begin = self.text.index(f'  <leerling key="{key}"')
        end = self.text.index("</leerling>", begin) + len("</leerling>\n")
        self.text = self.text[:begin] + self.text[end:]
        self.write()


@pytest.fixture
def roster(tmp_path: Path) -> Roster:
    return Roster(tmp_path / "EDEX.XML")
