"""What differs in a dossier between an earlier moment and now, in words, with what puts each difference back.

    differences_since(since, beeld)          # of the whole dossier
    within(found, document="...", veld="beeld")    # of one document, or of one field

Pure: of what was read (`models.queries.since`) and of the case as it is now.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from forms.changes_told import ChangeTelling, document_words
from forms.compare import Kind
from models.queries.since import Since
from models.record.change import ANTWOORD, DEEL, RIJ, WHOLE_ROW, Change
from models.record.net import written
from models.sentence import Sentence
from models.snapshot import DossierBeeld

_ROWS = frozenset({RIJ, "betrokkene"})
_BACK = _ROWS | {ANTWOORD, "dossier", "opp_periode"}
"""Tables whose values are put back; what vaststellen or a document itself is, is not."""
_ONLY_THE_PROGRAM = frozenset({"regelreden", "verstrekking"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One value or row that differs. `oud` and `nieuw` are words, empty for nothing.

    `veld` is the field it answers, in the document `document` or (None) in the dossier's own form. `changes` put it
    back, with `models.record.history.put_back`; `terug` says whether that may be.
    """

    waar: str
    document: str | None
    veld: str | None
    wat: str
    kind: Kind
    oud: str
    nieuw: str
    changes: tuple[Change, ...]
    terug: bool

    @property
    def sleutel(self) -> str:
        """What tells one from another."""
        one = self.changes[0]
        return f"{one.tabel}|{one.rij_uid}|{one.kolom}"


def differences_since(since: Since, beeld: DossierBeeld) -> tuple[Difference, ...]:
    """Everything that differs. Of a document that was begun since only that is told, not what stands in it."""
    telling = ChangeTelling(since, beeld)
    begun = {one.rij_uid for one in since.changes if one.tabel == "document" and one.kolom == WHOLE_ROW}
    rows: dict[tuple[str, str], list[Change]] = {}
    found: list[Difference] = []
    for one in since.changes:
        inside = _document_uid(since, one)
        if one.tabel in _ONLY_THE_PROGRAM or (inside in begun and one.tabel != "document"):
            continue
        if one.tabel in _ROWS:
            rows.setdefault((one.tabel, one.rij_uid), []).append(one)
        else:
            found += _of_value(telling, since, one)
    for changes in rows.values():
        found += _of_row(telling, since, changes)
    return tuple(found)


def within(
    found: Iterable[Difference], document: str | None, veld: str | None = None, rij: str | None = None
) -> tuple[Difference, ...]:
    """Of these what is in one document (None: in the dossier's own form), one field of it, or one row of that."""
    return tuple(
        one
        for one in found
        if one.document == document and veld in (None, one.veld) and rij in (None, one.changes[0].rij_uid)
    )


def _of_value(telling: ChangeTelling, since: Since, one: Change) -> Iterator[Difference]:
    for told in telling.change(one):
        if told.oud != told.nieuw:
            yield _difference(telling, since, (one,), told.wat, told.oud, told.nieuw)


def _of_row(telling: ChangeTelling, since: Since, changes: Sequence[Change]) -> Iterator[Difference]:
    """A row as a whole when it came or went, else its cells."""
    whole = next((one for one in changes if one.kolom == WHOLE_ROW), None)
    if whole is not None:
        held = whole.nieuw if isinstance(whole.nieuw, dict) else {}
        yield _difference(telling, since, (whole,), telling.table_label(whole), "", telling.row_words(whole, held))
        return
    went = next((one for one in changes if one.kolom == "weg"), None)
    if went is None:
        for one in changes:
            for told in telling.change(one):
                name = Sentence("{rij}: {kolom}", rij=telling.subject(one), kolom=told.wat)
                yield _difference(telling, since, (one,), name, told.oud, told.nieuw)
        return
    label = telling.table_label(went)
    if went.nieuw:
        then = written(since.weg.get(went.rij_uid, {}), (one for one in changes if one.kolom != "weg"), back=True)
        yield _difference(telling, since, (went, *_others(changes, went)), label, telling.row_words(went, then), "")
    else:
        yield _difference(telling, since, (went,), label, "", telling.subject(went))


def _others(changes: Sequence[Change], went: Change) -> tuple[Change, ...]:
    return tuple(one for one in changes if one is not went)


def _difference(
    telling: ChangeTelling, since: Since, changes: tuple[Change, ...], wat: str, oud: str, nieuw: str
) -> Difference:
    first = changes[0]
    place = telling.document_of(first)
    uid, field = _document_uid(since, first), _field_of(telling, since, first)
    kind = Kind.NIEUW if not oud else Kind.VERVALLEN if not nieuw else Kind.GEWIJZIGD
    fixed = field is not None and uid is not None and field in since.vast.get(uid, frozenset())
    where = document_words(place) if place is not None else Sentence("Gegevens")
    return Difference(where, uid, field, wat, kind, oud, nieuw, changes, first.tabel in _BACK and not fixed)


def _document_uid(since: Since, one: Change) -> str | None:
    if one.tabel == RIJ:
        return since.rijen.get(one.rij_uid, (None, ""))[0]
    return one.rij_uid if one.tabel in {ANTWOORD, DEEL, "document"} else None


def _field_of(telling: ChangeTelling, since: Since, one: Change) -> str | None:
    if one.tabel == RIJ:
        return since.rijen.get(one.rij_uid, (None, None))[1]
    if one.tabel == "betrokkene":
        return "betrokkenen"
    asked = telling.asked(one)
    return asked.id if asked is not None else one.kolom if one.tabel == ANTWOORD else None
