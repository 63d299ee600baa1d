"""Acts on a dossier as a whole: beginning one, adding a document to it."""

from datetime import UTC, datetime

from models.record.act import ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Leerling


def new_dossier(
    vault: Writable, leerling: Leerling, school_uid: str | None = None, swv_uid: str | None = None
) -> tuple[str, ActResult | None]:
    """Begins a dossier for a pupil; answers its uid. Whether one exists already is asked before (rule DOS-01)."""
    columns = {name: getattr(leerling, name) for name in leerling.__dataclass_fields__}
    told = {name: value for name, value in columns.items() if value is not None}
    with act(vault, Handelingsoort.DOSSIER_GEMAAKT) as doing:
        uid = doing.add("dossier", school_uid=school_uid, swv_uid=swv_uid, **told)
    return uid, doing.result


def new_document(
    vault: Writable, dossier: str, soort: str, formulier: str, bij: str | None = None
) -> tuple[str, ActResult | None]:
    """Adds an empty document; `bij` is the document it belongs to (the OPP version of a hoormoment)."""
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT, dossier) as doing:
        uid = doing.add(
            "document",
            dossier_uid=dossier,
            soort=soort,
            formulier=formulier,
            bij_uid=bij,
            gemaakt_op=datetime.now(UTC),
        )
    return uid, doing.result
