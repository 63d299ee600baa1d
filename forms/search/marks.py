"""The marks that filters ask for: short words in the index that nobody can type, one for each thing to filter by."""

import hashlib
import re
from datetime import date

from forms.search.letters import folded

GROUP, KIND, STATE, WHO, SCHOOL, YEAR, MONTH = "_g", "_s", "_t", "_w", "_k", "_j", "_m"
_DIGITS = re.compile(r"\d+")


def of_group(group: str) -> str:
    """The mark of a group: `6`, `6a`, `vso 3`."""
    return f"{GROUP}{folded(group).replace(' ', '')}"


def of_groups(group: str, year: str) -> list[str]:
    """All marks of who is in a group: the group itself, and the number in it."""
    told = folded(group).replace(" ", "").removeprefix("groep")
    names = {told, folded(year).replace(" ", ""), *_DIGITS.findall(told)[:1]}
    return sorted(f"{GROUP}{one}" for one in names if one)


def of_kind(code: str) -> str:
    """The mark of a kind of thing."""
    return f"{KIND}{code.lower()}"


def of_state(code: str) -> str:
    """The mark of how far something is."""
    return f"{STATE}{code.lower()}"


def of_user(uid: str) -> str:
    """The mark of someone who works here."""
    return f"{WHO}{_digest(uid)}"


def of_school(uid: str) -> str:
    """The mark of a school."""
    return f"{SCHOOL}{_digest(uid)}"


def of_day(day: date) -> list[str]:
    """The marks of a day: its year and its month."""
    return [of_year(day.year), of_month(day)]


def of_year(year: int) -> str:
    """The mark of a year."""
    return f"{YEAR}{year:04}"


def of_month(day: date) -> str:
    """The mark of the month of a day."""
    return f"{MONTH}{day:%Y%m}"


def _digest(uid: str) -> str:
    return hashlib.sha256(uid.encode()).hexdigest()[:10]
