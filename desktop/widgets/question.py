"""The label of a question: its words in bold, and "verplicht" beside them when it must be answered."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.theme.letters import Role
from desktop.widgets.text import text, wrapped

REQUIRED = "verplicht"


def question_label(label: str, *, required: bool = False) -> QLabel:
    """A label that goes on to a next line where it must. Its accessible name is plain."""
    made = text(label, Role.STRONG)
    if required:
        made.setTextFormat(Qt.TextFormat.RichText)
        mark = f'<small style="font-weight:400">{REQUIRED}</small>'
        made.setText(f"{escape(label)}&nbsp;&nbsp; {mark}")
        made.setAccessibleName(question_name(label, required=True))
    return wrapped(made)


def question_name(label: str, *, required: bool = False) -> str:
    """What a screen reader says of the question."""
    return f"{label}, {REQUIRED}" if required else label
