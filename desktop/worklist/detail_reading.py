"""Why a deadline is what it is, and what if: read in the worker. It brings the rules along; the screen does not."""

from datetime import date

from desktop.language import translate
from desktop.shell.route import Route, ScreenName
from desktop.worklist.detail import Detail
from desktop.worklist.what_if import Supposed
from forms.lanes import newest_version
from forms.rules.bron import bron_van
from forms.rules.check import sector_of
from forms.rules.parameters import term_parameters
from forms.rules.regel import rule
from forms.turn import subject_of
from models.queries.worklist import Werk
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.states import VERLOOP, WITH_STATES
from models.terms.computed import terms, what_if
from models.terms.term import Aard, Term
from models.vault import Vault

_MOST = 3


def is_of(term: Term, werk: Werk) -> bool:
    """Whether a computed date is the one of a line."""
    return (term.regel, term.wat, term.datum, term.onderwerp_uid) == (
        werk.regel,
        werk.wat,
        werk.datum,
        werk.onderwerp,
    )


def suppose(vault: Vault, werk: Werk, start: date, today: date) -> Supposed:
    """Computes it. The case is read and moved in memory only."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, werk.dossier)
    parameters = term_parameters(beeld)
    term = next((one for one in terms(beeld, today, parameters) if is_of(one, werk)), None)
    if term is None:
        return Supposed(start, None)
    moved = what_if(beeld, today, parameters, start)
    same = next((one for one in moved if (one.regel, one.wat) == (term.regel, term.wat)), None)
    if same is None or term.beginpunt != beeld.leerling.klok_start:
        return Supposed(start, term.vanaf(start, today))
    steps = tuple(one for one in moved if one.aard is Aard.STAP and one.gedaan_op is None and one.datum >= today)
    return Supposed(start, same, steps[:_MOST])


def detail_of(vault: Vault, werk: Werk, today: date) -> Detail:
    """Reads why a deadline of the worklist is what it is. Raises `LookupError` when its dossier is gone."""
    if werk.is_taak:
        place = Route(ScreenName.TASK, werk.dossier or None, werk.uid)
        return Detail(werk, today, None, None, place, translate("Werklijst", "Open taak"))
    with vault.reading() as connection:
        beeld = read_dossier(connection, werk.dossier)
    same = (one for one in terms(beeld, today, term_parameters(beeld)) if is_of(one, werk))
    term = next(same, None)
    bron = bron_van(rule(werk.regel), sector_of(beeld)) if werk.regel else None
    own = term.bron if term is not None and bron is not None and term.bron != bron.regel else None
    place, words = _place(beeld, werk)
    return Detail(werk, today, term, bron, place, words, own)


def _place(beeld: DossierBeeld, werk: Werk) -> tuple[Route, str]:
    subject = subject_of(werk.regel).naam
    version = next((one for _, one in beeld.versies() if one.uid == werk.onderwerp), newest_version(beeld))
    if subject == "hoorrecht" and version is not None and (moments := beeld.hoormomenten(version)):
        return Route(ScreenName.HEARING, beeld.uid, _last(moments).uid, field="uitgelegd_op"), translate(
            "Werklijst", "Open hoormoment"
        )
    if subject == "afspraken" and (talk := _talk(beeld, werk.onderwerp)) is not None:
        row = werk.onderwerp if werk.onderwerp != talk.uid else None
        field = "afspraken" if row else "reactie_op" if werk.wat.startswith("Reactie") else "verzonden_op"
        place = Route(ScreenName.DOCUMENT, beeld.uid, talk.uid, field=field, row=row)
        return place, translate("Werklijst", "Open gesprek")
    if werk.onderwerp in {one.uid for one in beeld.van_soort("verzuim")}:
        return Route(ScreenName.DOCUMENT, beeld.uid, werk.onderwerp), translate("Werklijst", "Open verzuim")
    if werk.onderwerp in {one.uid for one in beeld.van_soort("correctie")}:
        return Route(ScreenName.DOCUMENT, beeld.uid, werk.onderwerp), translate("Werklijst", "Open verzoek")
    request = _request(beeld, werk.onderwerp)
    if request is not None and request.soort == "tlv":
        return Route(ScreenName.TLV, beeld.uid, request.uid), translate("Werklijst", "Open aanvraag")
    if request is not None:
        return Route(ScreenName.DOCUMENT, beeld.uid, request.uid), translate("Werklijst", "Open arrangement")
    if subject in {"opp", "hoorrecht"} and version is not None:
        to = "instemmingen" if werk.wat.startswith("Instemming") else None
        return Route(ScreenName.OPP, beeld.uid, version.uid, field=to), translate("Werklijst", "Open OPP")
    return Route(ScreenName.DOSSIER, beeld.uid), translate("Werklijst", "Open dossier")


def _request(beeld: DossierBeeld, about: str | None) -> Document | None:
    """The request that a line is about, or of which it is a step."""
    found = (one for one in beeld.documenten if one.soort in WITH_STATES)
    return next((one for one in found if about in (one.uid, *(row.uid for row in one.rijen(VERLOOP)))), None)


def _talk(beeld: DossierBeeld, about: str | None) -> Document | None:
    """The meeting that a line is about, or of which it is an agreement."""
    talks = beeld.van_soort("gesprek")
    return next((one for one in talks if about in (one.uid, *(row.uid for row in one.rijen("afspraken")))), None)


def _last(moments: tuple[Document, ...]) -> Document:
    return max(moments, key=lambda one: one.antwoorden.tekst("gehoord_op") or "")
