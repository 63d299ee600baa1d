"""The rules as lines: number, what the user reads, and how sure we are of where it comes from."""

from collections.abc import Sequence

from desktop.language import translate
from desktop.rules.rule_words import schools_words, subject_sign, subject_words, weight
from desktop.spoken import spoken
from desktop.widgets.lines.line import Cell, Column, Heading, Item, Line, Run
from forms.rules.listed import SUBJECTS, Genoemd


def columns() -> tuple[Column, ...]:
    """The columns of the list."""
    return (Column(translate("Rules", "Regel"), 92), Column(translate("Rules", "Wat je leest")))


def rule_items(rules: Sequence[Genoemd]) -> tuple[Item, ...]:
    """A heading per subject and the rules under it; a subject without rules is left out."""
    made: list[Item] = []
    for subject in SUBJECTS:
        mine = [one for one in rules if one.regel.onderwerp == subject]
        if mine:
            made.append(Heading(subject_words(subject), "text", subject_sign(subject), len(mine)))
            made += map(_line, mine)
    return tuple(made)


def _line(one: Genoemd) -> Line:
    heavy = weight(one)
    level = Run(heavy.word, heavy.tone, heavy.sign, strong=True)
    schools, certain = schools_words(one), spoken(one.zekerheid)
    said = (one.regel.id, heavy.word, one.regel.melding, schools, certain)
    return Line(
        one.regel.id,
        "; ".join(said),
        (Cell(Run(one.regel.id)), Cell(Run(one.regel.melding), (level, Run(schools), Run(certain)))),
    )
