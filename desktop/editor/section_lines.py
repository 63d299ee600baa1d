"""The sections of a form as the list shows them."""

from collections.abc import Sequence

from desktop.editor.view import FormView
from desktop.widgets.sections import Progress, SectionLine
from forms.definition import Section
from forms.stages import SectionState

_STATES = {
    SectionState.NIET_BEGONNEN: Progress.NOT_BEGUN,
    SectionState.BEZIG: Progress.BUSY,
    SectionState.VOLLEDIG: Progress.COMPLETE,
    SectionState.NIET_NODIG: Progress.NOT_NEEDED,
}


def letter_and_name(section: Section) -> tuple[str, str]:
    """The letter (or number) of a section and its name: "H. Handelingsdeel" is ("H", "Handelingsdeel")."""
    letter, point, name = section.label.partition(". ")
    return (letter, name) if point and len(letter) <= 2 else ("", section.label)


def section_lines(view: FormView, sections: Sequence[Section]) -> tuple[SectionLine, ...]:
    """The lines for these sections; without progress where the form has none."""
    states = {one.section.id: _STATES[one.state] for one in view.sections}
    lines = []
    for section in sections:
        letter, name = letter_and_name(section)
        fixed = view.document is not None and section.opp_deel is not None and view.document.deel(section.opp_deel)
        lines.append(SectionLine(section.id, letter, name, Progress.FIXED if fixed else states.get(section.id)))
    return tuple(lines)
