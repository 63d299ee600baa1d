"""What the report screen asks of the vault: all of one reader in one call, as frozen values. Run in the worker."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from desktop.reports.pages import Contents, contents
from desktop.reports.readers import Audience, Someone, parents
from forms.audience import Reader, ShownSection, reader, view_of
from forms.definition import form
from forms.lanes import newest_version
from forms.reports.making import GeenRapport, Gemaakt, make
from forms.reports.print_check import print_findings
from forms.rules.bevinding import Bevinding
from forms.rules.regel import Niveau
from models.queries.verstrekkingen import Uitgereikt, handed_out
from models.snapshot import DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Asked:
    """For whom: a reader, and for parents which of them."""

    dossier: str
    audience: Audience
    persoon: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """One report with its pages."""

    file: Gemaakt
    contents: Contents


@dataclass(frozen=True, slots=True)
class Printable:
    """All that is shown of one reader. Without reports `reason` says why there are none."""

    asked: Asked
    beeld: DossierBeeld
    reports: tuple[Made, ...]
    reason: str
    someone: tuple[Someone, ...]
    sections: tuple[ShownSection, ...]
    left_out: tuple[str, ...]
    findings: tuple[Bevinding, ...]
    leaks: tuple[str, ...]
    handed_out: tuple[Uitgereikt, ...]


def read_printable(vault: Vault, asked: Asked, today: date) -> Printable:
    """Reads the case, makes the reports of the reader, and checks what would leave."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, asked.dossier)
        register = handed_out(connection, asked.dossier)
    made: tuple[Made, ...] = ()
    reason = ""
    try:
        files = make(beeld, asked.audience.voor, today, datetime.now(UTC), asked.persoon)
        made = tuple(Made(one, contents(one.data)) for one in files)
    except GeenRapport as nothing:
        reason = str(nothing)
    who = _reader(beeld, asked, today)
    sections, left_out = _going_along(beeld, who)
    findings = _findings(beeld, who, today, sections) if who is not None and made else ()
    return Printable(
        asked=asked,
        beeld=beeld,
        reports=made,
        reason=reason,
        someone=parents(beeld, today) if asked.audience is Audience.OUDERS else (),
        sections=sections,
        left_out=left_out,
        findings=findings,
        leaks=leaks(beeld, made),
        handed_out=register,
    )


def _reader(beeld: DossierBeeld, asked: Asked, today: date) -> Reader | None:
    try:
        return reader(beeld, asked.audience.voor, today, asked.persoon)
    except LookupError:
        return None


def _going_along(beeld: DossierBeeld, who: Reader | None) -> tuple[tuple[ShownSection, ...], tuple[str, ...]]:
    """The sections of the OPP that this reader may see, and the names of those that stay behind."""
    version = newest_version(beeld)
    if version is None or who is None:
        return (), ()
    seen = view_of(beeld, version, who)
    ids = {one.id for one in seen}
    return seen, tuple(one.label for one in form(version.formulier).sectie if one.id not in ids)


def _findings(
    beeld: DossierBeeld, who: Reader, today: date, sections: tuple[ShownSection, ...]
) -> tuple[Bevinding, ...]:
    """The findings, without hints about words that this reader does not get to see."""
    version = newest_version(beeld)
    seen = {shown.field.id for section in sections for shown in section.fields}
    return tuple(
        one
        for one in print_findings(beeld, who, today)
        if one.niveau is not Niveau.AANDACHT
        or one.veld is None
        or (version is not None and one.veld.document_uid == version.uid and one.veld.id in seen)
    )


def leaks(beeld: DossierBeeld, made: tuple[Made, ...]) -> tuple[str, ...]:
    """What is secret and yet stands on a page: the words for it. Looked up in the text of the pages themselves."""
    pages = _plain(" ".join(text for one in made for text in one.contents.texts))
    secrets = {"het geheime adres van de leerling": beeld.leerling.adres if beeld.leerling.adres_geheim else None}
    for person in beeld.betrokkenen:
        whose = f"van {person.naam or 'een betrokkene'}"
        hidden = bool(person.adres_geheim)
        secrets[f"het geheime adres {whose}"] = person.adres if hidden else None
        secrets[f"het geheime telefoonnummer {whose}"] = person.telefoon if hidden or person.telefoon_geheim else None
        secrets[f"het geheime e-mailadres {whose}"] = person.email if hidden or person.email_geheim else None
    return tuple(words for words, secret in secrets.items() if secret and _plain(secret) in pages)


def has_secrets(beeld: DossierBeeld) -> bool:
    """Whether there is a secret address, telephone number or e-mail address in the dossier."""
    people = beeld.betrokkenen
    return bool(beeld.leerling.adres_geheim) or any(
        one.adres_geheim or one.telefoon_geheim or one.email_geheim for one in people
    )


def _plain(text: str) -> str:
    """Without spaces and in small letters, as a line break or a hyphen may stand anywhere on a page."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())
