"""Our talk: what was said and agreed in a meeting, for the pupil.

Short sentences and the pupil's own words. What may be here is decided by the marks of the form alone.
"""

from collections.abc import Iterator
from datetime import date

from forms.audience import Reader
from forms.party import Party
from forms.reports.content import (
    Block,
    Box,
    Bullets,
    Heading,
    Item,
    Paragraph,
    Quote,
    Report,
    Rule,
    Run,
    Text,
    Title,
    Tone,
    plain,
)
from forms.reports.identity import Identity
from forms.reports.seen import Seen, seen
from forms.reports.texts import Texts, texts
from forms.reports.told import first_name, long_day, sentences
from models.snapshot import Document, DossierBeeld, Rij

ONS_GESPREK = "ons-gesprek"


def tells_the_pupil(beeld: DossierBeeld, talk: Document, reader: Reader) -> bool:
    """Whether the page would say anything: a pupil never gets an empty one."""
    plan = seen(beeld, talk, reader)
    told = ("samenvatting_leerling", "stem_leerling", "gaat_goed", "resultaat")
    return any(map(plan.text, told)) or any(plan.cell("afspraken", row, "wat") for row in plan.rows("afspraken"))


def ons_gesprek(beeld: DossierBeeld, talk: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The page about one meeting."""
    words, plan = texts("gesprek_leerling"), seen(beeld, talk, reader)
    when = plan.day("datum")
    below = (
        *words.say("voor", Tone.TEXT, naam=first_name(beeld.leerling)),
        Run(f" {long_day(when)}" if when else "", tone=Tone.TEXT),
    )
    return Report(
        "leerling",
        words.plain("bestandstitel"),
        (
            Title(plain(words.plain("titel")), below, party=Party.LEERLING),
            *_summary(plan, words),
            *_said(plan, words),
            *_agreed(plan, words),
            *_opinion(plan, words),
        ),
        identity.footer(words.plain("voet")),
        organisation=identity.organisation,
    )


def _summary(plan: Seen, words: Texts) -> Iterator[Block]:
    told = sentences(plan.text("samenvatting_leerling"))
    if told:
        head = Heading(2, plain(words.plain("samengevat")), tone=Tone.LEERLING)
        lines = (Paragraph(plain(one), spaced=False) for one in told)
        yield Box((head, *lines), Tone.LEERLING, sign="praten")


def _said(plan: Seen, words: Texts) -> Iterator[Block]:
    if own := plan.text("stem_leerling"):
        yield Heading(2, plain(words.plain("jij_zei")), sign="praten")
        yield Quote(plain(own), tone=Tone.LEERLING)
    for field, sign in (("gaat_goed", "zon"), ("resultaat", "doel")):
        if told := plan.text(field):
            yield Heading(2, plain(words.plain(field)), sign=sign)
            yield Paragraph(plain(told))


def _agreed(plan: Seen, words: Texts) -> Iterator[Block]:
    items = [Item(_agreement(plan, row, words)) for row in plan.rows("afspraken") if plan.cell("afspraken", row, "wat")]
    again = plan.day("evaluatiedatum")
    if items or again:
        yield Heading(2, plain(words.plain("afspraken")), sign="wij")
    if items:
        yield Bullets(tuple(items))
    if again:
        yield Paragraph(words.say("terugkijken", dag=long_day(again)))


def _agreement(plan: Seen, row: Rij, words: Texts) -> Text:
    """What, who and when, each in a sentence."""
    what, who = (plan.cell("afspraken", row, one) for one in ("wat", "wie"))
    when = row.datum("wanneer")
    ended = what if what.endswith((".", "!", "?")) else f"{what}."
    told = words.plain("wie", wat=ended, wie=who) if who else ended
    return plain(f"{told} {words.plain('wanneer', dag=long_day(when))}" if when else told)


def _opinion(plan: Seen, words: Texts) -> Iterator[Block]:
    """What the pupil thinks of it; where that is not known yet there is room for it on the rest of the page."""
    yield Rule(heavy=True)
    yield Heading(2, plain(words.plain("mening")), sign="pen")
    if said := plan.text("reactie_leerling"):
        yield Quote(plain(said), tone=Tone.LEERLING)
    else:
        yield Paragraph(plain(words.plain("zelf")))
