"""The history of a dossier in words: what each act did, where, when and by whom."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime

from forms.changes_told import ChangeTelling, ChangeTold, document_words
from forms.vocabulary import label
from models.queries.dossier_acts import DossierAct, DossierActs
from models.record.change import DEEL, Change
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.snapshot import DossierBeeld


@dataclass(frozen=True, slots=True)
class ActTold:
    """One act: what was done, where in the dossier, when (UTC) and by whom.

    `terug` when it can be undone from here; `teruggezet` when it was. `raw` are its changes as they are kept, and
    `herstelt` is the act that it undid.
    """

    uid: str
    wat: str
    waar: str
    tijdstip: datetime
    door: str
    changes: tuple[ChangeTold, ...]
    terug: bool
    teruggezet: bool
    soort: str = ""
    raw: tuple[Change, ...] = ()
    herstelt: str | None = None


_NOT_HERE = frozenset(
    {
        Handelingsoort.VASTGESTELD,
        Handelingsoort.VERNIETIGD,
        Handelingsoort.CASUS_INGEVOERD,
        Handelingsoort.LEERLINGEN_INGEVOERD,
        Handelingsoort.AFGEDRUKT,
        Handelingsoort.VERSTREKT,
    }
)
"""What is not undone from one dossier: vaststellen, destroying and giving never, what came with a file as a whole."""
_WHOLE = {
    Handelingsoort.DOSSIER_GEMAAKT: Sentence("Dossier gemaakt"),
    Handelingsoort.CASUS_INGEVOERD: Sentence("Dossier ingelezen uit een casusbestand"),
    Handelingsoort.LEERLINGEN_INGEVOERD: Sentence("Overgenomen uit de leerlingadministratie"),
    Handelingsoort.REDEN_VASTGELEGD: Sentence("Reden vastgelegd om door te gaan"),
    Handelingsoort.AFGEDRUKT: Sentence("Stuk afgedrukt of als bestand bewaard"),
    Handelingsoort.VERSTREKT: Sentence("Stuk meegegeven of verstuurd"),
    Handelingsoort.VERNIETIGD: Sentence("Bestand van een bijlage vernietigd"),
    Handelingsoort.STAP_VERBETERD: Sentence("Een stap verbeterd"),
    Handelingsoort.BIJEENKOMST_GEPLAND: Sentence("Bijeenkomst gepland"),
    Handelingsoort.BIJEENKOMST_GEWIJZIGD: Sentence("Bijeenkomst gewijzigd"),
    Handelingsoort.BIJEENKOMST_VERPLAATST: Sentence("Bijeenkomst verplaatst"),
    Handelingsoort.BIJEENKOMST_AFGEZEGD: Sentence("Bijeenkomst afgezegd"),
    Handelingsoort.BIJEENKOMST_HERSTELD: Sentence("Bijeenkomst gaat weer door"),
    Handelingsoort.BIJEENKOMST_VERWIJDERD: Sentence("Bijeenkomst van de agenda gehaald"),
}
_DECIDED = frozenset({Handelingsoort.UITGESTELD, Handelingsoort.AFGEVINKT})
_ROWS: Mapping[Handelingsoort, Callable[[str], Sentence]] = {
    Handelingsoort.RIJ_TOEGEVOEGD: lambda table: Sentence("{tabel}: toegevoegd", tabel=table),
    Handelingsoort.RIJ_VERWIJDERD: lambda table: Sentence("{tabel}: verwijderd", tabel=table),
    Handelingsoort.RIJ_VERPLAATST: lambda table: Sentence("{tabel}: verplaatst", tabel=table),
}


def acts_told(found: DossierActs, beeld: DossierBeeld) -> tuple[ActTold, ...]:
    """All acts in words, newest first. `beeld` is the case as it is now."""
    telling = ChangeTelling(found, beeld)
    again = _done_again(found.acts)
    return tuple(_told(telling, one, again=one.uid in again) for one in found.acts)


def _done_again(acts: Sequence[DossierAct]) -> Set[str]:
    """The acts that undid an undoing: by them something is done again."""
    undoings: set[str] = set()
    again: set[str] = set()
    for one in reversed(acts):  # the oldest first
        if one.herstelt in undoings:
            again.add(one.uid)
        elif one.soort == Handelingsoort.ONGEDAAN_GEMAAKT:
            undoings.add(one.uid)
    return again


def _told(telling: ChangeTelling, one: DossierAct, *, again: bool) -> ActTold:
    changes = tuple(told for change in one.changes for told in telling.change(change))
    undoable = one.soort not in _NOT_HERE and not one.teruggezet
    what = _what(telling, one, changes, again=again)
    return ActTold(
        one.uid,
        what,
        _where(telling, one),
        one.tijdstip,
        one.door or "",
        changes,
        undoable,
        one.teruggezet,
        one.soort,
        one.changes,
        one.herstelt,
    )


def _what(telling: ChangeTelling, one: DossierAct, changes: tuple[ChangeTold, ...], *, again: bool) -> str:
    if one.soort in _WHOLE:
        return _WHOLE[Handelingsoort(one.soort)]
    first = one.changes[0]
    if one.soort in _ROWS:
        name = telling.subject(first) if first.tabel == "document" else telling.table_label(first)
        return _ROWS[Handelingsoort(one.soort)](name)
    if one.soort == Handelingsoort.DOCUMENT_GEMAAKT:
        documents = [change for change in one.changes if change.tabel == "document"]
        name = telling.subject(documents[-1]) if documents else Sentence("Document")
        return Sentence("{wat} begonnen", wat=name)
    if one.soort == Handelingsoort.VASTGESTELD:
        parts = [label("opp_deel", change.kolom) for change in one.changes if change.tabel == DEEL]
        return Sentence("{wat} vastgesteld", wat=" en ".join(parts) or Sentence("Deel"))
    if one.soort == Handelingsoort.STAND_GEZET and changes:
        return Sentence("Stap gezet: {stand}", stand=changes[0].nieuw)
    if one.soort == Handelingsoort.BIJGESTELD:
        return Sentence("Bijgesteld: een nieuwe versie begonnen")
    if one.soort == Handelingsoort.UITGESTELD and not any(change.kolom == "*" for change in one.changes):
        return Sentence("Niet langer uitgesteld")
    name = changes[0].wat if changes else one.soort.replace("_", " ").capitalize()
    if len(changes) > 1:
        name = Sentence("{wat} en nog {aantal}", wat=name, aantal=len(changes) - 1)
    if again:
        return Sentence("Opnieuw gedaan: {wat}", wat=name)
    if one.soort == Handelingsoort.ONGEDAAN_GEMAAKT:
        return Sentence("Ongedaan gemaakt: {wat}", wat=name)
    if one.soort == Handelingsoort.TERUGGEZET:
        return Sentence("Teruggezet: {wat}", wat=name)
    if one.soort in _DECIDED:
        return changes[0].wat if changes else name
    return Sentence("{wat} gewijzigd", wat=name)


def _where(telling: ChangeTelling, one: DossierAct) -> str:
    for change in one.changes:
        document = telling.document_of(change)
        if document is not None:
            return document_words(document)
    return Sentence("Gegevens") if any(change.tabel in {"dossier", "betrokkene"} for change in one.changes) else ""
