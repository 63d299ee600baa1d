"""The three voices of one case: what pupil, parents and school said and still have to do, and where they differ.

No lane is ever left out because it is empty; an empty lane says what is missing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from forms.party import Party
from forms.places import explained
from forms.stages import AGREED
from forms.vocabulary import label
from models.sentence import Sentence, on_day, together
from models.snapshot import Betrokkene, Document, DossierBeeld, Rij
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.values import LEERLING, Persoon


@dataclass(frozen=True, slots=True)
class Words:
    """Someone's own words: who, when, and how they were given."""

    tekst: str
    wie: str
    wanneer: date | None
    hoe: str | None = None
    document_uid: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A line about consent or hearing: `stand` is klaar, open or verschil."""

    stand: str
    tekst: str
    toelichting: str


@dataclass(frozen=True, slots=True)
class Afspraak:
    """An agreement that is not done yet; `van` is whose it is where that is not the party it stands with."""

    rij_uid: str
    wat: str
    wanneer: date | None
    van: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """One voice: who they are, their newest words, standing and open agreements."""

    party: Party
    naam: str
    bijschrift: str
    words: Words | None
    standings: tuple[Standing, ...]
    afspraken: tuple[Afspraak, ...]


@dataclass(frozen=True, slots=True)
class Verschil:
    """An open difference, in one sentence. In the register of disagreements its document is the entry."""

    tekst: str
    document_uid: str
    in_register: bool = False


def lanes(beeld: DossierBeeld, dag: date) -> tuple[Lane, Lane, Lane]:
    """Leerling, ouders and school, always in this order."""
    version = newest_version(beeld)
    return (
        _pupil(beeld, version, dag),
        _parents(beeld, version, dag),
        _school(beeld, version, adult=beeld.leerling.meerderjarig(dag)),
    )


def newest_version(beeld: DossierBeeld) -> Document | None:
    """The OPP version that is worked on, or the last one."""
    return next((version for _, version in reversed(tuple(beeld.versies()))), None)


def version_that_holds(beeld: DossierBeeld) -> Document | None:
    """The last OPP version of which a part was vastgesteld."""
    parts = (PERSPECTIEFDEEL, HANDELINGSDEEL)
    versions = reversed([version for _, version in beeld.versies()])
    return next((one for one in versions if any(one.vastgesteld_op(part) for part in parts)), None)


def _pupil(beeld: DossierBeeld, version: Document | None, dag: date) -> Lane:
    pupil = beeld.leerling
    heard = [one for one in beeld.hoormomenten() if one.antwoorden.tekst("inbreng")]
    last = max(heard, key=_heard_on, default=None)
    name = pupil.roepnaam or pupil.naam or Sentence("Leerling")
    words = None
    if last is not None:
        way = last.antwoorden.tekst("wijze")
        words = Words(
            last.antwoorden.tekst("inbreng") or "",
            name,
            last.antwoorden.datum("gehoord_op"),
            label("hoor_wijze", way) if way else None,
            last.uid,
        )
    if words is None:
        words = _elsewhere(beeld, name, {"steunpunt": ("verhaal_leerling",), "tlv": ("leerling_mening",)})
    standings = []
    if version is not None:
        moments = [one for one in beeld.hoormomenten(version) if one.antwoorden.gevuld("uitkomst")]
        for one in moments:
            outcome = label("hoor_uitkomst", one.antwoorden.tekst("uitkomst") or "")
            standings.append(Standing("klaar", outcome, _day(one.antwoorden.datum("gehoord_op"))))
        if not moments:
            standings.append(
                Standing("open", Sentence("Nog niet gehoord"), Sentence("bij versie {nummer}", nummer=version.nummer))
            )
        told = explained(beeld, version)
        standings.append(
            Standing("klaar", Sentence("Uitgelegd aan {naam}", naam=name), _day(told.antwoorden.datum("uitgelegd_op")))
            if told
            else Standing("open", Sentence("Uitgelegd aan {naam}", naam=name), Sentence("nog niet"))
        )
    age = pupil.leeftijd(dag)
    return Lane(
        Party.LEERLING,
        name,
        Sentence("leerling") if age is None else Sentence("leerling · {jaren} jaar", jaren=age),
        words,
        tuple(standings),
        _agreements(beeld, lambda who: who.uid == LEERLING),
    )


def _heard_on(moment: Document) -> str:
    return moment.antwoorden.tekst("gehoord_op") or ""


def _day(day: date | None) -> str:
    return on_day(day) if day else ""


def _parents(beeld: DossierBeeld, version: Document | None, dag: date) -> Lane:
    people = [one for one in beeld.betrokkenen if one.is_ouder]
    names = [(one.naam or "ouder zonder naam").split(" ")[0] for one in people]
    words = None
    if version is not None and (told := version.antwoorden.tekst("visie_ouders")):
        talks = [one.datum("datum") for one in version.rijen("oogo")]
        words = Words(told, together(names), max((one for one in talks if one), default=None), None, version.uid)
    if words is None:
        fields = {"steunpunt": ("zienswijze", "verhaal_ouders"), "tlv": ("zienswijze_tekst",)}
        words = _elsewhere(beeld, together(names), fields)
    standings = [_consent(beeld, version, uid) for uid in beeld.gezaghouders(dag) if uid != LEERLING] if version else []
    relations = [label("relatie_tot_kind", one.relatie) for one in people if one.relatie]
    caption = " en ".join(one.lower() for one in relations)
    if beeld.leerling.gezagsituatie not in (None, "", "onbekend"):  # that it is not known stands with the facts
        caption += f" · {label('gezagsituatie', beeld.leerling.gezagsituatie).lower()}"
    uids = {one.uid for one in people}
    return Lane(
        Party.OUDERS,
        together(names) or Sentence("Ouders"),
        caption.strip(" ·"),
        words,
        tuple(standings),
        _agreements(beeld, lambda who: who.uid in uids),
    )


def _elsewhere(beeld: DossierBeeld, who: str, fields: Mapping[str, tuple[str, ...]]) -> Words | None:
    """Words that stand in the file of a steunpunt or in a request, where there is no plan that tells them."""
    for kind, names in fields.items():
        for document in reversed(beeld.van_soort(kind)):
            for name in names:
                if told := document.antwoorden.tekst(name):
                    return Words(told, who, None, None, document.uid)
    return None


def _consent(beeld: DossierBeeld, version: Document, uid: str) -> Standing:
    name = beeld.naam_van(Persoon(uid)) or Sentence("ouder")
    row = consent_of(version, uid)
    code = row.tekst("instemming") if row else None
    if row is None or code is None:
        return Standing("open", name, Sentence("nog niet gevraagd om instemming met het handelingsdeel"))
    state = "klaar" if code in AGREED else "open" if code == "geen_reactie" else "verschil"
    day = _day(row.datum("datum"))
    about = (
        Sentence("handelingsdeel versie {nummer}, {dag}", nummer=version.nummer, dag=day)
        if day
        else Sentence("handelingsdeel versie {nummer}", nummer=version.nummer)
    )
    return Standing(state, f"{name}: {label('instemming', code).lower()}", row.tekst("opmerking") or about)


def consent_of(version: Document, uid: str) -> Rij | None:
    """The last consent of one gezagshouder on the handelingsdeel of a version."""
    rows = [
        one
        for one in version.rijen("instemmingen")
        if uid in one.uids("gezagshouder") and one.tekst("onderdeel") in (None, HANDELINGSDEEL)
    ]
    return rows[-1] if rows else None


def _school(beeld: DossierBeeld, version: Document | None, *, adult: bool) -> Lane:
    name = beeld.school.naam if beeld.school and beeld.school.naam else Sentence("School")
    words = None
    standings = []
    if version is not None:
        picture = version.antwoorden.tekst("beeld")
        if picture:
            words = Words(
                picture, beeld.school.naam if beeld.school and beeld.school.naam else "school", None, None, version.uid
            )
        talks = [one.datum("datum") for one in version.rijen("oogo")]
        if talks:
            days = together([_day(one) for one in talks if one])
            told = Sentence("Overleg met ouders: {aantal} keer", aantal=len(talks))
            if len(talks) == 1:
                told = Sentence("Overleg met ouders: 1 keer")
            if adult:
                told = Sentence("Overleg: {aantal} keer", aantal=len(talks))
                told = Sentence("Overleg: 1 keer") if len(talks) == 1 else told
            standings.append(Standing("klaar", told, days))
        else:
            about = Sentence("Overleg") if adult else Sentence("Overleg met ouders")
            standings.append(Standing("open", about, Sentence("nog niet")))
        for part, title in (
            (PERSPECTIEFDEEL, Sentence("Perspectiefdeel")),
            (HANDELINGSDEEL, Sentence("Handelingsdeel")),
        ):
            day = version.vastgesteld_op(part)
            state = "klaar" if day else "open"
            about = Sentence("vastgesteld op {dag}", dag=_day(day)) if day else Sentence("nog niet vastgesteld")
            standings.append(Standing(state, title, about))
    if words is None:
        words = _elsewhere(beeld, name, {"tlv": ("waarom_deze_soort", "waarom_niet_regulier")})
    staff = [one for one in beeld.betrokkenen if one.soort == "professional" and one.functie]
    mine = [one for one in staff if beeld.school and one.organisatie == beeld.school.naam]
    others = {one.uid for one in beeld.betrokkenen if one.soort == "professional" and _is_elsewhere(beeld, one)}
    uids = {one.uid for one in beeld.betrokkenen if one.soort == "professional"} - others
    keeper = beeld.organisatie.naam or ""
    theirs = [replace(one, van=keeper) for one in _agreements(beeld, lambda who: who.uid in others)]
    return Lane(
        Party.SCHOOL,
        name,
        " · ".join(f"{one.functie} {one.naam}" for one in mine[:2]),
        words,
        tuple(standings),
        (*_agreements(beeld, lambda who: who.uid in uids), *theirs),
    )


def _is_elsewhere(beeld: DossierBeeld, person: Betrokkene) -> bool:
    """Whether someone works at the steunpunt or samenwerkingsverband that keeps this vault, so not at the school."""
    keeper = beeld.organisatie
    return keeper.soort != "school" and person.organisatie is not None and person.organisatie == keeper.naam


def _agreements(beeld: DossierBeeld, mine: Callable[[Persoon], bool]) -> tuple[Afspraak, ...]:
    found = []
    for talk in beeld.van_soort("gesprek"):
        for row in talk.rijen("afspraken"):
            people = [one for one in row.personen("wie") if isinstance(one, Persoon)]
            if not row.gevuld("gedaan_op") and any(mine(one) for one in people):
                found.append(Afspraak(row.uid, row.tekst("wat") or "", row.datum("wanneer")))
    return tuple(sorted(found, key=lambda one: (one.wanneer is None, one.wanneer or date.max)))


def differences(beeld: DossierBeeld) -> tuple[Verschil, ...]:
    """Open differences about the newest version: a gezagshouder who does not agree, or a talk without agreement."""
    version = newest_version(beeld)
    if version is None:
        return ()
    found = []
    for row in version.rijen("instemmingen"):
        if row.tekst("instemming") == "niet_akkoord":
            who = ", ".join(beeld.naam_van(one) or "" for one in row.personen("gezagshouder"))
            why = row.tekst("opmerking")
            told = (
                Sentence("{wie} is niet akkoord met het handelingsdeel: {reden}", wie=who, reden=why)
                if why
                else Sentence("{wie} is niet akkoord met het handelingsdeel.", wie=who)
            )
            found.append(Verschil(told, version.uid))
    talks = sorted(version.rijen("oogo"), key=lambda one: one.tekst("datum") or "")
    if not found and talks and talks[-1].tekst("uitkomst") in {"geen_overeenstemming", "deels"}:
        found.append(
            Verschil(
                Sentence("Het laatste overleg met de ouders eindigde zonder volledige overeenstemming."), version.uid
            )
        )
    return tuple(found)
