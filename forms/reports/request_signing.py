"""The last part of an application: who signed it, and on the copies of school and family room for who did not yet."""

from collections.abc import Iterator
from datetime import date

from forms.audience import Recipient
from forms.reports.content import (
    Block,
    Choice,
    Column,
    Heading,
    Paragraph,
    Run,
    Signatures,
    Table,
    Text,
    Together,
    Tone,
    plain,
    strong,
)
from forms.reports.seen import Seen
from forms.reports.texts import Texts
from forms.reports.told import day, first_name
from models.values import LEERLING, Persoon


def signing(plan: Seen, today: date, words: Texts) -> Iterator[Block]:
    """Who signed as a table, then a place for everyone who still may."""
    rows = tuple(_signed(plan, words))
    choices = tuple(_places(plan, today, words)) if plan.reader.recipient is not Recipient.SWV else ()
    blocks: list[Block] = []
    if rows:
        columns = (
            Column(plain(words.plain("wie")), 1.5),
            Column(plain(words.plain("als")), 1.5),
            Column(plain(words.plain("op")), 0.8, figures=True),
        )
        blocks.append(Table(columns, rows, words.plain("ondertekening"), row_heads=True))
    if choices:
        blocks += [Paragraph(words.say("teken_uitleg", Tone.MUTED)), Signatures(choices)]
    if blocks:
        yield Together((Heading(2, plain(words.plain("ondertekening"))), *blocks))


def _signed(plan: Seen, words: Texts) -> Iterator[tuple[Text, Text, Text]]:
    for row in plan.rows("ouders_posities"):
        when = row.datum("getekend_op")
        if when:
            yield plain(plan.cell("ouders_posities", row, "ouder")), plain(words.plain("als_ouder")), plain(day(when))
    if when := plan.day("leerling_getekend_op"):
        yield plain(first_name(plan.beeld.leerling)), plain(words.plain("als_leerling")), plain(day(when))
    if (when := plan.day("getekend_datum")) or plan.text("getekend_door"):
        told = plan.text("getekend_als") or words.plain("als_bevoegd_gezag")
        yield plain(plan.text("getekend_door")), plain(told), _on(when, words)
    for row in plan.rows("ondertekenvolgorde"):
        who, sort = (plan.cell("ondertekenvolgorde", row, name) for name in ("wie", "soort"))
        if who or row.gevuld("datum"):
            yield plain(who), plain(sort), _on(row.datum("datum"), words)


def _on(when: date | None, words: Texts) -> Text:
    """The day; a signature of which it is not known says so."""
    return plain(day(when)) if when else (Run(words.plain("geen_datum"), tone=Tone.AMBER, sign="letop"),)


def _places(plan: Seen, today: date, words: Texts) -> Iterator[Choice]:
    """A place for each who decides and for the pupil where the samenwerkingsverband asks it; and for the school."""
    signed = {uid for row in plan.rows("ouders_posities") if row.gevuld("getekend_op") for uid in row.uids("ouder")}
    asked, lines = (
        plan.reader.persoon,
        ((words.plain("opmerking"),), (words.plain("handtekening"), words.plain("datum"))),
    )
    for uid in plan.beeld.gezaghouders(today):
        if uid not in signed and uid != LEERLING and (asked is None or asked.uid == uid):
            yield Choice(strong(plan.beeld.naam_van(Persoon(uid))), words.many["standpunten"], lines)
    if _pupil_signs(plan, today) and plan.day("leerling_getekend_op") is None:
        yield Choice(strong(first_name(plan.beeld.leerling)), words.many["standpunten"], lines)
    if plan.reader.recipient is Recipient.SCHOOL and plan.day("getekend_datum") is None:
        yield Choice(strong(words.plain("als_bevoegd_gezag")), (), lines[1:])


def _pupil_signs(plan: Seen, today: date) -> bool:
    age = plan.beeld.leerling.leeftijd(today)
    asked_from = plan.beeld.profiel.parameter("TLV-30", "leerling_tekent_vanaf", None)
    adult = plan.beeld.leerling.meerderjarig(today)
    return adult or (isinstance(asked_from, int) and age is not None and age >= asked_from)
