"""A vault with many dossiers: fictional pupils with parents, an OPP, what was said and what is due.

    vault, dossiers = make_many(folder, 10_000)

The example cases stand in it too, so that there is a whole case to open. Each of the other dossiers has ten documents.
The names are made of lists; who bears one of them does so by coincidence. By hand: `python many_dossiers.py FOLDER
COUNT`.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from sqlalchemy import insert, select  # noqa: E402 (the folders above come first)
from vaults import CHEAP, WACHTZIN  # noqa: E402

from forms.casus.demo import demo_cases  # noqa: E402
from forms.casus.take_over import take_over  # noqa: E402
from forms.deadlines import catch_up  # noqa: E402
from forms.search.keep import catch_up as index_some  # noqa: E402
from models.record.act import act  # noqa: E402
from models.record.handelingsoort import Handelingsoort  # noqa: E402
from models.tables import Antwoord, School  # noqa: E402
from models.vault import Vault, create_vault  # noqa: E402

_FIRST = (
    "Aisha", "Bram", "Çağla", "Daan", "Eliška", "Fenna", "Gijs", "Hanna", "İlker",
    "Jesse", "Kübra", "Lotte", "Łukasz", "Mees", "Noor", "Olav", "Øystein", "Pien",
    "Quinten", "Roos", "Sefa", "Teun", "Umut", "Vera", "Wout", "Yara", "Zeynep",
)  # fmt: skip
_BETWEEN = (None, None, None, "de", "van", "van der", "el")
_LAST = (
    "Akkermans", "Beekhuis", "Çelik", "Dijkgraaf", "Fierens", "Groothuis", "Hoekzema", "Jaspers", "Kowałczyk",
    "Lindeboom", "Molenkamp", "Nijenhuis", "Østergaard", "Pannekoek", "Rozendal", "Schaapveld", "Tuinstra", "Veldman",
    "Wolterink", "Yıldız", "Zandbergen",
)  # fmt: skip
_SENTENCES = (
    "In de groep zoekt zij snel contact en legt zij graag de regels uit aan een ander kind.",
    "Bij rekenen komt hij vlot op gang als de eerste som samen wordt gemaakt.",
    "Thuis leest zij elke avond voor aan haar broertje; dat gaat steeds beter.",
    "Na de pauze heeft hij een paar minuten nodig voordat hij kan beginnen.",
)
_OPP_FIELDS = ("hulpvraag", "beeld", "uitstroom_motivering", "onderwijsbehoeften", "visie_ouders")
_OTHERS = 8
"""Hoormomenten and talks of each dossier, beside two versions of its OPP."""
_PORTION = 500
YEARS = timedelta(days=365)


def make_many(folder: Path, count: int, today: date) -> None:
    """Makes the vault, with all deadlines up to date for a day, and closes it. It opens with `WACHTZIN`."""
    vault, _ = create_vault(
        folder, "school", organisatie="De Wilgenhoek", gebruiker="Marit Hoekzema", rol="ib", sleutels=[WACHTZIN],
        cost=CHEAP,
    )  # fmt: skip
    with vault:
        for case in demo_cases():
            take_over(vault, case)
        with vault.reading() as connection:
            school = connection.execute(select(School.uid)).scalars().first()
        chance = random.Random(count)
        for portion in _portions(range(count - len(demo_cases()))):
            _add(vault, portion, school, today, chance)
        while catch_up(vault):
            pass
        while index_some(vault):
            pass
        vault.close(backup=False)


def _portions(numbers: range) -> Iterator[range]:
    for begin in range(0, len(numbers), _PORTION):
        yield numbers[begin : begin + _PORTION]


def _add(vault: Vault, numbers: Sequence[int], school: str | None, today: date, chance: random.Random) -> None:
    made_at = datetime.now(UTC)
    with act(vault, Handelingsoort.DOSSIER_GEMAAKT) as doing:
        dossiers = doing.add_many("dossier", [_pupil(one, school, today, chance) for one in numbers])
        doing.add_many("betrokkene", [_parent(one, chance, place) for one in dossiers for place in (1, 2)])
        begins = [today - timedelta(days=chance.randint(20, 700)) for _ in dossiers]
        pairs = list(zip(dossiers, begins, strict=True))
        periods = doing.add_many("opp_periode", [{"dossier_uid": one, "begin": begin} for one, begin in pairs])
        first = doing.add_many("document", [_version(*one, 1, made_at) for one in zip(dossiers, periods, strict=True)])
        second = doing.add_many("document", [_version(*one, 2, made_at) for one in zip(dossiers, periods, strict=True)])
        others = doing.add_many(
            "document",
            [_other(dossier, version, place, made_at)
             for dossier, version in zip(dossiers, second, strict=True) for place in range(_OTHERS)],
        )  # fmt: skip
        rows = [_answer(one, field, chance) for one in (*first, *second) for field in _OPP_FIELDS]
        rows += [_answer(one, "inbreng", chance) for one in others[::2]]
        rows += [
            {"document_uid": one, "veld": "gehoord_op", "waarde": (today - chance.random() * YEARS).isoformat()}
            for one in others[::2]
        ]
        doing.connection.execute(insert(Antwoord), rows)  # their history would only make the file larger


def _pupil(number: int, school: str | None, today: date, chance: random.Random) -> dict[str, object]:
    group = chance.randint(3, 8)
    begin = today - timedelta(days=chance.randint(5, 60) if number % 5 == 0 else chance.randint(200, 1500))
    return {
        "leerlingnummer": f"{number:06}",
        "roepnaam": chance.choice(_FIRST),
        "tussenvoegsel": chance.choice(_BETWEEN),
        "achternaam": chance.choice(_LAST),
        "geboortedatum": today - (group + 4) * YEARS - timedelta(days=chance.randint(0, 364)),
        "groep": f"{group}{chance.choice('ABC')}",
        "jaargroep": str(group),
        "schoolsoort": "bao",
        "inschrijving_soort": "inschrijving",
        "datum_inschrijving": begin,
        "opp_grondslag": "extra_ondersteuning",
        "klok_start_soort": "inschrijving",
        "klok_start": begin,
        "school_uid": school,
    }


def _parent(dossier: str, chance: random.Random, place: int) -> dict[str, object]:
    return {
        "dossier_uid": dossier,
        "volgorde": float(place),
        "naam": f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
        "soort": "ouder",
        "gezag_rol": "ouder_met_gezag",
    }


def _version(dossier: str, period: str, number: int, made_at: datetime) -> dict[str, object]:
    return {
        "dossier_uid": dossier,
        "soort": "opp",
        "formulier": "opp_po",
        "periode_uid": period,
        "nummer": number,
        "bij_uid": None,
        "status": "concept" if number == 2 else "bijgesteld",
        "gemaakt_op": made_at,
    }


def _other(dossier: str, version: str, place: int, made_at: datetime) -> dict[str, object]:
    heard = place % 2 == 0
    return {
        "dossier_uid": dossier,
        "soort": "hoormoment" if heard else "gesprek",
        "formulier": "hoormoment" if heard else "gespreksverslag_mdo",
        "periode_uid": None,
        "nummer": None,
        "bij_uid": version if heard else None,
        "status": None,
        "gemaakt_op": made_at,
    }


def _answer(document: str, field: str, chance: random.Random) -> dict[str, object]:
    text = " ".join(chance.choice(_SENTENCES) for _ in range(4))
    return {"document_uid": document, "veld": field, "waarde": text}


if __name__ == "__main__":
    make_many(Path(sys.argv[1]), int(sys.argv[2]), date.today())
