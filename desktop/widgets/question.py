"""The label of a question: its words in bold, and "verplicht" beside them when it must be answered."""

from PySide6.QtWidgets import QLabel

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.theme.letters import Role
from desktop.widgets.text import Mixed, Part, text

REQUIRED = QT_TRANSLATE_NOOP("Question", "verplicht")


def question_label(label: str, *, required: bool = False) -> QLabel:
    """A label that goes on to a next line where it must. Its accessible name is plain."""
    if not required:
        return text(label, Role.STRONG, wrap=True)
    made = Mixed(Part(label, Role.STRONG), Part(translate("Question", REQUIRED), Role.META))
    made.setAccessibleName(question_name(label, required=True))
    return made


def question_name(label: str, *, required: bool = False) -> str:
    """What a screen reader says of the question."""
    return f"{label}, {translate('Question', REQUIRED)}" if required else label
