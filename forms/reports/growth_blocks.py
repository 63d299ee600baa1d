"""Growth in a report: a picture per subject with all of it in words, where the reader may read both tables."""

from collections.abc import Iterator

from forms.growth import PLANNED, RESULTS, Groei, growth_of
from forms.reports.content import Block, GrowthPicture, Heading, Together, plain
from forms.reports.seen import Seen
from forms.reports.texts import Texts
from forms.reports.told import long_day


def growth_blocks(plan: Seen, words: Texts) -> Iterator[Block]:
    """The pictures of what this reader may see; a single score without a plan is a line in the table and no picture."""
    for one in growth_of(plan.rows(RESULTS), plan.rows(PLANNED)):
        if len(one.getekend) > 1 or one.gepland:
            name = one.titel(words.plain("groei_zonder_gebied"))
            signs = (words.plain("gemeten"), words.plain("gepland"))
            yield Together((Heading(3, plain(name)), GrowthPicture(one, _said(one, name, words), signs)))


def _said(one: Groei, name: str, words: Texts) -> str:
    measured = [
        words.plain("groei_dag", dag=long_day(each.dag), score=each.zegt)
        for each in one.getekend
        if each.dag is not None
    ]
    planned = [words.plain("groei_plan", dag=long_day(each.dag), score=_range(each.zegt)) for each in one.gepland]
    nothing = words.plain("groei_niets")
    return words.plain(
        "groei_alt",
        naam=name,
        gemeten="; ".join(measured) or nothing,
        gepland="; ".join(planned) or nothing,
    )


def _range(words: str) -> str:
    return words.replace(" – ", " tot ")
