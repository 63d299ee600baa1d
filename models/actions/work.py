"""Acts on lines of the worklist, one or many at once. Of deadlines they change nothing in the case itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from models.queries.work_done import Besluit
from models.queries.worklist import Werk
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.tables import Regelreden
from models.terms.dossier_dates import AFSPRAAK_REGEL


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


def tick_many(vault: Writable, lines: Sequence[Werk], dag: date) -> ActResult | None:
    """Ticks lines of the worklist as done on a day, in one act: an agreement also in its minutes, a task as done."""
    with act(vault, Handelingsoort.AFGEVINKT) as doing:
        for one in lines:
            if one.is_taak:
                doing.set_value("taak", one.uid, "gedaan_op", dag)
            elif one.regel == AFSPRAAK_REGEL and one.onderwerp:
                doing.set_cell(one.onderwerp, "gedaan_op", dag.isoformat())
            else:
                _decide(doing, _about(one), Besluit.AFGEVINKT, one.wat, one.datum)
    return doing.result


def put_many_off(vault: Writable, lines: Sequence[Werk], tot: date, reden: str) -> ActResult | None:
    """Puts lines of the worklist off until a day, with one reason, in one act; a task gets that day."""
    with act(vault, Handelingsoort.UITGESTELD) as doing:
        for one in lines:
            if one.is_taak:
                doing.set_value("taak", one.uid, "datum", tot)
            else:
                _no_longer_put_off(doing, _about(one))
                _decide(doing, _about(one), Besluit.UITGESTELD, reden, tot)
    return doing.result


def give_many(vault: Writable, lines: Sequence[Werk], gebruiker: str | None) -> ActResult | None:
    """Gives lines of the worklist to someone (None: to nobody in particular): tasks, and else their dossiers."""
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_many("taak", "gebruiker_uid", {one.uid: gebruiker for one in lines if one.is_taak})
        dossiers = {one.dossier: gebruiker for one in lines if not one.is_taak}
        doing.set_many("dossier", "behandelaar_uid", dossiers)
    return doing.result


def follow(vault: Writable, dossiers: Sequence[str], gebruiker: str | None) -> ActResult | None:
    """Has someone (None: nobody in particular) follow dossiers."""
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossiers[0] if len(dossiers) == 1 else None) as doing:
        doing.set_many("dossier", "behandelaar_uid", dict.fromkeys(dossiers, gebruiker))
    return doing.result


def _about(werk: Werk) -> Onderwerp:
    return Onderwerp(werk.dossier, werk.regel or "", werk.onderwerp)


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
