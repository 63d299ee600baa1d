"""The manual of all rules: from the same list as the page of the program, so that both always say the same."""

import hashlib
from collections.abc import Iterator
from datetime import date

from forms.reports.content import (
    Block,
    Bullets,
    Heading,
    Item,
    Paragraph,
    Report,
    Rule,
    Run,
    Size,
    Title,
    Together,
    Tone,
    muted,
    plain,
    strong,
)
from forms.reports.identity import Identity
from forms.reports.texts import Texts, texts
from forms.reports.told import long_day
from forms.rules.listed import SUBJECTS, Genoemd, all_listed, sector_words
from forms.rules.regel import Niveau, Trap
from forms.versiecode import page_code


def regelrapport(today: date) -> Report:
    """Every rule, by subject. The page code belongs to the rules, not to the day."""
    words, rules = texts("regels"), all_listed()
    digest = hashlib.sha256(repr([one.regel for one in rules]).encode()).hexdigest()
    return Report(
        "school",
        words.plain("bestandstitel"),
        (
            Title(
                plain(words.plain("titel")),
                plain(words.plain("onder", aantal=len(rules), dag=long_day(today))),
            ),
            Paragraph(words.say("inleiding"), Size.LEAD),
            Paragraph(words.say("zwaarte")),
            *(block for subject in SUBJECTS for block in _subject(subject, rules, words)),
        ),
        Identity(page_code(digest), digest, None).footer(words.plain("voet")),
    )


def _subject(subject: str, rules: tuple[Genoemd, ...], words: Texts) -> Iterator[Block]:
    mine = [one for one in rules if one.regel.onderwerp == subject]
    yield Rule()
    yield Heading(2, plain(words.plain(f"onderwerp_{subject}")))
    for one in mine:
        yield Together(tuple(_rule(one, words)))


def _rule(one: Genoemd, words: Texts) -> Iterator[Block]:
    yield Heading(3, (Run(one.regel.id),))
    yield Paragraph(plain(one.regel.melding), spaced=False)
    schools = words.plain("alle_scholen") if one.alle_sectoren else sector_words(one.regel.sectoren)
    level = _level(one.regel.niveau, words, reason=one.regel.overrulebaar)
    yield Paragraph(muted(words.plain("geldt", zwaarte=level, scholen=schools, periode=_period(one, words))))
    if one.regel.soort == "programma":
        yield Paragraph(words.say("programma", Tone.GREEN))
    if one.regel.trap:
        yield Bullets(tuple(Item(_step(one, step, words)) for step in one.regel.trap))
    for ground in one.gronden:
        whom = strong(words.plain("voor", scholen=sector_words(ground.sectoren))) if ground.sectoren else ()
        yield Paragraph((*whom, *plain(ground.bron.regel)), Size.SMALL, spaced=False)
        if ground.bron.url:
            yield Paragraph(muted(ground.bron.url), Size.SMALL)


def _step(one: Genoemd, step: Trap, words: Texts) -> tuple[Run, ...]:
    level = _level(step.niveau, words, reason=one.regel.overrulebaar)
    if step.geldig_vanaf > one.regel.geldig_vanaf:
        begin = long_day(step.geldig_vanaf)
        return plain(words.plain("stap_vanaf", zwaarte=level, begin=begin, melding=step.melding))
    return plain(words.plain("stap", zwaarte=level, melding=step.melding))


def _level(level: Niveau, words: Texts, *, reason: bool) -> str:
    with_reason = "_reden" if reason and level is Niveau.BLOKKEERT else ""
    return words.plain(f"zwaarte_{level.value}{with_reason}")


def _period(one: Genoemd, words: Texts) -> str:
    begin, end = (long_day(day) if day else "" for day in (one.begin, one.eind))
    if begin and end:
        return words.plain("van_tot", begin=begin, eind=end)
    if begin:
        return words.plain("vanaf", begin=begin)
    return words.plain("tot", eind=end) if end else words.plain("altijd")
