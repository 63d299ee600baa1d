"""What happened in a dossier, in time, each with the paper in which it stands: for who must understand a dispute.

Only what the reader may see: every word is asked of `forms.reports.seen`. Geoorloofd verzuim is left out for everyone:
it says nothing about the dispute and much about the pupil.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from forms.audience import Reader, Recipient
from forms.definition import form
from forms.disagreements import VERSCHIL
from forms.life import life_of, state_of
from forms.party import Party
from forms.reports.seen import Seen, seen
from forms.reports.told import day as day_words
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld, Rij
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL


class Kind(StrEnum):
    """What kind of moment."""

    FEIT = "feit"
    PLAN = "plan"
    GESPREK = "gesprek"
    GEHOORD = "gehoord"
    BRIEF = "brief"
    AANVRAAG = "aanvraag"
    VERZUIM = "verzuim"
    VERSCHIL = "verschil"


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened. `source` is the paper in which it stands, in words; `about` what was said of it."""

    day: date
    kind: Kind
    party: Party | None
    what: str
    about: str
    source: str
    document_uid: str | None = None
    until: date | None = None


SCHOOL_READER = Reader(Recipient.SCHOOL)
"""Who looks at the screen of a school."""
_LAWFUL = "geoorloofd"
_UNITS = {
    "dagdeel": (Sentence("dagdeel"), Sentence("dagdelen")),
    "uur": (Sentence("uur"), Sentence("uur")),
}
_WHO = {
    "leerling": Sentence("De leerling"),
    "ouders": Sentence("De ouders"),
    "school": Sentence("De school"),
    "samenwerkingsverband": Sentence("Het samenwerkingsverband"),
}
_SHORTEST = 3
_ANSWERED = ("ontvangst_datum", "besluit_datum")
"""Where one of these days stands it was handed in, also when nobody told the step."""
_ARRANGEMENT = (
    ("aanvraagdatum", Sentence("Arrangement aangevraagd"), ""),
    ("besluit_datum", Sentence("Besluit over het arrangement"), "motivering"),
    ("ingangsdatum", Sentence("Arrangement begonnen"), ""),
    ("einddatum", Sentence("Arrangement loopt af"), ""),
)
_REQUEST = (
    ("aanvraagdatum", Sentence("TLV aangevraagd"), "tlv_soort"),
    ("ontvangst_datum", Sentence("Aanvraag ontvangen door het samenwerkingsverband"), ""),
    ("compleet_datum", Sentence("Aanvraag compleet"), ""),
    ("besluit_datum", Sentence("Besluit over de TLV"), "besluit"),
    ("bekendgemaakt_op", Sentence("Besluit bekendgemaakt"), ""),
    ("bezwaar_ingediend_op", Sentence("Bezwaar gemaakt"), "bezwaar_status"),
    ("bezwaar_besluit_op", Sentence("Besluit op het bezwaar"), ""),
    ("beroep_ingesteld_op", Sentence("Beroep ingesteld bij de rechter"), ""),
)


def chronology(beeld: DossierBeeld, reader: Reader, today: date) -> tuple[Moment, ...]:
    """Every moment up to and including a day that the reader may know of, oldest first."""
    found: list[Moment] = list(_enrolment(beeld, reader))
    for _, version in beeld.versies():
        found += _plan(seen(beeld, version, reader))
    for one in beeld.documenten:
        found += _MAKERS.get(one.soort, _nothing)(seen(beeld, one, reader))
    return tuple(sorted((one for one in found if one.day <= today), key=lambda one: one.day))


def source_words(document: Document) -> str:
    """What a document is called as a source."""
    told = document.antwoorden
    if document.soort == "opp":
        return Sentence("OPP versie {nummer}", nummer=document.nummer or 1)
    if document.soort == "gesprek":
        held = told.datum("datum")
        return Sentence("Gespreksverslag {dag}", dag=day_words(held)) if held else Sentence("Gespreksverslag")
    if document.soort == "hoormoment":
        heard = told.datum("gehoord_op")
        return Sentence("Hoormoment {dag}", dag=day_words(heard)) if heard else Sentence("Hoormoment")
    if document.soort == "bijlage":
        return Sentence("Bijlage: {titel}", titel=told.tekst("titel") or "zonder titel")
    if document.soort == VERSCHIL:
        return Sentence(
            "Register van verschillen: {onderwerp}", onderwerp=told.tekst("onderwerp") or "zonder onderwerp"
        )
    return form(document.formulier).titel


def _nothing(plan: Seen) -> Iterator[Moment]:
    return iter(())


def _at(
    plan: Seen, day: date | None, kind: Kind, party: Party | None, what: str, about: str | None = None
) -> Iterator[Moment]:
    if day is not None:
        document = plan.document
        yield Moment(day, kind, party, what, about or "", source_words(document), document.uid)


def _day_in(plan: Seen, field: str, row: Rij, column: str) -> date | None:
    shown = plan.field(field)
    may = shown is not None and any(one.id == column for one in shown.columns)
    return row.datum(column) if may else None


def _enrolment(beeld: DossierBeeld, reader: Reader) -> Iterator[Moment]:
    told = (
        (beeld.leerling.datum_inschrijving, Sentence("Ingeschreven op de school")),
        (beeld.leerling.uitschrijfdatum, Sentence("Uitgeschreven")),
    )
    for day, what in told:
        if day is not None:
            yield Moment(day, Kind.FEIT, Party.SCHOOL, what, "", Sentence("Inschrijfgegevens"))


def _plan(plan: Seen) -> Iterator[Moment]:
    version, number = plan.document, plan.document.nummer or 1
    for row in plan.rows("oogo"):
        outcome = plan.cell("oogo", row, "uitkomst")
        about = ". ".join(filter(None, (outcome, plan.cell("oogo", row, "verslag"))))
        yield from _at(
            plan, _day_in(plan, "oogo", row, "datum"), Kind.GESPREK, Party.OUDERS, Sentence("Overleg met ouders"), about
        )
    for row in plan.rows("instemmingen"):
        given, who = plan.cell("instemmingen", row, "instemming"), plan.cell("instemmingen", row, "gezagshouder")
        if given:
            what = Sentence("{wie} over het handelingsdeel: {antwoord}", wie=who, antwoord=given.lower())
            day = _day_in(plan, "instemmingen", row, "datum")
            yield from _at(plan, day, Kind.PLAN, Party.OUDERS, what, plan.cell("instemmingen", row, "opmerking"))
    if plan.sections:
        yield from _parts(plan, version, number)
    for row in plan.rows("evaluaties"):
        what = Sentence("Evaluatie van versie {nummer}", nummer=number)
        yield from _at(plan, _day_in(plan, "evaluaties", row, "datum"), Kind.PLAN, Party.SCHOOL, what)


def _parts(plan: Seen, version: Document, number: int) -> Iterator[Moment]:
    first, second = version.vastgesteld_op(PERSPECTIEFDEEL), version.vastgesteld_op(HANDELINGSDEEL)
    if first == second:
        what = Sentence("OPP versie {nummer} vastgesteld", nummer=number)
        yield from _at(plan, first, Kind.PLAN, Party.SCHOOL, what, plan.text("wijziging_motivering"))
        return
    for day, what in (
        (first, Sentence("Perspectiefdeel van versie {nummer} vastgesteld", nummer=number)),
        (second, Sentence("Handelingsdeel van versie {nummer} vastgesteld", nummer=number)),
    ):
        yield from _at(plan, day, Kind.PLAN, Party.SCHOOL, what)


def _hearing(plan: Seen) -> Iterator[Moment]:
    name = plan.beeld.leerling.roepnaam or Sentence("Leerling")
    way, words = plan.text("wijze"), plan.text("inbreng")
    about = ". ".join(filter(None, (way, f"‘{words}’" if words else "")))
    heard, told = plan.day("gehoord_op"), plan.day("uitgelegd_op")
    yield from _at(plan, heard, Kind.GEHOORD, Party.LEERLING, Sentence("{naam} gehoord", naam=name), about)
    yield from _at(plan, told, Kind.GEHOORD, Party.LEERLING, Sentence("Uitgelegd aan {naam}", naam=name))


def _talk(plan: Seen) -> Iterator[Moment]:
    kind = plan.text("soort") or Sentence("Gesprek")
    yield from _at(plan, plan.day("datum"), Kind.GESPREK, Party.SCHOOL, kind, plan.text("doel"))
    sent, to = plan.day("verzonden_op"), plan.text("verzonden_aan")
    yield from _at(plan, sent, Kind.BRIEF, Party.SCHOOL, Sentence("Verslag van het gesprek verzonden"), to)
    reaction, words = plan.text("reactie_ouders"), plan.text("aanvulling_ouders")
    if reaction or words:
        day = plan.day("reactie_op") or sent or plan.day("datum")
        about = ". ".join(filter(None, (reaction, words)))
        yield from _at(plan, day, Kind.BRIEF, Party.OUDERS, Sentence("Reactie van de ouders op het verslag"), about)


def _request(plan: Seen) -> Iterator[Moment]:
    yield from _steps(plan, _REQUEST)
    for row in plan.rows("ouders_posities"):
        who, position = plan.cell("ouders_posities", row, "ouder"), plan.cell("ouders_posities", row, "positie")
        if position:
            what = Sentence("{wie} over de aanvraag: {antwoord}", wie=who, antwoord=position.lower())
            said = (plan.cell("ouders_posities", row, one) for one in ("reden", "zienswijze_tekst"))
            day = _day_in(plan, "ouders_posities", row, "getekend_op")
            yield from _at(plan, day, Kind.AANVRAAG, Party.OUDERS, what, " ".join(filter(None, said)))


def _arrangement(plan: Seen) -> Iterator[Moment]:
    yield from _steps(plan, _ARRANGEMENT)


def _steps(plan: Seen, told: tuple[tuple[str, Sentence, str], ...]) -> Iterator[Moment]:
    """The days of what was asked for. While it is being written nobody asked yet, whatever days stand in it."""
    life = life_of(plan.document.soort)
    being_written = life is not None and state_of(plan.document, life) in life.fase[0].standen
    if being_written and not any(plan.day(field) for field in _ANSWERED):
        return
    for field, what, about in told:
        yield from _at(plan, plan.day(field), Kind.AANVRAAG, Party.SCHOOL, what, plan.text(about) if about else "")


def _absence(plan: Seen) -> Iterator[Moment]:
    one_unit, units = _UNITS.get(plan.code("eenheid") or "", ("", ""))
    for row in plan.rows("regels"):
        day = _day_in(plan, "regels", row, "datum")
        if day is None or row.tekst("soort") in (None, _LAWFUL):
            continue
        count = plan.cell("regels", row, "aantal")
        about = f"{count} {one_unit if count == '1' else units}".strip() if count else ""
        until = _day_in(plan, "regels", row, "tot")
        source = source_words(plan.document)
        what = plan.cell("regels", row, "soort")
        yield Moment(day, Kind.VERZUIM, None, what, about, source, plan.document.uid, until if until != day else None)
    reported, away = plan.day("melding_op"), plan.day("afwezig_sinds")
    yield from _at(plan, reported, Kind.VERZUIM, Party.SCHOOL, Sentence("Verzuim gemeld"))
    yield from _at(plan, away, Kind.VERZUIM, None, Sentence("Vanaf deze dag niet op school"))


def _attachment(plan: Seen) -> Iterator[Moment]:
    title, kind, writer = plan.text("titel"), plan.text("type"), plan.text("schrijver")
    what = title if title and len(title) >= _SHORTEST else kind
    if what:
        yield from _at(plan, plan.day("datum"), Kind.BRIEF, None, what, ", ".join(filter(None, (kind, writer))))


def _disagreement(plan: Seen) -> Iterator[Moment]:
    about = plan.text("onderwerp") or ""
    yield from _at(plan, plan.day("sinds"), Kind.VERSCHIL, None, Sentence("Verschil: {onderwerp}", onderwerp=about))
    for row in plan.rows("standpunten"):
        code = row.tekst("partij")
        who = plan.cell("standpunten", row, "wie") or _WHO.get(code or "", plan.cell("standpunten", row, "partij"))
        party = next((one for one in Party if one.value == code), None)
        what = Sentence("{wie} over ‘{onderwerp}’", wie=who, onderwerp=about)
        day = _day_in(plan, "standpunten", row, "sinds")
        yield from _at(plan, day, Kind.VERSCHIL, party, what, plan.cell("standpunten", row, "standpunt"))
    for row in plan.rows("stappen"):
        done, outcome = plan.cell("stappen", row, "wat"), plan.cell("stappen", row, "uitkomst")
        day = _day_in(plan, "stappen", row, "datum")
        yield from _at(plan, day, Kind.VERSCHIL, None, done, outcome)
    closed = Sentence("Verschil afgesloten: {onderwerp}", onderwerp=about)
    state = ". ".join(filter(None, (plan.text("status"), plan.text("uitkomst"))))
    yield from _at(plan, plan.day("gesloten_op"), Kind.VERSCHIL, None, closed, state)


def _event(plan: Seen) -> Iterator[Moment]:
    kind, who = plan.text("soort"), plan.text("door")
    if kind:
        what = f"{kind}: {who}" if who else kind
        yield from _at(plan, plan.day("datum"), Kind.FEIT, None, what, plan.text("omschrijving"))
    yield from _at(plan, plan.day("afgehandeld_op"), Kind.FEIT, Party.SCHOOL, Sentence("Verzoek beantwoord"), kind)


def _correction(plan: Seen) -> Iterator[Moment]:
    """A request to correct something, what came of it, and the view of parents where it was a judgement."""
    who, about = plan.text("door"), plan.text("waar") or ""
    what = Sentence("Verzoek om correctie: {wat}", wat=about) if about else Sentence("Verzoek om correctie")
    yield from _at(plan, plan.day("datum"), Kind.FEIT, None, f"{what} ({who})" if who else what, plan.text("gevraagd"))
    yield from _at(plan, plan.day("verbeterd_op"), Kind.FEIT, Party.SCHOOL, Sentence("Verbeterd"), about)
    told = Sentence("Zienswijze toegevoegd")
    yield from _at(plan, plan.day("zienswijze_op"), Kind.FEIT, Party.OUDERS, told, plan.text("zienswijze"))
    answered = Sentence("Verzoek beantwoord")
    yield from _at(plan, plan.day("afgehandeld_op"), Kind.FEIT, Party.SCHOOL, answered, plan.text("antwoord"))


_MAKERS = {
    "correctie": _correction,
    "hoormoment": _hearing,
    "gesprek": _talk,
    "tlv": _request,
    "arrangement": _arrangement,
    "verzuim": _absence,
    "bijlage": _attachment,
    VERSCHIL: _disagreement,
    "gebeurtenis": _event,
}
