"""The recipient check of a copy of an attachment: for whom, on which ground, what keeps it, and what to look at.

    check = check_copy(beeld, attachment, words_of(file.kind, content), Wanted("ouders", mother), today, others)
    check.release(wanted)    # raises `NietVrijgegeven` while something keeps it

What no rule lets pass is an obstacle. What a rule lets pass with a reason wants that reason, which is kept. What the
program could not read somebody must have looked at, and that is kept too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from forms.attached import Attachment
from forms.audience import STEUNPUNT, Position, Reader, Recipient, mark, reader, view_of
from forms.bijlagen.words import Words
from forms.regional import form_for
from forms.reports.print_check import print_findings
from forms.reports.recipient_check import NietVrijgegeven, ground_of, leaks, strangers
from forms.rules.regel import Niveau, rule
from forms.rules.tlv_stukken import REPORTS, allowed_by_consent
from forms.shared import LIST, is_own
from models.sentence import Sentence
from models.snapshot import Betrokkene, Document, DossierBeeld

_PRIVACY, _NUMBERS = "PRV-", "PRV-01"
_WITHOUT_GEZAG, _REPORT_OF_OTHERS = "PRV-07", "TLV-17"
_FAMILY = frozenset({Recipient.LEERLING, Recipient.OUDER})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A copy that somebody wants to give: to which kind of reader, and of the parents to whom (None: all with gezag).

    `reden` is why it goes although a rule speaks against it; `bekeken` that the user looked at what cannot be read.
    """

    voor: str
    persoon: str | None = None
    reden: str = ""
    bekeken: bool = False


@dataclass(frozen=True, slots=True)
class CopyCheck:
    """What was found. `obstacles` keep it, `reasons` keep it without a reason, `mind` is to be looked at."""

    who: Reader
    grondslag: str
    obstacles: tuple[str, ...]
    reasons: tuple[str, ...]
    mind: tuple[str, ...]
    unread: str

    def release(self, wanted: Wanted) -> None:
        """Leave to go. Raises `NietVrijgegeven` when something keeps it."""
        if self.obstacles:
            raise NietVrijgegeven(
                Sentence(
                    "Deze bijlage kan zo niet weg. {redenen} Er is geen kopie gemaakt.",
                    redenen=" ".join(self.obstacles),
                )
            )
        if self.reasons and not wanted.reden.strip():
            raise NietVrijgegeven(
                Sentence("{redenen} Er is geen kopie gemaakt. Schrijf de reden op.", redenen=" ".join(self.reasons))
            )
        if self.unread and not wanted.bekeken:
            raise NietVrijgegeven(
                Sentence(
                    "{ongelezen} Er is geen kopie gemaakt. Kijk het bestand eerst zelf na en zeg dat erbij.",
                    ongelezen=self.unread,
                )
            )


def check_copy(
    beeld: DossierBeeld,
    attachment: Attachment,
    words: Words,
    wanted: Wanted,
    dag: date,
    others: Sequence[str] = (),
) -> CopyCheck:
    """Checks a copy for a reader. `others` are the names of other pupils."""
    who = reader(beeld, wanted.voor, dag, wanted.persoon)
    found = leaks(beeld, words.text, who)
    unfit = (Sentence("Laat het onleesbaar maken en voeg dat stuk toe als nieuwere versie."),) if found else ()
    rules = [
        one
        for one in print_findings(beeld, who, dag)
        if one.regel.startswith(_PRIVACY) and one.regel != _NUMBERS and one.niveau is not Niveau.AANDACHT
    ]
    return CopyCheck(
        who=who,
        grondslag=ground_of(beeld, who),
        obstacles=(*_position(beeld, attachment, who), *found, *unfit),
        reasons=(
            *_reasons(beeld, attachment, who),
            *(one.melding for one in rules if one.niveau is Niveau.BLOKKEERT),
        ),
        mind=(
            *_told(attachment),
            *(one.melding for one in rules if one.niveau is not Niveau.BLOKKEERT),
            *_report_of_others(beeld, attachment, who, dag),
            *strangers(beeld, words.text, who, others),
        ),
        unread=words.unread,
    )


def _position(beeld: DossierBeeld, attachment: Attachment, who: Reader) -> Iterator[str]:
    """What the law, or in the vault of a steunpunt a consent, does not give this reader at all."""
    of_steunpunt = beeld.organisatie.soort == STEUNPUNT
    if who.position is Position.NIETS:
        yield Sentence("Deze lezer mag niets krijgen.")
        if of_steunpunt:
            yield rule("STP-03").melding
    elif who.position is Position.TOESTEMMING and not _named_in_consent(beeld, attachment, who):
        yield Sentence("De toestemming voor deze lezer gaat niet over deze bijlage.")
        yield rule("STP-03").melding
    elif who.position is Position.HOOFDLIJNEN and who.persoon is None:
        yield Sentence(
            "Deze lezer krijgt alleen de hoofdlijnen: van geen ouder staat vast dat die gezag heeft. Leg eerst het "
            "gezag vast."
        )
    elif who.position is Position.HOOFDLIJNEN and not _known_without(who.persoon):
        yield Sentence(
            "Van {naam} is niet bekend of die gezag heeft. Zonder gezag krijgt een ouder alleen de hoofdlijnen. Leg "
            "eerst het gezag vast.",
            naam=_name(who),
        )


def _reasons(beeld: DossierBeeld, attachment: Attachment, who: Reader) -> Iterator[str]:
    """What may pass only with a reason that is kept."""
    if who.position is Position.HOOFDLIJNEN and _known_without(who.persoon):
        yield rule(_WITHOUT_GEZAG).melding
    if who.position in {Position.VOLLEDIG, Position.BESLIST} and not _may_read(beeld, attachment, who):
        if who.recipient is Recipient.LEERLING:
            yield Sentence("Deze bijlage is niet voor de leerling bedoeld en hoort bij geen gesprek met de leerling.")
        else:
            yield Sentence("Deze bijlage is niet voor deze lezer bedoeld en staat bij geen stuk dat deze lezer krijgt.")


def _known_without(person: Betrokkene | None) -> bool:
    return person is not None and person.gezag_rol == "ouder_zonder_gezag"


def _name(who: Reader) -> str:
    return (who.persoon.naam if who.persoon else None) or Sentence("deze ouder")


def _may_read(beeld: DossierBeeld, attachment: Attachment, who: Reader) -> bool:
    """Whether the marks of the form give it to this reader, or those of a document that names it in its list."""
    if beeld.organisatie.soort == STEUNPUNT or is_own(beeld, who):
        return True
    own = next((one for one in beeld.documenten if one.uid == attachment.uid), None)
    return (own is not None and bool(view_of(beeld, own, who))) or _listed_for(beeld, attachment, who)


def _listed_for(beeld: DossierBeeld, attachment: Attachment, who: Reader) -> bool:
    """Whether a document names it in a list that this reader reads whole."""
    names = {attachment.uid, attachment.lokaal_id} - {None}
    return any(
        any(row.lokaal_id in names for row in document.rijen(LIST)) and _reads_list(beeld, document, who)
        for document in (*(version for _, version in beeld.versies()), *beeld.documenten)
    )


def _reads_list(beeld: DossierBeeld, document: Document, who: Reader) -> bool:
    definition = form_for(beeld, document)
    fields = (field for section in definition.sectie for field in section.veld)
    return any(field.id == LIST and mark(definition, field, who) == "ja" for field in fields)


def _named_in_consent(beeld: DossierBeeld, attachment: Attachment, who: Reader) -> bool:
    """Whether a consent for this reader is about attachments, about this kind, or about this one."""
    names = {LIST, attachment.uid, attachment.lokaal_id, attachment.title, attachment.kind} - {None, ""}
    return bool(names & who.onderdelen) or _listed_for(beeld, attachment, who)


def _told(attachment: Attachment) -> Iterator[str]:
    """What was told of sharing it."""
    if attachment.may_share is None:
        yield Sentence("Bij deze bijlage staat nog niet of hij gedeeld mag worden.")
    if attachment.share_with:
        yield Sentence("Bij deze bijlage staat met wie wel en niet: ‘{woorden}’.", woorden=attachment.share_with)


def _report_of_others(beeld: DossierBeeld, attachment: Attachment, who: Reader, dag: date) -> Iterator[str]:
    """A report of someone else goes outside without a permission with a date."""
    if attachment.kind not in REPORTS or attachment.permitted or who.recipient in _FAMILY or is_own(beeld, who):
        return
    if not allowed_by_consent(beeld, dag, {attachment.lokaal_id, attachment.title, attachment.kind}):
        yield rule(_REPORT_OF_OTHERS).melding
