"""The papers of a steunpunt: the view of the parents in their own words, and what was written down with them.

Only the steunpunt's own documents are in them. The parents hand in their view themselves; a steunpunt asks for nothing.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from forms.audience import Reader
from forms.party import Party
from forms.reports.content import (
    AtFoot,
    Block,
    Choice,
    Heading,
    Paragraph,
    Report,
    Signatures,
    Size,
    Title,
    Tone,
    plain,
    strong,
)
from forms.reports.form_sections import Layout, sections
from forms.reports.identity import Identity
from forms.reports.seen import Seen, seen
from forms.reports.texts import Texts, texts
from forms.reports.tlv_tables import TLV_TABLES
from forms.reports.told import first_name, listed, long_day
from models.snapshot import Document, DossierBeeld
from models.values import Persoon

ZIENSWIJZE = "zienswijze"
_OWN_WORDS = frozenset({"verhaal_leerling", "gaat_goed", "is_lastig", "helpt_mij", "kinddoel"})
_ELSEWHERE = frozenset({ZIENSWIJZE, "roepnaam_leerling"})
_TABLES = {name: TLV_TABLES[name] for name in ("statussen",)}


def is_theirs(file: Document, reader: Reader) -> bool:
    """Whether a file is about this parent: it names this parent, or nobody."""
    named = file.antwoorden.uids("naam_ouder").union(*(row.uids("ouder") for row in file.rijen("ouders_posities")))
    return reader.persoon is None or not named or reader.persoon.uid in named


def was_there(talk: Document, reader: Reader) -> bool:
    """Whether a parent took part in a meeting; what was said without them is not written with them."""
    present = {uid for row in talk.rijen("deelnemers") if row.ja("aanwezig") is not False for uid in row.uids("naam")}
    return reader.persoon is None or reader.persoon.uid in present


def has_view(beeld: DossierBeeld, file: Document, reader: Reader) -> bool:
    """Whether this reader may read a view of the parents that was written down."""
    return seen(beeld, file, reader).text(ZIENSWIJZE) is not None


def has_more(beeld: DossierBeeld, document: Document, reader: Reader) -> bool:
    """Whether this reader may read anything else in a file or in minutes."""
    shown = (one for section in seen(beeld, document, reader).sections for one in section.fields)
    return any(one.filled and one.field.id not in _ELSEWHERE for one in shown)


def zienswijze(beeld: DossierBeeld, file: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The view of the parents: their words, and room to sign."""
    words, plan = texts("steunpunt"), seen(beeld, file, reader)
    parents = tuple(_parents(plan))
    names = listed([name for name in map(beeld.naam_van, parents) if name]) or words.plain("ouders")
    paragraphs = (plan.text(ZIENSWIJZE) or "").splitlines()
    return Report(
        "ouders",
        words.plain("zienswijze_bestand"),
        (
            Title(
                plain(words.plain("zienswijze_titel")),
                plain(words.plain("zienswijze_onder", wie=names, naam=first_name(beeld.leerling), dag=long_day(today))),
                party=Party.OUDERS,
            ),
            Paragraph(words.say("zienswijze_lead"), Size.LEAD),
            *_standpoints(plan, words),
            Heading(2, plain(words.plain("woorden"))),
            *(Paragraph(plain(one)) for one in paragraphs if one.strip()),
            *_room(plan, parents, words),
        ),
        identity.footer(words.plain("zienswijze_voet")),
        organisation=identity.organisation,
    )


def _parents(plan: Seen) -> Iterator[Persoon]:
    """Whose view it is: who the file names, else who the copy is for."""
    named = plan.document.antwoorden.uids("naam_ouder").union(
        *(row.uids("ouder") for row in plan.document.rijen("ouders_posities"))
    )
    if not named and plan.reader.persoon:
        named = frozenset({plan.reader.persoon.uid})
    yield from (Persoon(one.uid) for one in plan.beeld.betrokkenen if one.uid in named)


def _standpoints(plan: Seen, words: Texts) -> Iterator[Block]:
    for row in plan.rows("ouders_posities"):
        who, where, why = (plan.cell("ouders_posities", row, name) for name in ("ouder", "positie", "reden"))
        if where or why:
            yield Paragraph((*strong(f"{who}: {where.lower()}. " if where else f"{who}: "), *plain(why)))


def _room(plan: Seen, parents: tuple[Persoon, ...], words: Texts) -> Iterator[Block]:
    lines = ((words.plain("handtekening"), words.plain("datum")),)
    choices = tuple(Choice(strong(plan.beeld.naam_van(one)), (), lines) for one in parents)
    if choices:
        yield AtFoot((Paragraph(words.say("zelf_inleveren", Tone.MUTED)), Signatures(choices)))


def opgeschreven(beeld: DossierBeeld, file: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """What the steunpunt wrote down with who came: question, story, preparation, consents' ground."""
    words, plan = texts("steunpunt"), seen(beeld, file, reader)
    layout = Layout(words, _ELSEWHERE, _TABLES, _OWN_WORDS, missing=False)
    below = words.plain("opgeschreven_onder", naam=first_name(beeld.leerling), dag=long_day(today))
    return Report(
        "ouders",
        words.plain("opgeschreven_bestand"),
        (
            Title(plain(words.plain("opgeschreven_titel")), plain(below), party=Party.OUDERS),
            Paragraph(words.say("opgeschreven_lead"), Size.LEAD),
            *map(_unnumbered, sections(plan, layout)),
        ),
        identity.footer(words.plain("opgeschreven_voet")),
        organisation=identity.organisation,
    )


def _unnumbered(block: Block) -> Block:
    """A heading without the number of the form: of a form of which parents read a part, numbers would seem to miss."""
    return replace(block, letter=None) if isinstance(block, Heading) else block
