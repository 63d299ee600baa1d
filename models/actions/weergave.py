"""Acts on views that a user kept: a choice of filters of a screen under a name. Each can be undone."""

from sqlalchemy import select

from models.errors import Melding
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.tables import Weergave
from models.values import Json

TABLE = "weergave"
_EMPTY = Sentence("Geef de weergave een naam, zoals ‘Groep 6’.")


class WeergaveZonderNaam(Melding):
    """A view without a name."""


def keep_view(vault: Writable, scherm: str, naam: str, keuze: Json) -> tuple[str, ActResult | None]:
    """Keeps a choice under a name, for who works here; in the place of an earlier one with that name. Answers its uid.

    Raises `WeergaveZonderNaam`.
    """
    words = _words(naam)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        known = _named(doing, vault.gebruiker_uid, scherm, words)
        if known is None:
            told = {"gebruiker_uid": vault.gebruiker_uid, "scherm": scherm, "naam": words, "keuze": keuze}
            known = doing.add(TABLE, **told, weg=False)
        else:
            doing.set_value(TABLE, known, "keuze", keuze)
    return known, doing.result


def rename_view(vault: Writable, uid: str, naam: str) -> ActResult | None:
    """Gives a view another name. Raises `WeergaveZonderNaam`."""
    words = _words(naam)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_value(TABLE, uid, "naam", words)
    return doing.result


def remove_view(vault: Writable, uid: str) -> ActResult | None:
    """Takes a view away."""
    with act(vault, Handelingsoort.RIJ_VERWIJDERD) as doing:
        doing.remove(TABLE, uid)
    return doing.result


def _named(doing: Act, me: str | None, scherm: str, naam: str) -> str | None:
    asked = select(Weergave.uid).where(
        Weergave.gebruiker_uid.is_(None) if me is None else Weergave.gebruiker_uid == me,
        Weergave.scherm == scherm,
        Weergave.naam == naam,
        Weergave.weg.is_(False),
    )
    return doing.connection.execute(asked).scalar()


def _words(naam: str) -> str:
    words = " ".join(naam.split())
    if not words:
        raise WeergaveZonderNaam(_EMPTY)
    return words
