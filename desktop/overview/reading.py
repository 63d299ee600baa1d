"""What the overviews show: read in the worker, frozen."""

from dataclasses import dataclass
from datetime import date

from forms.absence import FORM, Verzuim, absence_overview
from forms.definition import form
from forms.delivery import Geleverd, delivered
from forms.growth import Groei, growth
from forms.lanes import newest_version
from forms.tried import begin, still_to_take, take
from models.actions.dossier import new_document
from models.record.change import ActResult
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault

_REQUESTS = ("tlv", "arrangement")


@dataclass(frozen=True, slots=True)
class Grown:
    """The growth in the newest version of the plan."""

    beeld: DossierBeeld
    version: Document | None
    subjects: tuple[Groei, ...]


@dataclass(frozen=True, slots=True)
class Absent:
    """The newest overview of absence, or None; and how many there are."""

    beeld: DossierBeeld
    shown: Verzuim | None
    today: date


@dataclass(frozen=True, slots=True)
class Request:
    """A request that could take over what was tried since: how much that is."""

    uid: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Given:
    """Every arrangement with what was delivered, and the requests that do not know of it yet."""

    beeld: DossierBeeld
    arrangements: tuple[Geleverd, ...]
    requests: tuple[Request, ...]


def read_growth(vault: Vault, dossier: str) -> Grown:
    """The growth of a dossier."""
    beeld = _read(vault, dossier)
    version = newest_version(beeld)
    return Grown(beeld, version, growth(version) if version is not None else ())


def read_absence(vault: Vault, dossier: str, document: str | None, today: date) -> Absent:
    """One overview of absence, else the newest."""
    beeld = _read(vault, dossier)
    known = beeld.van_soort("verzuim")
    found = next((one for one in known if one.uid == document), known[-1] if known else None)
    return Absent(beeld, absence_overview(beeld, found, today) if found is not None else None, today)


def begin_absence(vault: Vault, dossier: str) -> tuple[str, ActResult | None]:
    """Begins an overview of absence; answers its uid."""
    return new_document(vault, dossier, "verzuim", FORM)


def read_given(vault: Vault, dossier: str) -> Given:
    """Every arrangement of a dossier."""
    beeld = _read(vault, dossier)
    waiting = (
        Request(one.uid, form(one.formulier).titel, len(still_to_take(beeld, one)))
        for kind in _REQUESTS
        for one in beeld.van_soort(kind)
        if not one.delen and one.antwoorden.tekst("status") in (None, "concept", "besproken_met_ouders", "voorbereid")
    )
    return Given(beeld, delivered(beeld), tuple(one for one in waiting if one.count))


def take_tried(vault: Vault, dossier: str, document: str) -> ActResult | None:
    """Adds to a request what was tried since."""
    beeld = _read(vault, dossier)
    found = next(one for one in beeld.documenten if one.uid == document)
    return take(vault, beeld, found)


def begin_with_tried(vault: Vault, dossier: str, formulier: str) -> tuple[str, ActResult | None]:
    """Begins a document with what was tried before already in it."""
    return begin(vault, _read(vault, dossier), form(formulier))


def _read(vault: Vault, dossier: str) -> DossierBeeld:
    with vault.reading() as connection:
        return read_dossier(connection, dossier)
