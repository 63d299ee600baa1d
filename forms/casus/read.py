"""Reads a whole case: plain data of a file into what goes where. Pure; it writes nothing and knows no vault."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from forms.casus.arrangement import read_arrangements
from forms.casus.case import Case, CaseDocument, Record
from forms.casus.documents import read_absence, read_attachments, read_consents, read_events, read_meetings
from forms.casus.hoormoment import read_hearings
from forms.casus.opp import read_opp
from forms.casus.opp_rows import Decides
from forms.casus.organisation import read_organisation, read_school, read_swv
from forms.casus.part import Left, Part
from forms.casus.pupil import people_of, read_gezag, read_people, read_pupil
from forms.casus.reading import Reading
from forms.casus.steunpunt import read_contacts, read_preparations
from forms.casus.tlv import read_requests
from forms.casus.values import Unreadable, text
from forms.casus.yaml_file import CasusOnleesbaar, load, read_file
from forms.definition import opp_form_of
from models.sentence import Sentence
from models.snapshot import Leerling

EXPECTATIONS = "verwacht"
"""What a file expects of a program: no content, and never kept."""

_ABOUT_THE_FILE = Sentence("Dit gaat over het bestand en niet over de leerling; het wordt niet bewaard.")


def read_case_file(path: Path) -> Case:
    """The case in a file. Raises `CasusOnleesbaar` with the name of the file."""
    data = read_file(path)
    try:
        return read_case(load(data))
    except CasusOnleesbaar as refusal:
        raise CasusOnleesbaar(Sentence("{bestand}: {reden}", bestand=path.name, reden=_told(refusal))) from None


def read_case(data: Mapping[str, object]) -> Case:
    """The case in the data of a file. Raises `CasusOnleesbaar` when it has no number to know it by."""
    left = Left()
    case = Part({key: value for key, value in data.items() if key != EXPECTATIONS}, "", left)
    number = _number(case)
    reading = Reading(left, people_of(case))
    organisation = read_organisation(reading, case)
    school, holidays = read_school(reading, case)
    pupil = read_pupil(reading, case)
    sector = _value(pupil, "schoolsoort") or (_value(school, "schoolsoort") if school else None)
    swv, profile = read_swv(reading, case, sector)
    people = read_people(reading, case)
    periods, versions = read_opp(
        reading, case, opp_form_of(sector) if sector else None, Decides(read_gezag(people), _age(pupil))
    )
    requests = _requests(reading, case, organisation)
    heard = read_hearings(reading, case, _by_id((*requests, *versions)))
    documents = (*versions, *requests, *heard, *_others(reading, case, people))
    case.close()
    return Case(
        id=number,
        organisatie=organisation,
        school=school,
        vakanties=holidays,
        swv=swv,
        profiel=profile,
        leerling=pupil,
        betrokkenen=people,
        periodes=periods,
        documenten=documents,
        left=left.all(),
    )


def _told(refusal: CasusOnleesbaar) -> Sentence:
    words = refusal.args[0]
    return words if isinstance(words, Sentence) else Sentence(words)


def _number(case: Part) -> str:
    """The number of the case; what else the head tells is about the file."""
    head = case.part("casus")
    for key in ("titel", "gebruiker", "peildatum", "verhaal"):
        if head and head.value(key) is not None:
            head.left.add(head.pad_of(key), _ABOUT_THE_FILE)
    try:
        number = text(head.value("id")) if head else ""
    except Unreadable:
        number = ""
    if not number or len(number) > 80 or "\n" in number:
        raise CasusOnleesbaar("Deze casus heeft geen bruikbaar nummer (casus.id). Er is niets veranderd.")
    return number


def _value(record: Record, column: str) -> str | None:
    taken = record.values.get(column)
    return str(taken.value) if taken else None


def _age(pupil: Record) -> Leerling:
    """What of the pupil says who decides."""
    born = _value(pupil, "geboortedatum")
    return Leerling(
        geboortedatum=date.fromisoformat(born) if born else None, gezagsituatie=_value(pupil, "gezagsituatie")
    )


def _by_id(versions: tuple[CaseDocument, ...]) -> dict[str, str]:
    return {one.lokaal_id: one.pad for one in versions if one.lokaal_id}


def _requests(reading: Reading, case: Part, organisation: Record | None) -> tuple[CaseDocument, ...]:
    """What the file tells of a TLV: requests of a school, or what a steunpunt prepares with parents."""
    steunpunt = organisation is not None and _value(organisation, "soort") == "steunpunt"
    return tuple(read_preparations(reading, case) if steunpunt else read_requests(reading, case))


def _others(reading: Reading, case: Part, people: tuple[Record, ...]) -> list[CaseDocument]:
    parents = frozenset(one.lokaal_id for one in people if one.lokaal_id and _value(one, "soort") in {"ouder", "voogd"})
    return [
        *read_meetings(reading, case, parents),
        *read_arrangements(reading, case),
        *read_absence(reading, case),
        *read_attachments(reading, case),
        *read_consents(reading, case),
        *read_events(reading, case),
        *read_contacts(reading, case),
    ]
