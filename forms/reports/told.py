"""Values in words: what a reader gets to see of a date, a code, a person. A code itself never reaches paper."""

from collections.abc import Sequence
from datetime import date

from forms.definition import Column, Field, FieldType
from forms.vocabulary import label
from models.months import MAANDEN
from models.sentence import Sentence
from models.snapshot import DossierBeeld, Leerling
from models.values import Persoon, Waarde


def day(one: date) -> str:
    """A date in figures: 12-03-2026."""
    return f"{one:%d-%m-%Y}"


def long_day(one: date) -> str:
    """A date in words: 12 maart 2026."""
    return f"{one.day} {MAANDEN[one.month - 1]} {one.year}"


def near_day(one: date, today: date) -> str:
    """A date in words; the year only where it is not this school year."""
    near = abs((one - today).days) < 300
    return f"{one.day} {MAANDEN[one.month - 1]}" if near else long_day(one)


def short_day(one: date) -> str:
    """A date as short as it goes: 12 mrt."""
    month = "mrt" if one.month == 3 else MAANDEN[one.month - 1][:3]
    return f"{one.day} {month}"


def month(one: date) -> str:
    """A month: november 2026."""
    return f"{MAANDEN[one.month - 1]} {one.year}"


def in_words(beeld: DossierBeeld, asked: Field | Column, value: Waarde | None) -> str:
    """The value of a field or cell in words; nothing for nothing."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(in_words(beeld, asked, one) for one in value)
    if isinstance(value, Persoon):
        return beeld.naam_van(value) or ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, int | float):
        return amount(value) if asked.type is FieldType.BEDRAG else f"{value:g}".replace(".", ",")
    if asked.type is FieldType.DATUM:
        return day(date.fromisoformat(value))
    if asked.type in {FieldType.KEUZE, FieldType.MEERKEUZE} and asked.lijst:
        return label(asked.lijst, value)
    return value


def amount(value: float) -> str:
    """Money: € 1.440,00; the sign and the amount stay on one line."""
    whole = f"{value:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    return f"€\N{NO-BREAK SPACE}{whole}"


def group(pupil: Leerling) -> str:
    """Group or class in words, with a small letter: groep 5, leerjaar 4, klas 2b."""
    told = (pupil.groep or "").strip()
    if not told:
        return ""
    if not told.isdigit():
        return told
    if pupil.schoolsoort in {"vo", "vso", "pro"}:
        return Sentence("leerjaar {nummer}", nummer=told)
    return Sentence("groep {nummer}", nummer=told)


def first_name(pupil: Leerling) -> str:
    """The name the pupil uses; "de leerling" when none is known."""
    return pupil.roepnaam or pupil.voornamen or "de leerling"


def short_name(pupil: Leerling) -> str:
    """First name and the first letter of the last name: what stands at the foot of a page."""
    last = (pupil.achternaam or "").strip()
    return f"{first_name(pupil)} {last[0]}." if last else first_name(pupil)


def listed(words: Sequence[str]) -> str:
    """Words as a list in a sentence: a, b en c."""
    return " en ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def sentences(text: str | None) -> tuple[str, ...]:
    """The lines of a text of which each is a sentence."""
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())
