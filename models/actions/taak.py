"""Acts on tasks: what someone put on the list themselves. Each can be undone."""

from collections.abc import Sequence
from datetime import date

from models.errors import Melding
from models.record.act import ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.values import Waarde

TABLE = "taak"
_TYPED = frozenset({"wat", "datum", "gebruiker_uid"})
_EMPTY = Sentence("Schrijf op wat er moet gebeuren. Is het niet meer nodig? Haal de taak dan van de lijst.")


class TaakLeeg(Melding):
    """A task that says nothing."""


def add_task(
    vault: Writable, wat: str, datum: date | None, dossier: str | None = None, gebruiker: str | None = None
) -> tuple[str, ActResult | None]:
    """Puts a task on the list; answers its uid. Raises `TaakLeeg`."""
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, dossier) as doing:
        uid = doing.add(TABLE, wat=_words(wat), datum=datum, dossier_uid=dossier, gebruiker_uid=gebruiker, weg=False)
    return uid, doing.result


def set_task(vault: Writable, place: Sequence[str], value: Waarde | None) -> ActResult | None:
    """Sets what stands in a place of a task: `("taak", uid, "wat")`. A day is ISO.

    Raises `LookupError` for another place, and `TaakLeeg`.
    """
    table, uid, name = place if len(place) == 3 else ("", "", "")
    if table != TABLE or name not in _TYPED:
        raise LookupError(table)
    told: object = None if value is None else str(value)
    if name == "wat":
        told = _words(str(value or ""))
    elif name == "datum" and value is not None:
        told = date.fromisoformat(str(value))
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_value(TABLE, uid, name, told)
    return doing.result


def tick_task(vault: Writable, uid: str, dag: date) -> ActResult | None:
    """Ticks a task as done on a day."""
    with act(vault, Handelingsoort.AFGEVINKT) as doing:
        doing.set_value(TABLE, uid, "gedaan_op", dag)
    return doing.result


def put_task_off(vault: Writable, uid: str, tot: date) -> ActResult | None:
    """Gives a task another day."""
    with act(vault, Handelingsoort.UITGESTELD) as doing:
        doing.set_value(TABLE, uid, "datum", tot)
    return doing.result


def remove_task(vault: Writable, uid: str) -> ActResult | None:
    """Takes a task off the list."""
    with act(vault, Handelingsoort.RIJ_VERWIJDERD) as doing:
        doing.remove(TABLE, uid)
    return doing.result


def _words(wat: str) -> str:
    words = " ".join(wat.split())
    if not words:
        raise TaakLeeg(_EMPTY)
    return words
