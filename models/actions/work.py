"""Acts on a deadline of the worklist. They change nothing in the case itself, and can be undone."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from models.queries.work_done import Besluit
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.tables import Regelreden


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """Which deadline: its rule, and the version or event that it is about."""

    dossier: str
    regel: str
    onderwerp_uid: str | None


def put_off(vault: Writable, over: Onderwerp, tot: date, reden: str) -> ActResult | None:
    """Puts a deadline off until a day, with the reason. It takes the place of an earlier putting off."""
    with act(vault, Handelingsoort.UITGESTELD, over.dossier) as doing:
        _no_longer_put_off(doing, over)
        _decide(doing, over, Besluit.UITGESTELD, reden, tot)
    return doing.result


def put_off_no_longer(vault: Writable, over: Onderwerp) -> ActResult | None:
    """Has a deadline ask attention again at its own date."""
    with act(vault, Handelingsoort.UITGESTELD, over.dossier) as doing:
        _no_longer_put_off(doing, over)
    return doing.result


def tick(vault: Writable, over: Onderwerp, datum: date, wat: str) -> ActResult | None:
    """Ticks a deadline (its date, and what it asks) as done: it leaves the worklist."""
    with act(vault, Handelingsoort.AFGEVINKT, over.dossier) as doing:
        _decide(doing, over, Besluit.AFGEVINKT, wat, datum)
    return doing.result


def _decide(doing: Act, over: Onderwerp, besluit: Besluit, reden: str, datum: date) -> None:
    doing.add(
        "regelreden",
        dossier_uid=over.dossier,
        onderwerp_uid=over.onderwerp_uid,
        regel=over.regel,
        handeling=besluit.value,
        reden=reden,
        datum=datum,
    )


def _no_longer_put_off(doing: Act, over: Onderwerp) -> None:
    known = select(Regelreden.uid).where(
        Regelreden.dossier_uid == over.dossier,
        Regelreden.regel == over.regel,
        Regelreden.onderwerp_uid.is_(over.onderwerp_uid)
        if over.onderwerp_uid is None
        else Regelreden.onderwerp_uid == over.onderwerp_uid,
        Regelreden.handeling == Besluit.UITGESTELD.value,
        Regelreden.weg.is_(False),
    )
    for uid in doing.connection.execute(known).scalars().all():
        doing.remove("regelreden", uid)
