"""What is read and heard on a page, piece by piece, and which of it is Dutch of the program itself."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from english_words import messages
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QWidget

from models.resources import resource

STAYS = ("forms", "vocabularies", "rules", "reports")
"""Whose words stay Dutch: questions and choices of forms, rules, and what stands on paper."""
MARKUP = re.compile(r"<[^>]*>")


@cache
def dutch() -> frozenset[str]:
    """The Dutch words that have other words in English, without those that a form says too."""
    english = set(messages().values())
    ours = {source for (_, source), other in messages().items() if source != other and source not in english}
    return frozenset(ours - stays())


@cache
def stays() -> frozenset[str]:
    found: set[str] = set()
    for folder in STAYS:
        for file in resource(folder).rglob("*.toml"):
            _texts(tomllib.loads(file.read_text(encoding="utf-8")), found)
    return frozenset(found)


def _texts(told: object, found: set[str]) -> None:
    if isinstance(told, str):
        found |= {told, told.lower(), told[:1].lower() + told[1:]}
    for one in told.values() if isinstance(told, dict) else told if isinstance(told, list) else ():
        _texts(one, found)


def said_on(page: QWidget) -> Iterator[str]:
    """Everything that is read or heard on a page, in the pieces in which it was put together.

    What is heard of a page of paper is not among it: that is in the language of the paper.
    """
    for widget in (page, *page.findChildren(QWidget)):
        if not widget.isVisibleTo(page):
            continue
        for words in _said_by(widget):
            for piece in re.split(r" · |; |: |\n", MARKUP.sub("", words)):
                yield piece.strip().removesuffix(".") if piece.strip() not in dutch() else piece.strip()


def _said_by(widget: QWidget) -> Iterator[str]:
    is_paper = isinstance(widget, QLabel) and not widget.pixmap().isNull()
    yield from (widget.accessibleName(), widget.toolTip(), "" if is_paper else widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(model.rowCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, 0).data(role) or "")
