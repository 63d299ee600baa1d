"""Numbers that schools and addresses go by, in the one way in which they are kept.

BSN and onderwijsnummer are not here: there is no place for them, see `forms.person_numbers` for finding them.
"""

from dataclasses import dataclass

from stdnum.exceptions import ValidationError
from stdnum.nl import brin as stdnum_brin
from stdnum.nl import postcode as stdnum_postcode


@dataclass(frozen=True, slots=True)
class Brin:
    """A school's BRIN (99XX) and, where it was given with it, the two digits of the vestiging."""

    brin: str
    vestiging: str | None


def read_brin(text: str) -> Brin | None:
    """A BRIN as 99XX or with the vestiging as 99XX00, spaces and small letters allowed; None for anything else."""
    try:
        number = str(stdnum_brin.validate(text))
    except ValidationError:
        return None
    return Brin(number[:4], number[4:] or None)


def kept_postcode(text: str) -> str:
    """A Dutch postcode as 1234AB; any other text as it is, for it may be from abroad."""
    return shown_postcode(text).replace(" ", "") if _is_postcode(text) else text.strip()


def shown_postcode(text: str) -> str:
    """A Dutch postcode as 1234 AB; any other text as it is."""
    return str(stdnum_postcode.validate(text)) if _is_postcode(text) else text.strip()


def _is_postcode(text: str) -> bool:
    return bool(stdnum_postcode.is_valid(text))
