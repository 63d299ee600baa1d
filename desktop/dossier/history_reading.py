"""What the history shows, read in the worker a portion at a time: acts in words, and what differs since a moment."""

from dataclasses import dataclass, replace
from datetime import date

from desktop.language import translate
from desktop.spoken import spoken
from desktop.widgets.fields.day_words import long_day_words
from forms.acts_told import ActTold, acts_told
from forms.changes_told import document_words
from forms.definition import Form, form
from forms.history_of import part_of
from forms.since import Difference, differences_since, within
from forms.vocabulary import label
from models.queries.dossier_acts import DocumentPlek, Plek, dossier_acts
from models.queries.since import Vaststelling, act_at, changes_since, vaststellingen
from models.record.change import ActResult, Change
from models.record.handelingsoort import Handelingsoort
from models.record.history import Undone, put_back, undo
from models.snapshot import Document, DossierBeeld
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.snapshot.read import read_dossier
from models.vault import Vault

_MADE = frozenset({Handelingsoort.DOSSIER_GEMAAKT, Handelingsoort.DOCUMENT_GEMAAKT})
"""Acts that are not undone from the history of a part: all of the dossier or document would go."""
PORTION = 300
"""Changes that are read at a time."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Of what the history is: a dossier, a document of it, with `field` one field, with `row` one row of that.

    A field without a document is one of the dossier's own form.
    """

    dossier: str
    document: str | None = None
    field: str | None = None
    row: str | None = None

    @property
    def whole(self) -> bool:
        """Whether it is of the dossier as a whole."""
        return self.document is None and self.field is None


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment to compare with: the dossier as it was after an act. `words` say which."""

    act: str
    words: str


@dataclass(frozen=True, slots=True)
class History:
    """A portion of the history; `tot` is where the next begins, None when there is none.

    `about` is what the part is called, empty for a whole dossier. `moments` are those at which something was
    vastgesteld, newest first; `documents` are those that have a history of their own, by uid.
    """

    name: str
    about: tuple[str, ...]
    acts: tuple[ActTold, ...]
    tot: int | None
    moments: tuple[Moment, ...] = ()
    documents: tuple[tuple[str, str], ...] = ()

    def with_older(self, older: "History") -> "History":
        """This and the portion after it."""
        return replace(self, acts=(*self.acts, *older.acts), tot=older.tot)


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs between a moment and now; `moment` is None when there was nothing yet."""

    moment: Moment | None
    found: tuple[Difference, ...] = ()


def read_history(vault: Vault, scope: Scope, before: int | None = None) -> History:
    """A portion of the history. Raises `LookupError` when there is no such dossier, document or field."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, scope.dossier)
        plek, about = _part(beeld, scope)
        found = dossier_acts(connection, scope.dossier, PORTION, before, plek)
        fixed = vaststellingen(connection, scope.dossier) if before is None else ()
    moments = tuple(_moment(one) for one in fixed)
    acts = acts_told(found, beeld)
    if not scope.whole:
        acts = tuple(replace(one, terug=one.terug and one.soort not in _MADE) for one in acts)
    documents = tuple((one.uid, spoken(_called(one))) for one in _documents(beeld))
    return History(beeld.leerling.naam, about, acts, found.tot if found.meer else None, moments, documents)


def read_since(vault: Vault, scope: Scope, moment: Moment) -> Compared:
    """What differs in a part between a moment and now."""
    with vault.reading() as connection:
        since = changes_since(connection, scope.dossier, moment.act)
        beeld = read_dossier(connection, scope.dossier)
    found = differences_since(since, beeld)
    mine = found if scope.whole else within(found, scope.document, scope.field, scope.row)
    places = list(dict.fromkeys(one.waar for one in mine))
    return Compared(moment, tuple(sorted(mine, key=lambda one: places.index(one.waar))))


def read_since_day(vault: Vault, scope: Scope, day: date, words: str) -> Compared:
    """What differs in a part between the end of a day and now."""
    with vault.reading() as connection:
        act = act_at(connection, scope.dossier, day)
    return read_since(vault, scope, Moment(act, words)) if act is not None else Compared(None)


def undo_acts(vault: Vault, scope: Scope, acts: tuple[ActTold, ...], raw: tuple[Change, ...]) -> Undone:
    """Undoes one act, or the acts of one stretch of typing (newest first) in one go.

    Of an act that did more than the part one looks at only that part goes back.
    """
    typed = acts[0].soort == Handelingsoort.VELD_GEWIJZIGD
    step = acts[0].soort in {Handelingsoort.STAND_GEZET, Handelingsoort.STAP_VERBETERD}
    if len(acts) == 1 and (scope.whole or typed or step):
        return undo(vault, acts[0].uid)
    return put_back(vault, raw, scope.dossier, herstelt=acts[0].uid if typed else None)


def put_difference_back(vault: Vault, dossier: str, one: Difference) -> Undone:
    """Puts back what one difference says."""
    return put_back(vault, one.changes, dossier)


def did_something(result: ActResult | None) -> bool:
    """Whether an act changed anything."""
    return result is not None and bool(result.changes)


def _part(beeld: DossierBeeld, scope: Scope) -> tuple[Plek | None, tuple[str, ...]]:
    """Where the changes of a part are, and what it is called."""
    if scope.whole:
        return None, ()
    document = _document(beeld, scope.document) if scope.document is not None else None
    definition: Form = form(document.formulier if document is not None else "dossier")
    try:
        plek = part_of(definition, scope.document, scope.field, scope.row)
    except KeyError as unknown:
        raise LookupError("no such field") from unknown
    asked = (definition.field(scope.field).label,) if scope.field is not None else ()
    place = (spoken(_called(document)),) if document is not None else ()
    return plek, (*asked, *place)


def _document(beeld: DossierBeeld, uid: str) -> Document:
    found = next((one for one in _documents(beeld) if one.uid == uid), None)
    if found is None:
        raise LookupError("no such document")
    return found


def _documents(beeld: DossierBeeld) -> tuple[Document, ...]:
    """The documents of a dossier, the newest version of the plan first."""
    return (*reversed([one for _, one in beeld.versies()]), *beeld.documenten)


def _called(document: Document) -> str:
    return document_words(DocumentPlek(document.soort, document.formulier, document.nummer))


def _moment(one: Vaststelling) -> Moment:
    what = spoken(document_words(one.document))
    if not {HANDELINGSDEEL, PERSPECTIEFDEEL} <= set(one.delen):
        what = f"{what}, {' + '.join(label('opp_deel', part).lower() for part in one.delen)}"
    day = long_day_words(one.dag).partition(" ")[2]
    return Moment(
        one.handeling_uid, translate("Geschiedenis", "{what}: vastgesteld op {day}").format(what=what, day=day)
    )
