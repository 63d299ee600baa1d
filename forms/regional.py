"""The questions of a samenwerkingsverband itself, as part of the documents of its dossiers.

    form_for(beeld, document)       # the form of a document, with those questions under it

The definition stands in the profile of the samenwerkingsverband. A document in which such a question was answered keeps
the definition it was answered under, so that the answer can be read and printed whatever happens to the form later.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from sqlalchemy import select

from forms.definition import Field, Form, Section, form
from forms.regional_check import PREFIX, SOORTEN
from forms.regional_file import RegioFormulier, kept_regional, read_regional
from models.actions.organisatie import choose, choose_nothing
from models.record.act import Act, ActResult, Writable
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.tables import Antwoord, Dossier, Profielwaarde
from models.tables import Document as Documenten
from models.vault import Vault

KEPT = "regioformulier"
"""The answer in which a document keeps the definitions under which its questions were answered."""
_OPEN = frozenset({None, "concept", "besproken_met_ouders", "voorbereid", "aanvulling_gevraagd"})
"""States in which a new question of the region still appears."""
_EARLIER = Section(f"{PREFIX}eerder", "Eerder gevraagd door het samenwerkingsverband", ())


def profile_name(soort: str) -> str:
    """Under which name the definition for a kind of document stands in the profile."""
    return f"{KEPT}_{soort}"


def regional_of(waarden: object, soort: str) -> RegioFormulier | None:
    """The definition in a profile for a kind of document; None where there is none."""
    get = getattr(waarden, "get", None)
    text = get(profile_name(soort)) if get is not None else None
    return _read(text) if isinstance(text, str) else None


def load_regional(
    vault: Writable, swv: str, data: bytes, held: Mapping[str, RegioFormulier | None] | None = None
) -> ActResult:
    """Takes a definition into the profile of a samenwerkingsverband, in one act.

    `held` are those that are asked now, by kind of document. Raises `FormulierNietGeladen`; then nothing is changed.
    """
    made = read_regional(data, held)
    return choose(vault, swv, profile_name(made.soort), made.tekst)


def remove_regional(vault: Writable, swv: str, soort: str) -> ActResult:
    """Takes the definition for a kind of document away; answers that were given stay with their documents."""
    return choose_nothing(vault, swv, profile_name(soort))


def form_for(beeld: DossierBeeld, document: Document) -> Form:
    """The form of a document with the questions of its region. Raises `KeyError` for a form that does not exist."""
    base = form(document.formulier)
    if document.soort not in SOORTEN:
        return base
    now = regional_of(beeld.profiel.waarden, document.soort) if _is_open(document) else None
    kept = document.antwoorden.waarde(KEPT)
    texts = tuple(one for one in kept if isinstance(one, str)) if isinstance(kept, tuple) else ()
    if now is None and not texts:
        return base
    answered = frozenset(name for name in (*document.antwoorden.waarden, *document.tabellen) if name.startswith(PREFIX))
    return _merged(document.formulier, now.tekst if now else None, texts, answered)


def form_at(vault: Vault, dossier: str | None, document: str) -> Form | None:
    """The form of a document in the vault, with the questions of its region; None when it is not there."""
    if dossier is None:
        return None
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    found = next((one for one in beeld.documenten if one.uid == document), None)
    return form_for(beeld, found) if found is not None else None


def keep_definition(doing: Act, document: str, field_id: str) -> None:
    """Keeps with a document the definition of its region, once a question of that is answered. Within an act."""
    if not field_id.startswith(PREFIX):
        return
    asked = (
        select(Documenten.soort, Dossier.swv_uid)
        .join(Dossier, Dossier.uid == Documenten.dossier_uid)
        .where(Documenten.uid == document)
    )
    found = doing.connection.execute(asked).one_or_none()
    if found is None:
        return
    text = doing.connection.execute(
        select(Profielwaarde.waarde).where(
            Profielwaarde.swv_uid == found.swv_uid,
            Profielwaarde.naam == profile_name(found.soort),
            Profielwaarde.weg.is_(False),
        )
    ).scalar()
    had = doing.connection.execute(
        select(Antwoord.waarde).where(Antwoord.document_uid == document, Antwoord.veld == KEPT)
    ).scalar()
    before = tuple(one for one in had if isinstance(one, str)) if isinstance(had, list) else ()
    if isinstance(text, str) and text not in before:
        doing.set_answer(document, KEPT, (*before, text))


def _is_open(document: Document) -> bool:
    return document.antwoorden.tekst("status") in _OPEN


@cache
def _read(text: str) -> RegioFormulier | None:
    return kept_regional(text)


def _sections(text: str | None) -> tuple[Section, ...]:
    made = _read(text) if text is not None else None
    return made.formulier.sectie if made is not None else ()


@cache
def _merged(formulier: str, now: str | None, kept: tuple[str, ...], answered: frozenset[str]) -> Form:
    base = form(formulier)
    sections = list(_sections(now))
    old = dict(_earlier(kept, answered))
    sections = [
        replace(one, veld=tuple(_as_answered(field, old.get(field.id)) for field in one.veld)) for one in sections
    ]
    asked = {field.id for one in sections for field in one.veld}
    if now is None and kept:
        sections = [
            made
            for one in _sections(kept[-1])
            if (made := replace(one, veld=tuple(field for field in one.veld if field.id in answered))).veld
        ]
        asked = {field.id for one in sections for field in one.veld}
    left = tuple(field for name, field in old.items() if name not in asked)
    if left:
        sections.append(replace(_EARLIER, veld=tuple(replace(one, toon_als=None, verplicht=False) for one in left)))
    return replace(base, sectie=(*base.sectie, *sections))


def _earlier(kept: tuple[str, ...], answered: frozenset[str]) -> Iterator[tuple[str, Field]]:
    """The answered questions of earlier definitions; of two with the same id the newest counts."""
    for text in kept:
        for field in (one for section in _sections(text) for one in section.veld):
            if field.id in answered:
                yield field.id, field


def _as_answered(field: Field, old: Field | None) -> Field:
    """A question as it is asked now, unless its answer was given to one of another kind."""
    if old is None:
        return field
    same = (field.type, field.lijst, field.kolommen) == (old.type, old.lijst, old.kolommen)
    return field if same else old
