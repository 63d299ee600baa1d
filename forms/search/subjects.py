"""What each thing is found by: a dossier, a document, a task, a planned meeting, a reason that was given."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Connection

from forms.documents import KIND as SORT
from forms.documents import told_kind
from forms.search import marks
from forms.search.letters import folded
from forms.search.pieces import day_of, definition_of, pieces, without_secret
from forms.vocabulary import label
from models.queries.search.index import DOCUMENT, DOSSIER, MEETING, REASON, TASK, Words
from models.queries.search.read import CaseWords, DocumentWords, NoteWords, cases, documents, notes
from models.states import STAND

NOTE_WORDS = {TASK: "taak", MEETING: "bijeenkomst gesprek afspraak", REASON: "reden"}
"""How each of these is called by who looks for it."""


def words_of(
    connection: Connection, asked: Sequence[tuple[str, str]]
) -> tuple[tuple[Words, ...], tuple[tuple[str, str], ...]]:
    """The words of what was asked for, and what of it is not there any more."""
    found_documents = documents(connection, [uid for soort, uid in asked if soort == DOCUMENT])
    found_notes = notes(connection, [one for one in asked if one[0] in NOTE_WORDS])
    of_cases = {uid for soort, uid in asked if soort == DOSSIER}
    of_cases |= {one.dossier for one in found_documents.values() if one.dossier}
    of_cases |= {one.dossier for one in found_notes.values() if one.dossier}
    known = cases(connection, sorted(of_cases))
    told: list[Words] = []
    gone: list[tuple[str, str]] = []
    for soort, uid in asked:
        words = _words(soort, uid, known, found_documents, found_notes)
        if words is None:
            gone.append((soort, uid))
        else:
            told.append(words)
    return tuple(told), tuple(gone)


def _words(
    soort: str,
    uid: str,
    known: dict[str, CaseWords],
    found_documents: dict[str, DocumentWords],
    found_notes: dict[tuple[str, str], NoteWords],
) -> Words | None:
    if soort == DOSSIER:
        case = known.get(uid)
        return of_case(case) if case is not None and not case.weg else None
    document, note = found_documents.get(uid), found_notes.get((soort, uid))
    thing = document if soort == DOCUMENT else note
    if thing is None:
        return None
    case = known.get(thing.dossier) if thing.dossier else None
    if thing.dossier and (case is None or case.weg):
        return None
    if isinstance(thing, DocumentWords):
        return of_document(thing, case)
    return of_note(thing, case)


def of_case(case: CaseWords) -> Words:
    """A dossier: the names of the pupil and of who is around, and what was noted of them."""
    people = [f"{one.naam} {one.organisatie} {one.functie} {one.opmerking}" for one in case.mensen]
    told = without_secret(" \n ".join(people), case.secret)
    return Words(
        DOSSIER,
        case.uid,
        case.uid,
        None,
        naam=_names(case),
        titel="dossier leerling",
        tekst=folded(told),
        kenmerk=_marks(case, ("dossier",), (), None),
        mensen=folded(" \n ".join(one.naam for one in case.mensen)),
    )


def of_document(document: DocumentWords, case: CaseWords | None) -> Words:
    """A document: what it is, and all that it says."""
    day = day_of(document)
    said = pieces(document, case.secret if case else ())
    sort = document.antwoorden.get(SORT.get(document.soort, ""))
    state = document.status or document.antwoorden.get(STAND)
    kinds = [document.soort, *([sort] if isinstance(sort, str) else [])]
    return Words(
        DOCUMENT,
        document.uid,
        document.dossier,
        day,
        naam=_names(case) if case else "",
        titel=folded(title_of(document)),
        tekst=" ".join(folded(one.tekst) for one in said),
        kenmerk=_marks(case, kinds, [state] if isinstance(state, str) else [], day),
    )


def of_note(note: NoteWords, case: CaseWords | None) -> Words:
    """A task, a meeting or a reason."""
    told = without_secret(note.woorden, case.secret) if case else note.woorden
    kinds = [note.soort, *([note.regel] if note.soort == MEETING else [])]
    return Words(
        note.soort,
        note.uid,
        note.dossier,
        note.dag,
        naam=_names(case) if case else "",
        titel=f"{NOTE_WORDS[note.soort]} {folded(note.regel.replace('_', ' '))}".strip(),
        tekst=folded(told),
        kenmerk=_marks(case, kinds, [note.stand] if note.stand else [], note.dag, note.wie),
    )


def title_of(document: DocumentWords) -> str:
    """What a document is, as a list names it, with the sort it is of and how far it is."""
    definition = definition_of(document)
    if definition is None:
        return document.soort
    sort = document.antwoorden.get(SORT.get(document.soort, ""))
    told = [definition.titel, told_kind(definition, sort) if isinstance(sort, str) else ""]
    if document.soort == "opp":
        told.append(f"versie {document.nummer or 1}")
        told.append(label("opp_status", document.status).partition(" (")[0] if document.status else "")
    return " · ".join(one for one in told if one)


def _names(case: CaseWords) -> str:
    """The name as it is written, and what is written apart also as one word: "van den Berg" and "vandenberg"."""
    whole = folded(" ".join((case.roepnaam, case.voornamen, case.tussenvoegsel, case.achternaam)))
    joined = folded(f"{case.tussenvoegsel}{case.achternaam}").replace(" ", "")
    numbers = folded(" ".join(case.nummers))
    extra = joined if joined and joined not in whole.split() else ""
    return " ".join(dict.fromkeys(f"{whole} {extra} {numbers}".split()))


def _marks(
    case: CaseWords | None, kinds: Iterable[str], states: Iterable[str], day: date | None, who: str | None = None
) -> str:
    told = [*map(marks.of_kind, kinds), *map(marks.of_state, states)]
    told += marks.of_day(day) if day else []
    if case is not None:
        told += marks.of_groups(case.groep, case.jaargroep)
        told += [marks.of_school(case.school_uid)] if case.school_uid else []
    follower = who or (case.behandelaar_uid if case else None)
    told += [marks.of_user(follower)] if follower else []
    return " ".join(told)
