"""Absence in one look: hours against the threshold, what must be reported and when, and whether a pupil sits at home.

Facts are told by kind and nothing is judged: the label follows from the facts and the definition that was chosen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from forms.rules.regel import Handeling, rule
from forms.rules.toetsing import Toetsing
from forms.vocabulary import label, vocabulary
from models.snapshot import Document, DossierBeeld, Rij, Vakantie
from models.terms.absence import Lesweek, grens_bereikt_op, thuiszitter_bekeken, zwaarste_weken
from models.terms.calendar import lesdagen

FORM = "verzuimoverzicht"
_FREE = frozenset({"art_5_a", "art_5_b", "art_5_c", "art_11", "art_15"})
_WIDE = "ruim"
_REPORTED = "gemeld_op"
LAWFUL = "geoorloofd"
"""The kind that leaves no vault with a name."""
LUXURY = "luxe"
"""The kind that is reported at once, and for that does not count against the threshold (VZM-02)."""


@dataclass(frozen=True, slots=True)
class Regel:
    """One line of absence."""

    rij: str
    van: date | None
    tot: date | None
    aantal: float | None
    reden: str
    gemeld_op: date | None


@dataclass(frozen=True, slots=True)
class Soort:
    """All lines of a kind, in order of date, and their sum."""

    code: str
    naam: str
    regels: tuple[Regel, ...]

    @property
    def aantal(self) -> float:
        """The sum, in the unit of the overview."""
        return sum(one.aantal or 0.0 for one in self.regels)


@dataclass(frozen=True, slots=True)
class Melding:
    """Something to report: the rule, from which day, when it was done, and the field where that is written."""

    regel: str
    zin: str
    dag: date | None
    gedaan_op: date | None
    veld: str
    rij: str | None = None
    kolom: str | None = None


@dataclass(frozen=True, slots=True)
class Grens:
    """The threshold: so many hours in so many lesson weeks in a row; the weeks with the most; when it was reached."""

    uren: float
    weken: int
    zwaarste: tuple[Lesweek, ...]
    bereikt_op: date | None
    telt: bool
    """Whether hours are counted here: half days cannot be compared with them."""

    @property
    def geteld(self) -> float:
        """The hours in the weeks with the most."""
        return round(sum(one.uren for one in self.zwaarste), 6)


@dataclass(frozen=True, slots=True)
class Thuis:
    """Away for longer: since when, for how many days, whether exempt or ill in between, and what each definition says.

    `definities` are code, words and outcome; the outcome is None while it is not known since when.
    """

    sinds: date | None
    dagen: int | None
    grens: int
    vrijgesteld: bool
    deels_geoorloofd: bool
    gekozen: str | None
    definities: tuple[tuple[str, str, bool | None], ...]

    @property
    def thuiszitter(self) -> bool | None:
        """What the chosen definition says; None without a choice or a day."""
        return next((outcome for code, _, outcome in self.definities if code == self.gekozen), None)


@dataclass(frozen=True, slots=True)
class Verzuim:
    """One overview of absence."""

    beeld: DossierBeeld
    document: Document
    eenheid: str
    soorten: tuple[Soort, ...]
    grens: Grens
    meldingen: tuple[Melding, ...]
    thuis: Thuis

    @property
    def luxe(self) -> Soort | None:
        """What was luxeverzuim, which the threshold does not count; None without."""
        return next((one for one in self.soorten if one.code == LUXURY), None)

    @property
    def zonder_soort(self) -> int:
        """How many lines do not tell their kind: of those nothing can be said."""
        return sum(len(one.regels) for one in self.soorten if not one.code)

    @property
    def luxe_te_melden(self) -> bool:
        """Whether there is luxeverzuim that was not reported yet."""
        return any(one.regel == "VZM-02" and one.kolom == _REPORTED and not one.gedaan_op for one in self.meldingen)

    @property
    def geoorloofd_mee(self) -> bool:
        """Whether the user chose to let geoorloofd verzuim go along all the same."""
        return self.document.antwoorden.ja("geoorloofd_mee") is True


def absence_overview(beeld: DossierBeeld, document: Document, today: date) -> Verzuim:
    """An overview of absence on a day."""
    holidays = beeld.school.vakanties if beeld.school else ()
    unit = document.antwoorden.tekst("eenheid")
    kinds = tuple(_kinds(document))
    limit = _limit(beeld, document, holidays, today)
    return Verzuim(
        beeld,
        document,
        label("verzuim_eenheid", unit) if unit else "",
        kinds,
        limit,
        tuple(_reports(beeld, document, holidays, limit, today)),
        _at_home(beeld, document, today),
    )


def _kinds(document: Document) -> Iterator[Soort]:
    lines: dict[str, list[Regel]] = {}
    for row in document.rijen("regels"):
        lines.setdefault(row.tekst("soort") or "", []).append(
            Regel(
                row.uid,
                row.datum("datum"),
                row.datum("tot"),
                row.getal("aantal"),
                row.tekst("reden") or "",
                row.datum("gemeld_op"),
            )
        )
    for code in (*vocabulary("verzuim_soort").codes(), ""):
        if code in lines:
            told = sorted(lines[code], key=lambda one: one.van or date.max)
            yield Soort(code, label("verzuim_soort", code) if code else "", tuple(told))


def _number(beeld: DossierBeeld, rule_id: str, name: str, today: date) -> float:
    return Toetsing(beeld, today, Handeling.TOESTAND, rule(rule_id)).getal(name)


def _limit(beeld: DossierBeeld, document: Document, holidays: Sequence[Vakantie], today: date) -> Grens:
    hours = _number(beeld, "VZM-01", "verzuim_uren", today)
    weeks = int(_number(beeld, "VZM-01", "lesweken", today))
    return Grens(
        hours,
        weeks,
        zwaarste_weken(document, holidays, weeks),
        grens_bereikt_op(document, holidays, hours, weeks),
        document.antwoorden.tekst("eenheid") != "dagdeel",
    )


def _reports(
    beeld: DossierBeeld, document: Document, holidays: Sequence[Vakantie], limit: Grens, today: date
) -> Iterator[Melding]:
    done = document.antwoorden.datum("melding_op")
    if limit.bereikt_op is not None:
        yield Melding("VZM-01", rule("VZM-01").melding, limit.bereikt_op, done, "melding_op")
    longest = _number(beeld, "VZM-02", "luxe_dagen", today)
    for row in document.rijen("regels"):
        if row.tekst("soort") != LUXURY:
            continue
        reported = row.datum("gemeld_op") or done
        yield Melding("VZM-02", _step("VZM-02", "a"), row.datum("datum"), reported, "regels", row.uid, _REPORTED)
        if _days_of(row, holidays) > longest:
            yield Melding("VZM-02", _step("VZM-02", "b"), row.datum("datum"), None, "regels", row.uid, "tot")
    at_home = _at_home(beeld, document, today)
    if at_home.dagen is not None and at_home.dagen > at_home.grens and not at_home.vrijgesteld:
        since = at_home.sinds + timedelta(days=at_home.grens + 1) if at_home.sinds else None
        if not thuiszitter_bekeken(document):
            answered = document.antwoorden.gevuld("definitie")
            yield Melding("VZM-04", rule("VZM-04").melding, since, None, "thuiszitter" if answered else "definitie")


def _step(rule_id: str, code: str) -> str:
    step = rule(rule_id).trap_met(code)
    return step.melding if step else ""


def _days_of(row: Rij, holidays: Sequence[Vakantie]) -> int:
    first = row.datum("datum")
    return lesdagen(first, row.datum("tot") or first, holidays) if first else 0


def _at_home(beeld: DossierBeeld, document: Document, today: date) -> Thuis:
    since = document.antwoorden.datum("afwezig_sinds")
    days = (today - since).days if since and since <= today else None
    limit = int(_number(beeld, "VZM-04", "thuiszit_dagen", today))
    free = document.antwoorden.tekst("vrijstelling") in _FREE
    lawful = since is not None and any(
        row.tekst("soort") == LAWFUL and (row.datum("tot") or row.datum("datum") or date.min) >= since
        for row in document.rijen("regels")
    )

    def outcome(code: str) -> bool | None:
        if days is None:
            return None
        return days > limit and not free and (code == _WIDE or not lawful)

    definitions = vocabulary("thuiszitter_definitie")
    return Thuis(
        since,
        days,
        limit,
        free,
        lawful,
        document.antwoorden.tekst("definitie"),
        tuple((one.code, one.label, outcome(one.code)) for one in definitions.terms),
    )
