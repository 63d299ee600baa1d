"""Handing out reports: registering them and writing their files, together or not at all.

    hand_out(vault, check.release(), [Paper(one, folder / one.name) for one in made], today)

Nothing leaves without the recipient check (`forms.reports.recipient_check`). A PDF is written only where the caller
says; nothing is written anywhere else.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from forms.reports.making import OF_NOBODY, Gemaakt, Vorm
from forms.reports.recipient_check import Cleared
from models.actions.verstrekken import BESTAND, WEBPAGINA, Verstrekt, printing
from models.errors import Melding
from models.record.act import Act
from models.record.change import ActResult, Writable
from models.sentence import Sentence
from models.vault.atomic_file import write_atomically


class NietGeschreven(Melding):
    """A file that could not be written."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One report and the file it goes to. `replace` says that the user agreed to replace what stands there."""

    made: Gemaakt
    path: Path
    replace: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """How a paper leaves: as a file, or so many times on paper; `bladzijden` as they are typed, None for all."""

    wijze: str = BESTAND
    exemplaren: int = 1
    bladzijden: str | None = None


@contextmanager
def leaving(
    vault: Writable, cleared: Cleared, papers: Sequence[Gemaakt], dag: date, way: Way | None = None
) -> Iterator[Act]:
    """Registers papers that were cleared; let them go inside the block. When it raises nothing is registered.

    Raises `LookupError` for a paper that was not checked.
    """
    with printing(vault, {cleared.dossier: _told(cleared, papers, way)}, cleared.voor, cleared.persoon, dag) as doing:
        yield doing


@contextmanager
def leaving_list(
    vault: Writable, cleared: Sequence[Cleared], paper: Gemaakt, dag: date, way: Way | None = None
) -> Iterator[Act]:
    """As `leaving`, of one paper about several pupils: it stands in the register of each of them.

    All of them have the same reader. Raises `LookupError` for a paper that was not checked, or a list of nobody.
    """
    (voor, persoon), *others = {(one.voor, one.persoon) for one in cleared} or [("", None)]
    if not voor or others:
        raise LookupError("a list is of somebody, and for one reader")
    told = {one.dossier: _told(one, [paper], way) for one in cleared}
    with printing(vault, told, voor, persoon, dag) as doing:
        yield doing


def _told(cleared: Cleared, papers: Sequence[Gemaakt], way: Way | None) -> list[Verstrekt]:
    way = way or Way()
    return [
        Verstrekt(
            one.rapport,
            one.code,
            one.versie_uid or None,
            WEBPAGINA if one.vorm is Vorm.HTML else way.wijze,
            way.exemplaren,
            way.bladzijden,
            cleared.grondslag,
            cleared.fields_of(one),
        )
        for one in papers
    ]


def hand_out(vault: Writable, cleared: Cleared, papers: Sequence[Paper], dag: date) -> ActResult | None:
    """Registers papers for the reader they were cleared for and writes their files.

    Raises `NietGeschreven`, or what an act raises; then nothing is registered and no new file stays behind.
    """
    return _written(leaving(vault, cleared, [one.made for one in papers], dag), papers)


def hand_out_list(vault: Writable, cleared: Sequence[Cleared], paper: Paper, dag: date) -> ActResult | None:
    """As `hand_out`, of one paper about several pupils."""
    return _written(leaving_list(vault, cleared, paper.made, dag), [paper])


def _written(leaves: AbstractContextManager[Act], papers: Sequence[Paper]) -> ActResult | None:
    written: list[_Written] = []
    try:
        with leaves as doing:
            for one in papers:
                _write(one, written)
    except BaseException:
        _take_back(written)
        raise
    return doing.result


def write_out(papers: Sequence[Paper]) -> None:
    """Writes papers that tell of nobody, such as counts: no dossier has a register they belong in.

    Raises `NietGeschreven`; then no new file stays behind. Raises `ValueError` for a paper that tells of somebody.
    """
    if any(one.made.rapport not in OF_NOBODY for one in papers):
        raise ValueError("this paper tells of somebody: it needs the recipient check")
    written: list[_Written] = []
    try:
        for one in papers:
            _write(one, written)
    except BaseException:
        _take_back(written)
        raise


@dataclass(frozen=True, slots=True)
class _Written:
    """A file of ours, and what stood there before."""

    path: Path
    before: bytes | None


def _take_back(written: Iterable[_Written]) -> None:
    for one in written:
        with suppress(OSError):
            if one.before is None:
                one.path.unlink()
            else:
                write_atomically(one.path, one.before)


def free_paths(folder: Path, made: Iterable[Gemaakt]) -> list[Paper]:
    """The papers under names that no file in the folder has: a paper for someone else is never replaced."""
    papers: list[Paper] = []
    for one in made:
        path, number = folder / one.name, 2
        while path.exists() or any(path == paper.path for paper in papers):
            path = folder / f"{Path(one.name).stem}-{number}{Path(one.name).suffix}"
            number += 1
        papers.append(Paper(one, path))
    return papers


def _write(paper: Paper, written: list[_Written]) -> None:
    """Writes one file, whole or not at all; what it replaces stays until it is there."""
    try:
        paper.path.parent.mkdir(parents=True, exist_ok=True)
        before = paper.path.read_bytes() if paper.replace and paper.path.exists() else None
        if before is not None:
            write_atomically(paper.path, paper.made.data)
            written.append(_Written(paper.path, before))
            return
        with paper.path.open("xb") as file:
            written.append(_Written(paper.path, None))
            file.write(paper.made.data)
    except OSError:
        raise NietGeschreven(
            Sentence(
                "In {map} kan niet worden geschreven. Er is niets afgedrukt. Kies een andere map of maak ruimte vrij.",
                map=paper.path.parent,
            )
        ) from None
