"""The list of dossiers as lines: who, which group, how far the OPP is, and what is due first."""

from datetime import date

from desktop.language import translate
from desktop.opp_status import status_words
from desktop.widgets.fields.day_words import distance_words, long_day_words
from desktop.widgets.lines.line import Cell, Column, Line, Run
from desktop.worklist.deadline_words import deadline_words, whole_deadline_words
from desktop.worklist.words import group_words, near_day
from models.queries.dossiers import DossierRegel
from models.snapshot import Leerling

_SIGNS = {
    "vastgesteld": ("green", "circle-check"),
    "concept": ("amber", "pencil"),
    "in_overleg": ("amber", "handshake"),
}
_SOON = 7


def columns(*, with_opp: bool = True) -> tuple[Column, ...]:
    """The columns of the list; a steunpunt makes no OPP."""
    opp = Column(translate("Werklijst", "OPP"), 215)
    return (
        Column(translate("Werklijst", "Leerling")),
        Column(translate("Werklijst", "Groep"), 190),
        *((opp,) if with_opp else ()),
        Column(translate("Werklijst", "Eerste datum"), 310),
    )


def dossier_line(one: DossierRegel, today: date, *, with_opp: bool = True) -> Line:
    """One dossier."""
    born = one.geboortedatum
    birth = translate("Werklijst", "geboortedatum onbekend")
    if born:
        birth = translate("Werklijst", "geboren {day}").format(day=long_day_words(born).partition(" ")[2])
    group = group_words(one.groep, one.schoolsoort) or translate("Werklijst", "groep onbekend")
    opp = _opp(one, today)
    told = ", ".join(filter(None, (opp.main.words, _below(opp))))
    day = _term(one, today)
    spoken = (
        one.naam,
        birth,
        group,
        one.school or "",
        *((translate("Werklijst", "OPP: {state}").format(state=told),) if with_opp else ()),
        _spoken_term(one, today),
    )
    return Line(
        one.uid,
        "; ".join(part for part in spoken if part),
        (
            Cell(Run(one.naam or translate("Werklijst", "Naam onbekend")), (Run(birth),)),
            Cell(Run(group), (Run(one.school),) if one.school else ()),
            *((opp,) if with_opp else ()),
            day,
        ),
    )


def _opp(one: DossierRegel, today: date) -> Cell:
    if one.opp_status is None and one.opp_nummer is None:
        return Cell(Run(translate("Werklijst", "nog geen OPP"), "text2"))
    status = one.opp_status or "concept"
    tone, sign = _SIGNS.get(status, ("text2", "circle-dot"))
    adult = Leerling(geboortedatum=one.geboortedatum).meerderjarig(today)
    version = translate("Werklijst", "versie {number}").format(number=one.opp_nummer or 1)
    return Cell(Run(version), (Run(status_words(status, adult=adult), tone, sign),))


def _term(one: DossierRegel, today: date) -> Cell:
    if one.termijn is None:
        return Cell(Run(translate("Werklijst", "geen datum open"), "text2"))
    days = (one.termijn - today).days
    tone, sign = ("red", "circle-alert") if days < 0 else ("amber", "clock") if days <= _SOON else ("text2", "calendar")
    task = deadline_words((one.termijn_soort or "").partition(", ")[0])
    when = f"{near_day(one.termijn, today)}, {distance_words(one.termijn, today)}"
    return Cell(Run(task), (Run(when, tone, sign, strong=tone != "text2"),))


def _spoken_term(one: DossierRegel, today: date) -> str:
    if one.termijn is None:
        return translate("Werklijst", "geen datum open")
    distance = distance_words(one.termijn, today)
    return translate("Werklijst", "eerste datum {day}, {distance}: {what}").format(
        day=long_day_words(one.termijn),
        distance=distance,
        what=whole_deadline_words(one.termijn_soort or ""),
    )


def _below(cell: Cell) -> str:
    return " ".join(one.words for one in cell.below)
