"""The timeline of a dossier: what happened and what is due, with the party it belongs to."""

from dataclasses import dataclass
from datetime import date

from forms.party import Party
from forms.vocabulary import label
from models.sentence import Sentence
from models.snapshot import DossierBeeld
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL


@dataclass(frozen=True, slots=True)
class Event:
    """One point on the timeline."""

    dag: date
    party: Party
    tekst: str
    document_uid: str | None = None


def timeline(beeld: DossierBeeld) -> tuple[Event, ...]:
    """Every dated fact of the dossier, oldest first."""
    found: list[Event] = []

    def add(day: date | None, party: Party, text: str, document: str | None = None) -> None:
        if day is not None:
            found.append(Event(day, party, text, document))

    name = beeld.leerling.roepnaam or Sentence("leerling")
    add(beeld.leerling.datum_inschrijving, Party.SCHOOL, Sentence("ingeschreven"))
    add(beeld.leerling.uitschrijfdatum, Party.SCHOOL, Sentence("uitgeschreven"))
    for moment in beeld.hoormomenten():
        add(moment.antwoorden.datum("gehoord_op"), Party.LEERLING, Sentence("{naam} gehoord", naam=name), moment.uid)
        add(
            moment.antwoorden.datum("uitgelegd_op"),
            Party.LEERLING,
            Sentence("uitgelegd aan {naam}", naam=name),
            moment.uid,
        )
    for _, version in beeld.versies():
        for row in version.rijen("oogo"):
            add(row.datum("datum"), Party.OUDERS, Sentence("overleg met ouders"), version.uid)
        for row in version.rijen("instemmingen"):
            code = row.tekst("instemming")
            who = ", ".join(beeld.naam_van(one) or "" for one in row.personen("gezagshouder"))
            if code and code != "geen_reactie":
                add(row.datum("datum"), Party.OUDERS, f"{who}: {label('instemming', code).lower()}", version.uid)
        for row in version.rijen("evaluaties"):
            add(
                row.datum("datum"),
                Party.SCHOOL,
                Sentence("evaluatie versie {nummer}", nummer=version.nummer),
                version.uid,
            )
        days = {one: version.vastgesteld_op(one) for one in (PERSPECTIEFDEEL, HANDELINGSDEEL)}
        if days[PERSPECTIEFDEEL] == days[HANDELINGSDEEL]:
            told = Sentence("OPP versie {nummer} vastgesteld", nummer=version.nummer)
            add(days[PERSPECTIEFDEEL], Party.SCHOOL, told, version.uid)
        else:
            for part, day in days.items():
                told = Sentence("{deel} versie {nummer} vastgesteld", deel=part, nummer=version.nummer)
                add(day, Party.SCHOOL, told, version.uid)
    for talk in beeld.van_soort("gesprek"):
        kind = talk.antwoorden.tekst("soort")
        add(talk.antwoorden.datum("datum"), Party.SCHOOL, label("gespreks_soort", kind or "anders").lower(), talk.uid)
    return tuple(sorted(found, key=lambda one: one.dag))
