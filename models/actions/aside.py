"""Putting a finding of the rules aside with a reason, and taking it back. Both are acts that can be undone."""

from datetime import date

from models.queries.aside import OPZIJ
from models.record.act import ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort


def lay_aside(
    vault: Writable,
    dossier: str,
    regel: str,
    document_uid: str | None,
    onderwerp_uid: str | None,
    reden: str,
    dag: date,
) -> ActResult | None:
    """Puts aside what a rule says about a thing (or about a document)."""
    with act(vault, Handelingsoort.REDEN_VASTGELEGD, dossier) as doing:
        doing.add(
            "regelreden",
            dossier_uid=dossier,
            document_uid=document_uid,
            onderwerp_uid=onderwerp_uid,
            regel=regel,
            handeling=OPZIJ,
            reden=reden,
            datum=dag,
        )
    return doing.result


def take_back(vault: Writable, dossier: str, uid: str) -> ActResult | None:
    """Has a finding that was put aside ask attention again."""
    with act(vault, Handelingsoort.REDEN_VASTGELEGD, dossier) as doing:
        doing.remove("regelreden", uid)
    return doing.result
