"""Makes the frozen vault of the present schema: `python tests/databases/make.py`, from the root of the project.

Until a schema is released its vault may be made anew; from then on it never changes. It holds the fictional cases and
what people do with them, so that every table has rows. `inhoud.json` beside it says what must be found in it.
"""

import json
import shutil
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from case_files import take_example  # noqa: E402 (the folders above come first)
from frozen import PASSPHRASE, content_of, folder_of, summary  # noqa: E402
from sqlalchemy import insert, select  # noqa: E402

from models.actions.opp import bijstellen  # noqa: E402
from models.record.act import act  # noqa: E402
from models.record.handelingsoort import Handelingsoort  # noqa: E402
from models.record.history import undo  # noqa: E402
from models.tables import Document, Dossier, Kalenderregel, Termijn  # noqa: E402
from models.vault import Vault, Wachtzin, attachments, create_vault  # noqa: E402
from models.vault.schema import SCHEMA_VERSION  # noqa: E402

DAY = date(2026, 11, 24)


def _work(vault: Vault, dossier: str, opp: str) -> None:
    """What people do: change their mind, write down why, hand out a paper, begin a new version."""
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(opp, "samenvatting", "Zij leest liever met Fatma dan alleen.")
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as mistaken:
        mistaken.set_answer(opp, "samenvatting", "Een vergissing: łøßı – ትግርኛ – العربية")
    undo(vault, mistaken.uid)
    with act(vault, Handelingsoort.VERSTREKT, dossier) as doing:
        doing.add(
            "verstrekking",
            dossier_uid=dossier,
            document_uid=opp,
            rapport="opp",
            ontvanger="ouder",
            code="AB12-CD34",
            datum=DAY,
            wijze="papier",
            keuzes={"exemplaren": 2, "bladzijden": "1-3"},
        )
        doing.add(
            "regelreden",
            dossier_uid=dossier,
            document_uid=opp,
            regel="OPP-12",
            handeling="handelingsdeel_vaststellen",
            reden="De uitleg volgt na de vakantie.",
            datum=DAY,
        )
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        planned = doing.add(
            "bijeenkomst",
            dossier_uid=dossier,
            soort="oudergesprek",
            datum=DAY,
            begin="15:30",
            duur=45,
            plaats="Lokaal 5",
        )
        doing.add("taak", dossier_uid=dossier, bijeenkomst_uid=planned, wat="De tolk bellen", datum=DAY)
        doing.add("weergave", scherm="werklijst", naam="Groep 6", keuze={"groep": "6"})
        doing.add("briefpapier", naam="De Wilgenhoek", adres="Wilgenlaan 9\n1234 AB Wilgenstad", kleur="#0B5563")
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT, dossier) as doing:
        attachments.keep(vault.storage, doing.connection, b"een verzonnen verslag")
    bijstellen(vault, dossier, opp, frozenset({"uitstroombestemming", "doelen"}))
    with vault.writing() as connection:
        connection.execute(
            insert(Termijn),
            {"uid": "termijn", "dossier_uid": dossier, "soort": "opp_vaststellen", "datum": DAY},
        )
        connection.execute(
            insert(Kalenderregel), {"uid": "regel", "bron": "oudergesprek", "inhoud": "0" * 64, "datum": DAY}
        )


def main() -> None:
    """Makes the vault and says what is in it."""
    folder = folder_of(SCHEMA_VERSION)
    shutil.rmtree(folder, ignore_errors=True)
    vault, code = create_vault(
        folder,
        "school",
        organisatie="De Wilgenhoek",
        gebruiker="Marit Hoekzema",
        rol="ib",
        sleutels=[Wachtzin(PASSPHRASE)],
    )
    for number in ("A01", "A02", "A03"):
        take_example(vault, number)
    with vault.reading() as connection:
        dossier, opp = connection.execute(
            select(Dossier.uid, Document.uid)
            .join(Document, Document.dossier_uid == Dossier.uid)
            .where(Dossier.casus_id == "A01", Document.soort == "opp")
        ).first()
    _work(vault, dossier, opp)
    with vault.reading() as connection:
        tables = {name: summary(rows) for name, rows in content_of(connection).items()}
    told = {"herstelcode": str(code), "tabellen": tables}
    vault.close(backup=False)
    (folder / "open.slot").unlink()
    (folder / "inhoud.json").write_text(json.dumps(told, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
