"""What was found in texts: where, whose, when, and the words around what was looked for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from forms.search.asked import Asked
from forms.search.letters import spots, words
from forms.search.pieces import Piece, definition_of, pieces, without_secret
from forms.search.subjects import NOTE_WORDS, title_of
from models.queries.search import find
from models.queries.search.index import DOCUMENT, DOSSIER, MEETING, TASK
from models.queries.search.read import CaseWords, DocumentWords, NoteWords, cases, documents, notes

MOST, PAGE = 8, 40
_LOOKED_AT = 16
"""Entries of which the best are shown first."""
_BEFORE, _AROUND = 40, 130
"""Letters before what was found, and of all that is shown."""


@dataclass(frozen=True, slots=True)
class TextFound:
    """One thing in which the words stand. `tekst` is what stands around them, `spots` which of it is marked.

    `cursor` is where in the field the first of them begins, as the field counts (in UTF-16).
    """

    soort: str
    uid: str
    dossier: str | None
    wie: str
    titel: str
    dag: date | None
    document: str | None = None
    document_soort: str = ""
    vraag: str = ""
    sectie: str | None = None
    veld: str | None = None
    rij: str | None = None
    kolom: str | None = None
    cursor: int = 0
    tekst: str = ""
    spots: tuple[tuple[int, int], ...] = ()
    stand: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of what was found; `more` when there is another behind it."""

    found: tuple[TextFound, ...]
    more: bool = False


def texts(connection: Connection, asked: Asked, most: int = MOST) -> Page:
    """The newest things with all the words in them; of those the ones where they stand together come first."""
    if not asked.reads_texts:
        return Page(())
    hits = _hits(connection, asked, max(_LOOKED_AT, most + 1), 0)
    found = sorted(_shown(connection, hits, asked), key=lambda pair: pair[0])
    return Page(tuple(one for _, one in found[:most]), len(found) > most)


def page_of_texts(connection: Connection, asked: Asked, offset: int, most: int = PAGE) -> Page:
    """A page of everything with the words in it, newest first."""
    if not asked.reads_texts:
        return Page(())
    hits = _hits(connection, asked, most + 1, offset)
    return Page(tuple(one for _, one in _shown(connection, hits[:most], asked)), len(hits) > most)


def _hits(connection: Connection, asked: Asked, most: int, offset: int) -> tuple[find.Hit, ...]:
    match = asked.match()
    if not match:
        return ()
    found = find.hits(connection, match, most, asked.days, offset)
    if found or offset or len(asked.words) < 2:
        return found
    return find.hits(connection, asked.match(all_prefixes=True), most, asked.days)


def _shown(connection: Connection, hits: Sequence[find.Hit], asked: Asked) -> list[tuple[int, TextFound]]:
    """Each with how far it is from what was meant: together in one place, spread, or only in what it is called."""
    told = documents(connection, [one.uid for one in hits if one.soort == DOCUMENT])
    noted = notes(connection, [(one.soort, one.uid) for one in hits if one.soort in NOTE_WORDS])
    known = cases(connection, sorted({one.dossier for one in hits if one.dossier}))
    shown: list[tuple[int, TextFound]] = []
    for hit in hits:
        case = known.get(hit.dossier) if hit.dossier else None
        if hit.dossier and (case is None or case.weg):
            continue
        if hit.soort == DOSSIER and case is not None:
            about = _about_case(case, hit, asked)
            shown += [about] if about is not None else []
        elif hit.soort == DOCUMENT and hit.uid in told:
            shown.append(_about_document(told[hit.uid], case, hit, asked))
        elif (hit.soort, hit.uid) in noted:
            shown.append(_about_note(noted[hit.soort, hit.uid], case, hit, asked))
    return shown


def _about_document(
    document: DocumentWords, case: CaseWords | None, hit: find.Hit, asked: Asked
) -> tuple[int, TextFound]:
    rank, piece = _best(pieces(document, case.secret if case else ()), asked)
    around, marked, cursor = snippet(piece.tekst, asked) if piece else ("", (), 0)
    definition = definition_of(document)
    section = None
    if definition is not None and piece is not None and piece.sectie:
        section = next((one.label for one in definition.sectie if one.id == piece.sectie), None)
    return rank, TextFound(
        DOCUMENT,
        document.uid,
        document.dossier,
        case.naam if case else "",
        title_of(document),
        hit.dag,
        document.uid,
        document.soort,
        (piece.vraag or section or "") if piece else "",
        piece.sectie if piece else None,
        piece.veld if piece else None,
        piece.rij if piece else None,
        piece.kolom if piece else None,
        cursor,
        around,
        marked,
    )


def _about_note(note: NoteWords, case: CaseWords | None, hit: find.Hit, asked: Asked) -> tuple[int, TextFound]:
    piece = Piece("", without_secret(note.woorden, case.secret) if case else note.woorden)
    rank, _ = _best([piece], asked)
    around, marked, _ = snippet(piece.tekst, asked)
    title = note.regel.replace("_", " ") if note.soort == MEETING else note.regel
    return rank, TextFound(
        note.soort,
        note.uid,
        note.dossier,
        case.naam if case else "",
        "" if note.soort == TASK else title,
        hit.dag,
        note.document,
        tekst=around,
        spots=marked,
        stand=note.stand,
    )


def _about_case(case: CaseWords, hit: find.Hit, asked: Asked) -> tuple[int, TextFound] | None:
    """What is noted of the people of a dossier; the names themselves are found as names."""
    told = [
        Piece("", without_secret(text, case.secret), one.naam, rij=one.uid)
        for one in case.mensen
        for text in (one.opmerking, f"{one.naam}, {one.functie} {one.organisatie}".strip(" ,"))
        if text.strip()
    ]
    rank, piece = _best(told, asked)
    if piece is None or (not asked.words and not asked.phrases):
        return None
    around, marked, _ = snippet(piece.tekst, asked)
    return rank, TextFound(
        DOSSIER,
        case.uid,
        case.uid,
        case.naam,
        "",
        hit.dag,
        vraag=piece.vraag,
        rij=piece.rij,
        tekst=around,
        spots=marked,
    )


def _best(said: Iterable[Piece], asked: Asked) -> tuple[int, Piece | None]:
    """The piece that answers best, and how well: 0 all of it typed in one place, 3 nothing of it in any piece."""
    best: tuple[int, int, Piece] | None = None
    needed = len(asked.wanted) + len(asked.phrases)
    first: Piece | None = None
    for one in said:
        first = first or (one if one.own else None)
        have = _matched(one.tekst, asked)
        if not have:
            continue
        score = (0 if have == needed else 2) + (0 if one.own else 1)
        if best is None or (score, -have) < best[:2]:
            best = score, -have, one
    if best is None:
        return (0, first) if not needed else (3, None)
    return best[0], best[2]


def _matched(text: str, asked: Asked) -> int:
    have = [one.folded for one in words(text)]
    told = sum(any(one.startswith(word) if prefix else one == word for one in have) for word, prefix in _loosely(asked))
    joined = f" {' '.join(have)} "
    return told + sum(f" {' '.join(one)} " in joined for one in asked.phrases)


def _loosely(asked: Asked) -> tuple[tuple[str, bool], ...]:
    """The words as they are marked: a longer one may go on, for so it may have been found."""
    return tuple((word, prefix or len(word) >= 3) for word, prefix in asked.wanted)


def snippet(text: str, asked: Asked) -> tuple[str, tuple[tuple[int, int], ...], int]:
    """The words around the first place, which of them are marked, and where the place is in the whole, in UTF-16."""
    exact = spots(text, asked.wanted, asked.phrases)
    marked = exact or spots(text, _loosely(asked), asked.phrases)
    first = marked[0][0] if marked else 0
    start = _word_start(text, max(first - _BEFORE, 0)) if first > _BEFORE else 0
    end = min(start + _AROUND, len(text))
    if end < len(text):
        end = max(text.rfind(" ", start, end), marked[0][1] if marked else start + 1)
    lead, trail = "… " if start else "", " …" if end < len(text) else ""
    inside = tuple(
        (begin - start + len(lead), stop - start + len(lead))
        for begin, stop in marked
        if begin >= start and stop <= end
    )
    cut = "".join(" " if one.isspace() else one for one in text[start:end])
    return f"{lead}{cut}{trail}", inside, len(text[:first].encode("utf-16-le")) // 2


def _word_start(text: str, place: int) -> int:
    """Where the word after a place begins."""
    found = text.find(" ", place)
    return found + 1 if 0 <= found < place + _BEFORE else place
