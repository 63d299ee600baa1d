"""The label of a question: its words in bold, and "verplicht" beside them when it must be answered."""

from PySide6.QtWidgets import QLabel

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.theme.letters import Role
from desktop.widgets.text import Mixed, Part, text

REQUIRED = QT_TRANSLATE_NOOP("Question", "verplicht")


def question_label(label: str, *, required: bool = False, need: str = "") -> QLabel:
    """A label that goes on to a next line where it must. Its accessible name is plain.

    `need` is what stands beside it instead of "verplicht": that one of a few will do.
    """
    need = need or (translate("Question", REQUIRED) if required else "")
    if not need:
        return text(label, Role.STRONG, wrap=True)
    made = Mixed(Part(label, Role.STRONG), Part(need, Role.META))
    made.setAccessibleName(f"{label}, {need}")
    return made


def question_name(label: str, *, required: bool = False, need: str = "") -> str:
    """What a screen reader says of the question."""
    need = need or (translate("Question", REQUIRED) if required else "")
    return f"{label}, {need}" if need else label
