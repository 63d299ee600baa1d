"""The table of a run of the benchmarks: what was measured, and the budget beside it. Nothing is asserted about time."""

import importlib.util
import os
import platform
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement. `budget` None: told for what it is; `about` says from what it was made."""

    act: str
    value: float
    unit: str
    budget: float | None
    about: str

    @property
    def told(self) -> str:
        return _with_unit(self.value, self.unit)

    @property
    def allowed(self) -> str:
        return "" if self.budget is None else _with_unit(self.budget, self.unit)

    @property
    def held(self) -> str:
        return "" if self.budget is None else "yes" if self.value <= self.budget else "NO"


@dataclass(slots=True)
class Table:
    """The rows of a run, and notes on how it was run."""

    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, act: str, value: float, unit: str, budget: float | None = None, about: str = "") -> None:
        """Adds a row; `unit` is `x` for a ratio, ms, s or MB, or empty for a count."""
        self.rows.append(Row(act, value, unit, budget, about))

    def as_text(self) -> str:
        """For a terminal."""
        wide = max(len(one.act) for one in self.rows)
        lines = [
            f"{one.act:{wide}}  {one.told:>9}  {one.allowed:>9}  {one.held:3}  {one.about}".rstrip()
            for one in self.rows
        ]
        head = f"{'':{wide}}  {'measured':>9}  {'at most':>9}"
        return "\n".join((*self._all_notes(), "", head, *lines))

    def as_markdown(self) -> str:
        """For a file. No name of a computer or a user stands in it."""
        lines = [f"| {one.act} | {one.told} | {one.allowed} | {one.held} | {one.about} |" for one in self.rows]
        head = ("| act | measured | at most | held | |", "|---|---:|---:|---|---|")
        notes = [f"- {one}" for one in self._all_notes()]
        return "\n".join((f"# The last benchmarks, {date.today():%Y-%m-%d}", "", *notes, "", *head, *lines, ""))

    def _all_notes(self) -> tuple[str, ...]:
        machine = (
            f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
        )
        return (machine, _busy(), f"bytecode compiled: {compiled()}", *self.notes)


def _busy() -> str:
    """What else the computer was doing: times in all are longer for it, ratios and work of one thread hardly."""
    if not hasattr(os, "getloadavg"):
        return "how busy the computer was is not known"
    return (
        f"{os.getloadavg()[2]:.0f} programs wanted a core during the last quarter of an hour, the benchmark among them"
    )


def _with_unit(value: float, unit: str) -> str:
    if not unit:
        return f"{value:.0f}"
    digits = 1 if unit == "x" or value < 10 else 0
    return f"{value:.{2 if unit == 's' else digits}f} {unit}"


def compiled() -> str:
    """Whether Python finds bytecode of our own modules and of what they import, or compiles anew at every start."""
    ours = [path for name in ("desktop", "forms", "models") for path in (ROOT / name).rglob("*.py")]
    stale = sum(not _is_fresh(path) for path in ours)
    theirs = all(_is_fresh(Path(_origin(name))) for name in ("sqlalchemy", "pydantic", "keyring"))
    if stale == len(ours) or not theirs:
        return "no"
    return "yes" if not stale else f"yes, but for {stale} of our {len(ours)} modules"


def _origin(name: str) -> str:
    found = importlib.util.find_spec(name)
    assert found is not None
    assert found.origin is not None
    return found.origin


def _is_fresh(source: Path) -> bool:
    cached = Path(importlib.util.cache_from_source(str(source)))
    if not cached.is_file():
        return False
    written = int.from_bytes(cached.read_bytes()[8:12], sys.byteorder)
    return written == int(source.stat().st_mtime) & 0xFFFFFFFF
