"""The other sections of a case that are documents: meetings, arrangements, absence, attachments, consents, events."""

from datetime import datetime

from forms.casus.case import CaseDocument, CaseRow, Taken
from forms.casus.part import Part
from forms.casus.reading import Reading, derived, target_of
from forms.casus.values import Target, Unreadable, text
from forms.definition import FieldType, Form, form
from models.sentence import Sentence
from models.values import Persoon

_ATTACHMENT = {"naam": "titel", "type": "type", "datum": "datum", "auteur": "schrijver"}
_CONSENT = {
    "door": "door",
    "datum": "datum",
    "doel": "doel",
    "ontvanger": "ontvanger",
    "onderdelen": "onderdelen",
    "ingetrokken_op": "ingetrokken_op",
    "grondslag": "grondslag",
}
_EVENT = {
    "soort": "soort",
    "door": "door",
    "datum": "datum",
    "omschrijving": "omschrijving",
    "afgehandeld_op": "afgehandeld_op",
}
_MEETING = {
    "soort": "soort",
    "datum": "datum",
    "doel": "doel",
    "verslag": "feiten",
    "verslag_op": "verzonden_op",
    "evaluatiedatum": "evaluatiedatum",
    "regie": "regie",
}
_AFSPRAAK = {"wat": "wat", "wie": "wie", "wanneer": "wanneer", "gedaan_op": "gedaan_op"}
_ABSENCE = {
    "vrijstelling": "vrijstelling",
    "ingeschreven": "ingeschreven",
    "volledig_afwezig_sinds": "afwezig_sinds",
    "gemeld_leerplicht_op": "melding_op",
}
_MELDING = {"van": "datum", "tot": "tot", "soort": "soort", "uren": "aantal", "reden": "reden"}
_PARENT = {"ouder", "voogd"}


def read_attachments(reading: Reading, case: Part) -> list[CaseDocument]:
    """The attachments: names, dates and writers."""
    return _plain(reading, case, "bijlagen", "bijlage", _ATTACHMENT)


def read_consents(reading: Reading, case: Part) -> list[CaseDocument]:
    """The consents."""
    return _plain(reading, case, "toestemmingen", "toestemming", _CONSENT)


def read_events(reading: Reading, case: Part) -> list[CaseDocument]:
    """Other dated facts."""
    return _plain(reading, case, "gebeurtenissen", "gebeurtenis", _EVENT)


def _plain(reading: Reading, case: Part, key: str, formulier: str, keys: dict[str, str]) -> list[CaseDocument]:
    definition = form(formulier)
    return [
        CaseDocument(
            one.pad,
            definition.soort,
            formulier,
            one.lokaal_id,
            reading.answers(one, definition, keys),
        )
        for one in case.parts(key)
    ]


def read_meetings(reading: Reading, case: Part, parents: frozenset[str]) -> list[CaseDocument]:
    """The meetings; `parents` are the ids of parents and guardians."""
    definition = form("gespreksverslag_mdo")
    made = []
    for one in case.parts("gesprekken"):
        rows = reading.rows(one, "afspraken", definition.field("afspraken"), _AFSPRAAK)
        rows += _attendance(reading, one, definition, parents)
        answers = reading.answers(one, definition, _MEETING) | _moments(reading, one)
        made.append(CaseDocument(one.pad, definition.soort, definition.id, one.lokaal_id, answers, tuple(rows)))
    return made


def _attendance(reading: Reading, part: Part, definition: Form, parents: frozenset[str]) -> list[CaseRow]:
    """Who was there and who was not; the role only where it is certain."""
    field = definition.field("deelnemers")
    who = target_of(field.column("naam"))
    rows = []
    for key, there in (("aanwezigen", True), ("afwezig", False)):
        for pad, data in reading.elements(part, key):
            person = reading.one(data, pad, who)
            if person is None:
                continue
            cells = {"naam": person, "aanwezig": derived(there, person)}
            role = _role(person.value, parents)
            rows.append(CaseRow(pad, field.id, cells | ({"rol": derived(role, person)} if role else {})))
    return rows


def _role(person: object, parents: frozenset[str]) -> str | None:
    if not isinstance(person, Persoon):
        return None
    return "leerling" if person.uid == "leerling" else "ouder" if person.uid in parents else None


def _moments(reading: Reading, part: Part) -> dict[str, Taken]:
    """The two moments of a meeting: a day, and where the file tells it an hour."""
    told: dict[str, Taken] = {}
    sent = reading.convert(part, "stukken_verzonden_op", _moment)
    if sent:
        day, _, hour = str(sent.value).partition("T")
        told["stukken_verzonden_op"] = derived(day, sent)
        if hour:
            told["stukken_verzonden_om"] = derived(hour, sent)
    begin = reading.convert(part, "begin", _moment)
    if begin:
        day, _, hour = str(begin.value).partition("T")
        meeting = reading.taken(part, "datum", Target("datum", FieldType.DATUM))
        if meeting is None or meeting.value != day or not hour:
            reading.left.add(
                part.pad_of("begin"), Sentence("Het begin hoort een uur te zijn op de dag van het gesprek.")
            )
        else:
            told["begintijd"] = derived(hour, begin)
    return told


def _moment(data: object) -> str:
    """A day, or a moment `jjjj-mm-ddTuu:mm`."""
    try:
        moment = datetime.fromisoformat(text(data))
    except ValueError:
        raise Unreadable(Sentence("Dit moment bestaat niet; een moment is jjjj-mm-ddTuu:mm.")) from None
    if moment.tzinfo is not None:
        raise Unreadable(Sentence("Een moment heeft geen tijdzone."))
    return moment.strftime("%Y-%m-%dT%H:%M") if ":" in text(data) else moment.date().isoformat()


def read_absence(reading: Reading, case: Part) -> list[CaseDocument]:
    """The absence of the pupil: at most one document."""
    part = case.part("verzuim")
    if part is None:
        return []
    definition = form("verzuimoverzicht")
    answers = reading.answers(part, definition, _ABSENCE)
    rows = reading.rows(part, "meldingen", definition.field("regels"), _MELDING)
    counted = [one.cells["aantal"] for one in rows if "aantal" in one.cells]
    if counted:
        answers["eenheid"] = derived("uur", *counted)
    if not answers and not rows:
        return []
    return [CaseDocument(part.pad, definition.soort, definition.id, None, answers, tuple(rows))]
