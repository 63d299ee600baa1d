"""The agenda of a conversation, made from what is open in the dossier: differences, agreements, goals, what to explain.

What stands on the agenda already is not offered again; nothing is put there by itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from forms.disagreements import open_differences
from forms.lanes import newest_version
from forms.rules.bevinding import Bevinding
from forms.rules.check import check
from forms.rules.group import group
from forms.rules.regel import Niveau
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.resources import load_toml
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld

AGENDA = "agenda"
"""The field of the form of a conversation."""
_SOON = timedelta(days=42)
_MOST_FINDINGS = 5
_ENDED = frozenset({"afgerond", "vervallen"})


class Origin(StrEnum):
    """Where a point comes from."""

    VERSCHIL = "verschil"
    AFSPRAAK = "afspraak"
    DOEL = "doel"
    UITLEG = "uitleg"
    MELDING = "melding"


@dataclass(frozen=True, slots=True)
class Point:
    """One point: what to talk about, and why now."""

    origin: Origin
    what: str
    why: str


@checked(frozen=True, config=ConfigDict(extra="forbid"))
class _File:
    regels: frozenset[str]
    punten: dict[str, tuple[Origin, ...]]


@cache
def _file() -> _File:
    return TypeAdapter(_File).validate_python(load_toml("agenda.toml"))


def open_points(beeld: DossierBeeld, talk: Document, today: date) -> tuple[Point, ...]:
    """The points that fit this kind of conversation and do not stand on its agenda yet."""
    told = {row.tekst("wat") for row in talk.rijen(AGENDA)}
    wanted = _file().punten.get(talk.antwoorden.tekst("soort") or "", tuple(Origin))
    found = [point for origin in wanted for point in _MAKERS[origin](beeld, talk, today)]
    return tuple(one for one in dict.fromkeys(found) if str(one.what) not in told)


def _disagreements(beeld: DossierBeeld, talk: Document, today: date) -> Iterator[Point]:
    for one in open_differences(beeld):
        yield Point(Origin.VERSCHIL, Sentence("Verschil: {verschil}", verschil=one.tekst), Sentence("nog open"))


def _agreements(beeld: DossierBeeld, talk: Document, today: date) -> Iterator[Point]:
    for one in beeld.van_soort("gesprek"):
        if one.uid == talk.uid:
            continue
        for row in one.rijen("afspraken"):
            what, day = row.tekst("wat"), row.datum("wanneer")
            if what and not row.gevuld("gedaan_op"):
                why = Sentence("afgesproken voor {dag}", dag=day) if day else Sentence("zonder datum")
                yield Point(Origin.AFSPRAAK, Sentence("Afspraak: {afspraak}", afspraak=what), why)


def _goals(beeld: DossierBeeld, talk: Document, today: date) -> Iterator[Point]:
    version = newest_version(beeld)
    rows = [(row, row.datum("datum_klaar")) for row in (version.rijen("doelen") if version else ())]
    for request in beeld.van_soort("arrangement"):
        rows += [(row, row.datum("evaluatiedatum")) for row in request.rijen("doelen") if not row.gevuld("uitkomst")]
    for row, day in rows:
        what = row.tekst("doel")
        if what and day is not None and day <= today + _SOON and row.tekst("status") not in _ENDED:
            why = Sentence("terugkijken op {dag}", dag=day)
            yield Point(Origin.DOEL, Sentence("Doel: {doel}", doel=what), why)


def _explanations(beeld: DossierBeeld, talk: Document, today: date) -> Iterator[Point]:
    for moment in beeld.hoormomenten():
        heard = moment.antwoorden.datum("gehoord_op")
        if heard is not None and not moment.antwoorden.gevuld("uitgelegd_op"):
            name = beeld.leerling.roepnaam or Sentence("de leerling")
            what = Sentence("Uitleggen aan {naam} wat er met de woorden is gedaan", naam=name)
            yield Point(Origin.UITLEG, what, Sentence("gehoord op {dag}", dag=heard))


def _findings(beeld: DossierBeeld, talk: Document, today: date) -> Iterator[Point]:
    heads = (one.hoofd for one in group(check(beeld, today)))
    about = [one for one in heads if _is_talked_about(one, talk)]
    for one in about[:_MOST_FINDINGS]:
        yield Point(Origin.MELDING, one.melding, Sentence("ontbreekt nog"))


def _is_talked_about(finding: Bevinding, talk: Document) -> bool:
    return (
        finding.niveau is not Niveau.AANDACHT and finding.regel in _file().regels and finding.document_uid != talk.uid
    )


_MAKERS = {
    Origin.VERSCHIL: _disagreements,
    Origin.AFSPRAAK: _agreements,
    Origin.DOEL: _goals,
    Origin.UITLEG: _explanations,
    Origin.MELDING: _findings,
}


def put_on_agenda(vault: Writable, dossier: str, talk: str, points: tuple[Point, ...]) -> ActResult | None:
    """Puts points on the agenda of a conversation, in one act."""
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, dossier) as doing:
        for one in points:
            _add(doing, talk, one)
    return doing.result


def _add(doing: Act, talk: str, one: Point) -> None:
    doing.add_row(talk, AGENDA, {"wat": str(one.what), "waarom": str(one.why)})
