"""What stands on a page and nowhere else, carried over to the page that takes its place in another language.

What a form keeps in the vault needs none of this. The two pages are built alike: their fields come in the same order;
where they are not alike (a list became longer meanwhile) nothing is carried: better empty than in the wrong field.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

Field = QLineEdit | QPlainTextEdit | QAbstractButton


@runtime_checkable
class Carries(Protocol):
    """A page that has something to carry over."""

    def carried(self) -> object:
        """What would be lost with this page; None for nothing."""

    def take(self, carried: object) -> None:
        """Takes over what the page before this one carried."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in the fields of a page, and in which of them the cursor is. Secret: it may be a wachtzin."""

    fields: tuple[tuple[str, str | bool], ...]
    focused: int | None
    cursor: int

    def __repr__(self) -> str:
        return "Standing(...)"


def standing_on(page: QWidget) -> Standing:
    """What stands on a page now."""
    fields = list(_fields(page))
    focused = QApplication.focusWidget()
    at = next((place for place, one in enumerate(fields) if one is focused), None)
    return Standing(
        tuple((type(one).__name__, _read(one)) for one in fields), at, _cursor(focused) if at is not None else 0
    )


def stand_on(page: QWidget, standing: Standing) -> None:
    """Puts it on a page that is built alike, as if it were typed there."""
    fields = list(_fields(page))
    if [type(one).__name__ for one in fields] != [kind for kind, _ in standing.fields]:
        return
    for field, (_, content) in zip(fields, standing.fields, strict=True):
        _write(field, content)
    if standing.focused is not None:
        _focus(fields[standing.focused], standing.cursor)


def _fields(page: QWidget) -> Iterator[Field]:
    for one in page.findChildren(QWidget):
        if isinstance(one, QLineEdit | QPlainTextEdit) or (isinstance(one, QAbstractButton) and one.isCheckable()):
            yield one


def _read(field: Field) -> str | bool:
    if isinstance(field, QLineEdit):
        return field.text()
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.isChecked()


def _write(field: Field, content: str | bool) -> None:
    if content == _read(field):
        return
    if isinstance(field, QAbstractButton):
        one_of_many = field.autoExclusive() or field.group() is not None
        if content or not one_of_many:  # where one is chosen it takes the mark from the others itself
            field.click()
    elif isinstance(field, QLineEdit):
        field.setText(str(content))
        field.textEdited.emit(str(content))
    else:
        field.setPlainText(str(content))


def _cursor(field: QWidget | None) -> int:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    return field.textCursor().position() if isinstance(field, QPlainTextEdit) else 0


def _focus(field: Field, place: int) -> None:
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.deselect()
        field.setCursorPosition(place)
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(place)
        field.setTextCursor(cursor)
