"""What is asked for you: the page that explains a TLV or an arrangement to the pupil.

Short sentences, no amounts, no diagnoses. What the school wrote for the pupil comes first; where it wrote nothing the
page says in fixed words what such a request is, so that a pupil never gets an empty page.
"""

from collections.abc import Iterator
from datetime import date

from forms.audience import Reader
from forms.party import Party
from forms.reports.content import (
    AtFoot,
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
    Size,
    Title,
    Tone,
    plain,
)
from forms.reports.identity import Identity
from forms.reports.seen import Seen, hearings, own_words, seen
from forms.reports.texts import Texts, texts
from forms.reports.told import first_name, long_day, sentences
from models.snapshot import Document, DossierBeeld


def uitleg(beeld: DossierBeeld, request: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The explanation of a request to the pupil."""
    words, plan = texts(f"uitleg_leerling_{request.soort}"), seen(beeld, request, reader)
    name = first_name(beeld.leerling)
    asked = tuple(_asked(plan, words))
    return Report(
        "leerling",
        words.plain("bestandstitel"),
        (
            Title(
                plain(words.plain("titel")),
                (*words.say("voor", Tone.TEXT, naam=name), Run(f" {long_day(today)}", tone=Tone.TEXT)),
                party=Party.LEERLING,
            ),
            Box((Heading(2, plain(words.plain("vraag")), tone=Tone.LEERLING), *asked), Tone.LEERLING, sign="vraag"),
            *_heard(plan, hearings(beeld, request, reader), words),
            *_goals(plan, words),
            Heading(2, plain(words.plain("verder")), sign="klok"),
            *_course(plan, words),
            Heading(2, plain(words.plain("mag")), sign="rechten"),
            Bullets(tuple(Item(one, "ja", Tone.GREEN) for one in words.say_all("recht"))),
            AtFoot((Rule(heavy=True), Paragraph(_explained(words), Size.SMALL))),
        ),
        identity.footer(words.plain("voet")),
        organisation=identity.organisation,
    )


def _asked(plan: Seen, words: Texts) -> Iterator[Block]:
    """What the school wrote for the pupil, else what such a request is; then school and dates as far as known."""
    told = sentences(plan.text("uitleg_leerling"))
    code = plan.code("tlv_soort") or plan.code("arrangement_soort")
    kind = f"soort_{code}" if f"soort_{code}" in words.single else "soort"
    again = plan.code("aanvraag_type") == "verlenging" or plan.code("arrangement_type") == "verlenging"
    for line in told or (words.plain(f"{kind}_verlengd" if again and f"{kind}_verlengd" in words.single else kind),):
        yield Paragraph(plain(line), spaced=False)
    if school := plan.text("beoogde_school"):
        yield Paragraph(words.say("school", school=school), spaced=False)
    start, end = _days(plan)
    if start:
        yield Paragraph(words.say("vanaf", dag=long_day(start)), spaced=False)
    if end:
        yield Paragraph(words.say("tot", dag=long_day(end)), spaced=False)


def _days(plan: Seen) -> tuple[date | None, date | None]:
    """From when until when; what was asked says that no longer once there is a decision."""
    if plan.code("besluit") or plan.day("besluit_datum"):
        return plan.day("ingangsdatum"), plan.day("einddatum")
    return plan.day("periode_start") or plan.day("ingangsdatum"), plan.day("periode_eind") or plan.day("einddatum")


def _heard(plan: Seen, moments: tuple[Seen, ...], words: Texts) -> Iterator[Block]:
    own, answer = own_words(plan, moments), plan.text("antwoord_leerling")
    if own or answer:
        yield Heading(2, plain(words.plain("jij_zei")), sign="praten")
    for one in own:
        yield Quote(plain(one), tone=Tone.LEERLING)
    if answer:
        yield Paragraph((Run(words.plain("wij_zeggen"), strong=True, sign="wij"), Run(f" {answer}")))


def _goals(plan: Seen, words: Texts) -> Iterator[Block]:
    goals = [goal for row in plan.rows("doelen") if (goal := plan.cell("doelen", row, "doel"))]
    if goals:
        yield Heading(2, plain(words.plain("doelen")), sign="doel")
        yield Bullets(tuple(Item(plain(one)) for one in goals))


def _course(plan: Seen, words: Texts) -> Iterator[Block]:
    """What happens next, or what was decided."""
    decided, when = plan.text("besluit"), plan.day("besluit_datum")
    if decided and when:
        yield Paragraph(words.say("besloten", besluit=decided.lower(), dag=long_day(when)))
    elif when:
        yield Paragraph(words.say("besloten_op", dag=long_day(when)))
    else:
        yield Bullets(tuple(Item(one) for one in words.say_all("stap")), numbered=True)


def _explained(words: Texts) -> tuple[Run, ...]:
    by, on = words.plain("uitgelegd_door"), words.plain("uitgelegd_op")
    return (Run(f"{by} ………………………………   {on} ………………………"),)
