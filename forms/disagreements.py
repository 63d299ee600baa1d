"""The register of disagreements of a dossier: what about, who thinks what, since when, and what was done about it.

Two views may stay beside each other; nothing here decides who is right. Pure functions of the case, but for the acts
at the end that begin an entry.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from forms.definition import form
from forms.lanes import Verschil, differences, newest_version
from forms.party import Party
from forms.vocabulary import label
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld, Rij
from models.values import Persoon, Waarde

VERSCHIL = "verschil"
"""The kind of document, and the form, of one entry."""
BESIDE = "naast_elkaar"
_OVER = frozenset({BESIDE, "opgelost", "blijft"})
_NOT_AGREED = frozenset({"geen_overeenstemming", "deels"})
_PARTIES = {one.value: one for one in Party}
_PARTY_WORDS = {
    "leerling": Sentence("Leerling"),
    "ouders": Sentence("Ouders"),
    "school": Sentence("School"),
    "anders": Sentence("Iemand anders"),
}


@dataclass(frozen=True, slots=True)
class View:
    """What someone thinks. `party` is None for others than the three; `veld` is the field it stands in."""

    party: Party | None
    who: str
    words: str
    since: date | None = None
    veld: str | None = None
    rij_uid: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done about it."""

    day: date | None
    what: str
    who: str = ""
    outcome: str = ""
    rij_uid: str | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One entry. `over_uid` is the document that it is about, `section` the part of it in words."""

    uid: str
    about: str
    section: str
    over_uid: str | None
    since: date | None
    views: tuple[View, ...]
    steps: tuple[Step, ...]
    status: str | None
    outcome: str
    closed: date | None

    @property
    def open(self) -> bool:
        """Whether something may still be done about it."""
        return self.status not in _OVER

    @property
    def is_dispute(self) -> bool:
        """Whether it is more than two views beside each other."""
        return self.status != BESIDE

    @property
    def state(self) -> str:
        """How it stands, in words."""
        return label("verschil_stand", self.status or "open")

    @property
    def last_day(self) -> date | None:
        """The last day on which something happened."""
        days = [self.since, self.closed, *(one.since for one in self.views), *(one.day for one in self.steps)]
        return max((one for one in days if one is not None), default=None)


@dataclass(frozen=True, slots=True)
class Noticed:
    """A difference that a document tells of and that does not stand in the register."""

    about: str
    section: str
    over_uid: str
    since: date | None
    views: tuple[View, ...]


def register(beeld: DossierBeeld) -> tuple[Disagreement, ...]:
    """Every entry: those that are open first, then by the last day on which something happened, newest first."""
    found = [entry(beeld, one) for one in beeld.van_soort(VERSCHIL)]
    return tuple(sorted(found, key=lambda one: (one.open, one.last_day or date.min), reverse=True))


def entry(beeld: DossierBeeld, document: Document) -> Disagreement:
    """One document as an entry of the register."""
    told = document.antwoorden
    return Disagreement(
        document.uid,
        told.tekst("onderwerp") or "",
        told.tekst("onderdeel") or "",
        document.bij_uid,
        told.datum("sinds"),
        tuple(_view(beeld, row) for row in document.rijen("standpunten")),
        tuple(_step(beeld, row) for row in document.rijen("stappen")),
        told.tekst("status"),
        told.tekst("uitkomst") or "",
        told.datum("gesloten_op"),
    )


def _view(beeld: DossierBeeld, row: Rij) -> View:
    code = row.tekst("partij")
    party = _PARTIES.get(code or "")
    return View(
        party,
        named(beeld, row, "wie") or _party_words(code),
        row.tekst("standpunt") or "",
        row.datum("sinds"),
        "standpunten",
        row.uid,
    )


def _party_words(code: str | None) -> str:
    if code is None:
        return ""
    return _PARTY_WORDS.get(code) or label("verschil_partij", code)


def _step(beeld: DossierBeeld, row: Rij) -> Step:
    what, outcome = row.tekst("wat") or "", row.tekst("uitkomst") or ""
    return Step(row.datum("datum"), what, named(beeld, row, "wie"), outcome, row.uid)


def named(beeld: DossierBeeld, row: Rij, column: str) -> str:
    """The names of who stands in a cell."""
    return ", ".join(filter(None, (beeld.naam_van(one) for one in row.personen(column))))


def noticed(beeld: DossierBeeld) -> tuple[Noticed, ...]:
    """What the newest OPP, the requests and the conversations tell of and the register does not."""
    known = register(beeld)
    return tuple(
        one
        for one in _told(beeld)
        if not any(entry.over_uid == one.over_uid and entry.section in ("", one.section) for entry in known)
    )


def open_differences(beeld: DossierBeeld) -> tuple[Verschil, ...]:
    """Every open difference in one sentence: those of the register, and of the plan what does not stand in it."""
    entries = [one for one in register(beeld) if one.open and one.is_dispute]
    about = {one.over_uid for one in register(beeld)}
    rest = (one for one in differences(beeld) if one.document_uid not in about)
    return (*rest, *(Verschil(_sentence(one), one.uid, True) for one in entries))


def _sentence(one: Disagreement) -> str:
    return Sentence("{onderwerp} ({stand})", onderwerp=one.about or one.section, stand=one.state.lower())


def _told(beeld: DossierBeeld) -> Iterator[Noticed]:
    version = newest_version(beeld)
    if version is not None:
        yield from _in_plan(beeld, version)
    for request in beeld.van_soort("tlv"):
        rows = [row for row in request.rijen("ouders_posities") if row.tekst("positie") == "oneens"]
        if rows:
            views = tuple(_of_parent(beeld, row, "ouder", ("zienswijze_tekst", "reden"), "getekend_op") for row in rows)
            section = form(request.formulier).section_of("ouders_posities").label
            yield Noticed(Sentence("De aanvraag van een TLV"), section, request.uid, _first(views), views)
    for talk in beeld.van_soort("gesprek"):
        if talk.antwoorden.tekst("reactie_ouders") in _NOT_AGREED:
            words = talk.antwoorden.tekst("aanvulling_ouders") or ""
            day = talk.antwoorden.datum("reactie_op") or talk.antwoorden.datum("verzonden_op")
            view = View(Party.OUDERS, label("verschil_partij", "ouders"), words, day)
            section = form(talk.formulier).section_of("reactie_ouders").label
            yield Noticed(Sentence("Het verslag van het gesprek"), section, talk.uid, day, (view,) if words else ())


def _in_plan(beeld: DossierBeeld, version: Document) -> Iterator[Noticed]:
    definition = form(version.formulier)
    rows = [row for row in version.rijen("instemmingen") if row.tekst("instemming") == "niet_akkoord"]
    talks = sorted(version.rijen("oogo"), key=lambda one: one.tekst("datum") or "")
    if rows:
        views = tuple(_of_parent(beeld, row, "gezagshouder", ("opmerking",), "datum") for row in rows)
        section = definition.section_of("doelen").label
        yield Noticed(Sentence("Het handelingsdeel"), section, version.uid, _first(views), views)
    elif talks and talks[-1].tekst("uitkomst") in _NOT_AGREED:
        section = definition.section_of("oogo").label
        yield Noticed(Sentence("Het overleg over het OPP"), section, version.uid, talks[-1].datum("datum"), ())


def _of_parent(beeld: DossierBeeld, row: Rij, who: str, words: tuple[str, ...], day: str) -> View:
    said = next(filter(None, (row.tekst(one) for one in words)), "")
    return View(Party.OUDERS, named(beeld, row, who), said, row.datum(day), rij_uid=row.uid)


def _first(views: tuple[View, ...]) -> date | None:
    return min((one.since for one in views if one.since is not None), default=None)


def take_up(vault: Writable, beeld: DossierBeeld, one: Noticed) -> tuple[str, ActResult | None]:
    """Takes a difference that was noticed up in the register, with what is known of it; answers its uid."""
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT, beeld.uid) as doing:
        uid = _begin(doing, beeld.uid, one.about, one.section, one.over_uid, one.since)
        for view in one.views:
            who = next((mine for mine in beeld.betrokkenen if mine.naam and mine.naam == view.who), None)
            cells: dict[str, Waarde | None] = {
                "partij": view.party.value if view.party else "anders",
                "wie": Persoon(who.uid) if who else None,
                "standpunt": view.words or None,
                "sinds": view.since.isoformat() if view.since else None,
            }
            doing.add_row(uid, "standpunten", {name: value for name, value in cells.items() if value is not None})
        doing.set_answer(uid, "status", "open")
    return uid, doing.result


def begin(vault: Writable, dossier: str, day: date) -> tuple[str, ActResult | None]:
    """Begins an entry about the whole dossier; answers its uid."""
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT, dossier) as doing:
        uid = _begin(doing, dossier, "", "", None, day)
        doing.set_answer(uid, "status", "open")
    return uid, doing.result


def write_view(
    vault: Writable, beeld: DossierBeeld, day: date, over: str, section: str, party: Party
) -> tuple[str, str, ActResult | None]:
    """Where the view of a party on a part of a document is written: an entry and a row of it.

    What is there is used; else a row of that party is added, to an entry in which the views stand beside each other.
    """
    known = next((one for one in register(beeld) if (one.over_uid, one.section) == (over, section)), None)
    said = [one.rij_uid for one in known.views if one.party is party] if known is not None else []
    if known is not None and said and said[-1] is not None:
        return known.uid, said[-1], None
    act_kind = Handelingsoort.RIJ_TOEGEVOEGD if known is not None else Handelingsoort.DOCUMENT_GEMAAKT
    with act(vault, act_kind, beeld.uid) as doing:
        uid = known.uid if known is not None else _begin(doing, beeld.uid, section, section, over, day)
        if known is None:
            doing.set_answer(uid, "status", BESIDE)
        row = doing.add_row(uid, "standpunten", {"partij": party.value})
    return uid, row, doing.result


def _begin(doing: Act, dossier: str, about: str, section: str, over: str | None, since: date | None) -> str:
    uid = doing.add(
        "document",
        dossier_uid=dossier,
        soort=VERSCHIL,
        formulier=VERSCHIL,
        bij_uid=over,
        gemaakt_op=datetime.now(UTC),
    )
    told = {"onderwerp": about, "onderdeel": section, "sinds": since.isoformat() if since else None}
    for name, value in told.items():
        if value:
            doing.set_answer(uid, name, str(value))
    return uid
