"""What makes the example vault of a samenwerkingsverband live: schools, and requests of many pupils in every state.

All of it is made up. The days lie around those of the example cases; nothing in it is left to chance.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from forms.casus.take_over import Vault
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.tables import Samenwerkingsverband

_DAY = date(2026, 11, 17)
"""The day of the example cases."""
_SCHOOLS = (
    ("Basisschool De Regenboom", "99AB"), ("Basisschool Het Anker", "99AC"), ("Basisschool De Vlieger", "99AD"),
    ("Basisschool Aan de Gracht", "99AE"), ("Basisschool De Zonnewijzer", "99AF"),
)  # fmt: skip
_FIRST = (
    "Ayla", "Bram", "Cato", "Daan", "Esra", "Finn", "Gwen", "Hidde", "Ilse", "Jip", "Kaya", "Lars", "Mila", "Nour",
)  # fmt: skip
_LAST = ("Boersma", "Demir", "Evers", "Haddou", "Jonkers", "Kramer", "Lievense", "Mulder", "Peeters", "Steenhuis")
_TLV = ("tlv", "tlv_aanvraag_eerste")
_ARRANGEMENT = ("arrangement", "arrangement")
_KINDS = (("sbo", None), ("so", "1"), ("sbo", None), ("so", "3"), ("so", "1"), ("sbo", None), ("so", "2"))
_ARRANGED = ("ondersteuning_leerling", "ondersteuning_leerling", "overbrugging", "ondersteuning_groep")
_TOOK = (21, 30, 34, 38, 41, 43, 47, 49, 52, 55, 61, 72)
"""How many days each decision took after the request came."""
_OPEN = (3, 9, 12, 20, 33, 61)
"""How many days ago each request came that is still open."""


@dataclass(frozen=True, slots=True)
class _Request:
    kind: tuple[str, str]
    answers: Mapping[str, str]
    course: tuple[tuple[str, date], ...]


def add_requests(vault: Vault) -> None:
    """Adds them all, in one act."""
    with vault.reading() as connection:
        swv = connection.execute(select(Samenwerkingsverband.uid)).scalars().first()
    requests = [*_decided(), *_open(), *_arranged()]
    with act(vault, Handelingsoort.DOSSIER_GEMAAKT) as doing:
        schools = doing.add_many(
            "school",
            [
                {"naam": name, "brin": brin, "vestiging": "00", "schoolsoort": "bao", "swv_uid": swv}
                for name, brin in _SCHOOLS
            ],
        )
        pupils = doing.add_many("dossier", [_pupil(at, schools, swv) for at in range(len(requests))])
        made = doing.add_many("document", [_document(one, pupil) for one, pupil in zip(requests, pupils, strict=True)])
        doing.add_many(
            "rij",
            [
                {"document_uid": uid, "veld": "statussen", "volgorde": float(at), "cellen": _cells(state, day)}
                for one, uid in zip(requests, made, strict=True)
                for at, (state, day) in enumerate(one.course)
            ],
        )
        for one, uid in zip(requests, made, strict=True):
            for field, value in one.answers.items():
                doing.set_answer(uid, field, value)


def _cells(state: str, day: date) -> dict[str, str]:
    return {"status": state, "datum": day.isoformat()}


def _pupil(at: int, schools: tuple[str, ...], swv: str | None) -> dict[str, object]:
    group = 3 + at % 6
    return {
        "casus_id": f"V{at + 1:02}",
        "roepnaam": _FIRST[at % len(_FIRST)],
        "achternaam": _LAST[at * 7 % len(_LAST)],
        "geboortedatum": date(2026 - group - 5, 1 + at % 12, 1 + at * 5 % 28),
        "groep": str(group),
        "jaargroep": str(group),
        "schoolsoort": "bao",
        "school_uid": schools[(at * 3 + at // 5) % len(schools)],
        "swv_uid": swv,
    }


def _document(one: _Request, pupil: str) -> dict[str, object]:
    return {
        "dossier_uid": pupil,
        "soort": one.kind[0],
        "formulier": one.kind[1],
        "gemaakt_op": datetime.combine(_DAY, datetime.min.time(), UTC),
    }


def _kind(at: int) -> dict[str, str]:
    kind, category = _KINDS[at % len(_KINDS)]
    return {"tlv_soort": kind, **({"categorie": category} if category else {})}


def _decided() -> list[_Request]:
    """Requests with a decision: one in six was refused, one in four stood still for ten days."""
    found = []
    for at, took in enumerate(_TOOK):
        came = _DAY - timedelta(days=80 + 19 * at)
        decided = came + timedelta(days=took)
        course = [("ingediend", came)]
        if at % 4 == 3:
            course += [
                ("aanvulling_gevraagd", came + timedelta(days=9)),
                ("compleet", came + timedelta(days=19)),
            ]
        refused = at % 6 == 5
        end = date(2027, 1 + at * 5 % 11, 28) if at % 3 else date(2027, 7, 31)
        answers = {
            **_kind(at),
            "status": "besloten",
            "aanvraagdatum": came.isoformat(),
            "ontvangst_datum": came.isoformat(),
            "besluit_datum": decided.isoformat(),
            "bekendgemaakt_op": decided.isoformat(),
            "besluit": "afgewezen" if refused else "toegekend",
            **({} if refused else {"besluit_eind": end.isoformat()}),
        }
        found.append(_Request(_TLV, answers, (*course, ("besloten", decided))))
    return found


def _open() -> list[_Request]:
    found = []
    for at, days in enumerate(_OPEN):
        came = _DAY - timedelta(days=days)
        state = ("ingediend", "compleet", "in_advies")[at % 3]
        answers = {
            **_kind(at + 1),
            "status": state,
            "aanvraagdatum": came.isoformat(),
            "ontvangst_datum": came.isoformat(),
        }
        course = [("ingediend", came), *([(state, came + timedelta(days=2))] if state != "ingediend" else [])]
        found.append(_Request(_TLV, answers, tuple(course)))
    return found


def _arranged() -> list[_Request]:
    """Arrangements that run, and some that wait for a decision."""
    found = []
    for at in range(14):
        began = _DAY - timedelta(days=30 + 17 * at)
        waits = at in (0, 5)
        asked = _DAY - timedelta(days=6 + 4 * at) if waits else began - timedelta(days=24)
        end = date(2027, 7, 31) if at % 2 else date(2026 + (at > 3), 12 if at <= 3 else 1 + at % 6, 20)
        answers = {
            "arrangement_soort": _ARRANGED[at % len(_ARRANGED)],
            "status": "ingediend" if waits else "loopt",
            "aanvraagdatum": asked.isoformat(),
            **({} if waits else {"ingangsdatum": began.isoformat(), "einddatum": end.isoformat()}),
        }
        found.append(_Request(_ARRANGEMENT, answers, (("ingediend", asked),)))
    return found
