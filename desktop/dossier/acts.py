"""Acts of the dossier screen, as they are done in the worker: on the case as it is then."""

from dataclasses import dataclass, replace
from datetime import date

from desktop.language import translate
from desktop.shell.route import Route, ScreenName
from forms.definition import Form, form, opp_form_of
from forms.documents import can_begin
from forms.filling import Filling, set_cell
from forms.lanes import newest_version
from forms.main_document import FORMS, Main, main_document
from forms.tried import begin
from models.actions.dossier import new_document
from models.actions.opp import begin_opp
from models.record.change import ActResult
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault

_TALK = "gespreksverslag_mdo"
HEARING = "hoormoment"


@dataclass(frozen=True, slots=True)
class Way:
    """Where an act leads; `result` and `words` only when something was begun for it, which can be undone."""

    route: Route
    words: str = ""
    result: ActResult | None = None


def to_opp(vault: Vault, dossier: str, field: str | None = None) -> Way:
    """To the newest version of the OPP; begins the first when there is none.

    Without a known sector there is no form to begin: then it leads to that question, and begins nothing.
    """
    beeld = _read(vault, dossier)
    version = newest_version(beeld)
    if version is not None:
        return Way(Route(ScreenName.OPP, dossier, version.uid, field=field))
    formulier = opp_form_of(_sector(beeld) or "")
    if formulier is None:
        words = translate("Dossier", "Kies eerst de schoolsoort: die bepaalt welk formulier het OPP krijgt.")
        return Way(Route(ScreenName.PUPIL, dossier, field="schoolsoort"), words)
    uid, result = begin_opp(vault, dossier, formulier)
    return Way(Route(ScreenName.OPP, dossier, uid, field=field), translate("Dossier", "OPP versie 1 begonnen."), result)


def to_main(vault: Vault, dossier: str, field: str | None = None) -> Way:
    """To the document one works in first; begins it when it is not there yet. For a school that is the plan."""
    beeld = _read(vault, dossier)
    main = main_document(beeld)
    if main.kind is Main.OPP:
        return to_opp(vault, dossier, field)
    if main.document is None:
        way = begin_document(vault, dossier, FORMS[main.kind])
        return replace(way, route=replace(way.route, field=field))
    screen = ScreenName.TLV if main.document.soort == "tlv" and field is None else ScreenName.DOCUMENT
    return Way(Route(screen, dossier, main.document.uid, field=field))


def to_hearing(vault: Vault, dossier: str) -> Way:
    """To the hoormoment that is not round yet; begins one at the newest version when there is none."""
    beeld = _read(vault, dossier)
    version = newest_version(beeld)
    open_ones = [one for one in _moments(beeld, version) if not one.antwoorden.gevuld("uitgelegd_op")]
    if open_ones:
        return Way(Route(ScreenName.HEARING, dossier, open_ones[-1].uid))
    uid, result = new_document(vault, dossier, HEARING, HEARING, bij=version.uid if version else None)
    return Way(Route(ScreenName.HEARING, dossier, uid), translate("Dossier", "Hoormoment begonnen."), result)


def documents_to_begin(vault: Vault, dossier: str) -> tuple[Form, ...]:
    """The forms that can be begun in a dossier."""
    return can_begin(_read(vault, dossier))


def begin_document(vault: Vault, dossier: str, formulier: str) -> Way:
    """Begins a document of a form; leads to it."""
    definition = form(formulier)
    uid, result = begin(vault, _read(vault, dossier), definition)
    words = translate("Dossier", "Begonnen: {title}.").format(title=definition.titel)
    # What was filled in of itself is not where one stopped: one begins at the first question.
    place = Route(ScreenName.DOCUMENT, dossier, uid, section=definition.sectie[0].id)
    return Way(place, words, result)


def afspraak_done(vault: Vault, dossier: str, row: str, day: date) -> ActResult:
    """Marks an afspraak as done on a day."""
    return set_cell(vault, Filling(dossier, form(_TALK)), "afspraken", row, "gedaan_op", day.isoformat())


def _read(vault: Vault, dossier: str) -> DossierBeeld:
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def _sector(beeld: DossierBeeld) -> str | None:
    return beeld.leerling.schoolsoort or (beeld.school.schoolsoort if beeld.school else None)


def _moments(beeld: DossierBeeld, version: Document | None) -> tuple[Document, ...]:
    if version is None:
        return tuple(one for one in beeld.hoormomenten() if one.bij_uid is None)
    return beeld.hoormomenten(version)
