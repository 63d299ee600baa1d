"""Why a deadline is what it is: read in the worker, frozen. The panel of the worklist shows it."""

from dataclasses import dataclass
from datetime import date

from desktop.language import translate
from desktop.shell.route import Route, ScreenName
from desktop.worklist.what_if import is_of
from forms.lanes import newest_version
from forms.rules.bron import Bron, bron_van
from forms.rules.check import sector_of
from forms.rules.parameters import term_parameters
from forms.rules.regel import rule
from forms.turn import subject_of
from models.queries.worklist import Werk
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.states import VERLOOP, WITH_STATES
from models.terms import Term, terms
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Detail:
    """A line with its explanation. `term` is None when the date is no longer computed: it was changed meanwhile.

    `bron` is the source of its rule, or `eigen` in one line where this date has another one than its rule.
    `place` is where the work is done, with the words for that; the dossier itself when there is no closer place.
    """

    werk: Werk
    today: date
    term: Term | None
    bron: Bron | None
    place: Route
    place_words: str
    eigen: str | None = None


def read_detail(vault: Vault, werk: Werk, today: date) -> Detail:
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
