"""A request that comes in: as a case file it is read in, as papers (PDF, photo, office file) it becomes a dossier with
that file at its request. Everything, or nothing when something is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.language import translate
from forms.bijlagen.adding import add_to_request
from forms.bijlagen.intake import take_in
from forms.bijlagen.kinds import BijlageGeweigerd
from forms.casus.part import NietOvergenomen
from forms.casus.read import read_case_file
from forms.casus.take_over import take_over
from models.actions.dossier import new_document, new_dossier
from models.errors import Melding
from models.record.change import ActResult
from models.record.history import undo
from models.snapshot import DossierBeeld, Leerling
from models.snapshot.read import find_dossier, read_dossier
from models.vault import Vault

REQUEST_FORM = "tlv_aanvraag_eerste"
_CASES = frozenset({".yaml", ".yml"})


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a file. `new`: a dossier was begun for it; `changed`: it held something that was not there yet.

    `left` is what was not taken over, and why; `doubles` are dossiers that may be of the same pupil. Of papers
    `request` is the request that was begun for them, and `results` are the acts.
    """

    dossier: str
    name: str
    new: bool
    changed: bool = True
    left: tuple[NietOvergenomen, ...] = ()
    doubles: tuple[str, ...] = ()
    request: str | None = None
    results: tuple[ActResult, ...] = ()


def receive(vault: Vault, path: Path, today: date) -> Received:
    """Takes a file of a school in.

    Raises `CasusOnleesbaar` or `BijlageGeweigerd` with what is wrong with it, or a message of the disk.
    """
    if is_case_file(path):
        return _read_in(vault, path)
    if path.suffix.lower() == ".xml":
        raise BijlageGeweigerd(
            translate(
                "Receiving",
                "Dit is een XML-bestand, zoals een OSO-dossier. Dat leest Driehoek nog niet als aanvraag. Er is niets "
                "veranderd. Kies een casusbestand, of de stukken als PDF.",
            )
        )
    return receive_papers(vault, (path,), today)


def receive_papers(vault: Vault, paths: Sequence[Path], today: date) -> Received:
    """Begins one dossier with a request that has these files. Raises as `receive`; then nothing was begun."""
    files = [take_in(one) for one in paths]
    dossier, begun = new_dossier(vault, Leerling())
    request, asked = new_document(vault, dossier, "tlv", REQUEST_FORM)
    results = [one for one in (begun, asked) if one is not None]
    try:
        results += [add_to_request(vault, dossier, request, None, one, today)[1] for one in files]
    except Melding:
        for one in reversed(results):
            undo(vault, one.uid)
        raise
    return Received(dossier, "", new=True, request=request, results=tuple(results))


def is_case_file(path: Path) -> bool:
    """Whether a file is called like a case, which is read in; anything else is a paper."""
    return path.suffix.lower() in _CASES


def _read_in(vault: Vault, path: Path) -> Received:
    case = read_case_file(path)
    before = _found(vault, case.id)
    taken = take_over(vault, case)
    after = _found(vault, taken.dossier)
    if after is None:
        raise LookupError("no such dossier")
    with vault.reading() as connection:
        doubles = tuple(filter(None, (find_dossier(connection, one) or one for one in taken.mogelijk_dubbel)))
    return Received(after.uid, after.leerling.naam, before is None, before != after, taken.niet_overgenomen, doubles)


def _found(vault: Vault, number: str) -> DossierBeeld | None:
    with vault.reading() as connection:
        uid = find_dossier(connection, number)
        return read_dossier(connection, uid) if uid is not None else None
