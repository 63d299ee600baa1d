"""Dates of the dossier itself: a request to see it, minutes and agreements of a meeting, keeping, birthdays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from models.sentence import Sentence
from models.snapshot import DossierBeeld
from models.snapshot.toestemming import ends, withdrawn
from models.terms.calendar import verjaardag
from models.terms.ground import Grond
from models.terms.hold import on_hold
from models.terms.term import Aard, Parameters, Telling, Term
from models.terms.waiting import who_does

INZAGE_LEEFTIJD = 16
MEERDERJARIG = 18
INZAGEVERZOEK = "inzageverzoek"
AFSPRAAK_REGEL = "GSP-02"
"""The rule of agreements: who does it, and when."""
_LONGEST = 90
_AS_WITH_INZAGE = Sentence("Bron: nog niet nagekeken. Driehoek houdt dezelfde dagen aan als bij een verzoek om inzage.")
_YEAR = timedelta(days=366)


def requests(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """The answer to every request to see the dossier (PRV-10)."""
    ground = Grond("PRV-10", parameters, dag)
    for event in beeld.van_soort("gebeurtenis"):
        asked = event.antwoorden.datum("datum")
        if event.antwoorden.tekst("soort") != INZAGEVERZOEK or asked is None:
            continue
        yield ground.term(
            "Inzageverzoek beantwoorden",
            asked,
            "de dag van het verzoek om inzage",
            Telling(dagen=ground.getal("inzage_dagen")),
            gedaan_op=event.antwoorden.datum("afgehandeld_op"),
            waarschuw=asked,
            onderwerp=event.uid,
        )


def corrections(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """The answer to every request to correct something (PRV-09): within the days of a request to see the dossier."""
    ground = Grond("PRV-09", parameters, dag)
    days = Grond("PRV-10", parameters, dag).getal("inzage_dagen")
    for request in beeld.van_soort("correctie"):
        asked = request.antwoorden.datum("datum")
        if asked is None:
            continue
        term = ground.term(
            "Verzoek om correctie beantwoorden",
            asked,
            "de dag van het verzoek om correctie",
            Telling(dagen=days),
            gedaan_op=request.antwoorden.datum("afgehandeld_op"),
            waarschuw=asked,
            onderwerp=request.uid,
        )
        yield replace(term, bron=_AS_WITH_INZAGE)


def minutes(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """The minutes of every meeting (GSP-01)."""
    ground = Grond("GSP-01", parameters, dag)
    for talk in beeld.van_soort("gesprek"):
        held = talk.antwoorden.datum("datum")
        if held is None:
            continue
        yield ground.term(
            "Gespreksverslag versturen",
            held,
            "de dag van het gesprek",
            Telling(dagen=ground.getal("verslag_dagen")),
            gedaan_op=talk.antwoorden.datum("verzonden_op"),
            waarschuw=held,
            onderwerp=talk.uid,
        )


def agreements(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """Every agreement of a meeting that has a day (GSP-02). What was agreed stands behind the comma."""
    ground = Grond(AFSPRAAK_REGEL, parameters, dag)
    for talk in beeld.van_soort("gesprek"):
        for row in talk.rijen("afspraken"):
            day = row.datum("wanneer")
            if day is None:
                continue
            told = " ".join((row.tekst("wat") or "").split())
            short = told if len(told) <= _LONGEST else f"{told[:_LONGEST].rpartition(' ')[0]}…"
            yield ground.op_datum(
                f"Afspraak nakomen, {short}" if short else "Afspraak nakomen",
                day,
                "de afgesproken dag",
                gedaan_op=row.datum("gedaan_op"),
                onderwerp=row.uid,
                wacht_op=who_does(beeld, talk, row.personen("wie")),
            )


def retention(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """How long a school may keep the dossier after the pupil left (PRV-03)."""
    left = beeld.leerling.uitschrijfdatum
    if left is None or beeld.organisatie.soort != "school" or on_hold(beeld):
        return
    ground = Grond("PRV-03", parameters, dag)
    years = ground.getal("jaren_verwezen" if is_verwezen(beeld) else "jaren_dossier")
    terms = (
        ("Bewaartermijn OPP en verslagen", years),
        ("Bewaartermijn verzuim en inschrijving", ground.getal("jaren_verzuim")),
    )
    for what, count in terms:
        telling = Telling(jaren=count)
        yield ground.term(what, left, "de dag van uitschrijving", telling, waarschuw=telling.einde(left))


def named_file(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """When the file of a steunpunt goes: on the day that was chosen, or when no consent for it holds (STP-02)."""
    if beeld.organisatie.soort != "steunpunt" or on_hold(beeld):
        return
    ground = Grond("STP-02", parameters, dag)
    for file in beeld.van_soort("steunpunt"):
        chosen = file.antwoorden.datum("verwijderen_op")
        if chosen is not None:
            yield ground.op_datum("Dossier vernietigen", chosen, "de dag die in het dossier staat", onderwerp=file.uid)
    last = max((one for one in ends(beeld) if one is not None), default=None)
    if withdrawn(beeld, dag) and last is not None and last != date.min:
        yield ground.op_datum("Dossier vernietigen", last, "de dag waarop de toestemming is ingetrokken")


def is_verwezen(beeld: DossierBeeld) -> bool:
    """Whether the pupil was referred to sbo, so or vso: a request for admission to one of those was granted."""
    return any(
        one.antwoorden.tekst("besluit") in {"toegekend", "toegekend_afwijkend"}
        and one.antwoorden.tekst("tlv_soort") in {"sbo", "so", "vso"}
        for one in beeld.van_soort("tlv")
    )


def birthdays(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """The days on which the pupil gets a say, at 16 (PRV-06) and 18 (OPP-35): those of the year before and after."""
    born = beeld.leerling.geboortedatum
    if born is None:
        return
    told = (
        (INZAGE_LEEFTIJD, "PRV-06", "Leerling wordt zestien en vraagt zelf inzage"),
        (MEERDERJARIG, "OPP-35", "Leerling wordt achttien en beslist zelf"),
    )
    for age, rule, what in told:
        reached = verjaardag(born, age)
        if abs(reached - dag) > _YEAR:
            continue
        yield Grond(rule, parameters, dag).op_datum(what, reached, f"de {age}e verjaardag", aard=Aard.FEIT)
