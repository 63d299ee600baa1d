"""What never stands on paper although somebody typed it: numbers of persons, and what is secret of where people live.

Only what is known can be found. It leaves a note in its place, so that the writer sees that something was taken out.
"""

import re
from collections.abc import Callable

from forms.audience import secret_addresses
from forms.person_numbers import find_person_numbers
from models.snapshot import DossierBeeld

NUMBER = "[nummer weggelaten]"
SECRET = "[geheim gegeven weggelaten]"
_LEAST = 6
"""A secret with fewer signs is too easily something else."""


def withholding(beeld: DossierBeeld) -> Callable[[str], str]:
    """A function that takes these out of a text."""
    secrets = sorted(_secrets(beeld), key=lambda one: -len(one))
    pattern = re.compile("|".join(map(re.escape, secrets)), re.IGNORECASE) if secrets else None

    def withhold(text: str) -> str:
        if pattern is not None:
            text = pattern.sub(SECRET, text)
        for found in reversed(find_person_numbers(text)):
            text = text[: found.start] + NUMBER + text[found.end :]
        return text

    return withhold


def _secrets(beeld: DossierBeeld) -> set[str]:
    """Addresses (whole, and each part before or after a comma), telephone numbers and e-mail addresses."""
    found = set(secret_addresses(beeld))
    found |= {part.strip() for address in found for part in address.split(",")}
    for one in beeld.betrokkenen:
        if one.telefoon and (one.telefoon_geheim or one.adres_geheim):
            found.add(one.telefoon)
        if one.email and (one.email_geheim or one.adres_geheim):
            found.add(one.email)
    return {one for one in found if len(one) >= _LEAST}
