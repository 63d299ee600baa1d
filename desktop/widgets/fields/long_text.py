"""Text of more lines. It grows with what is typed up to twelve lines; Tab moves on, Ctrl+Tab puts in a tab."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.letters import running_font
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across
from desktop.widgets.fields.control import Control
from models.values import Waarde

FEWEST, MOST = 2, 12


class Page(QPlainTextEdit):
    """The edit itself, as high as its text."""

    def __init__(self, owner: Control) -> None:
        super().__init__(owner)
        self._owner = owner
        self._counting = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        Theme.current().changed.connect(self._take_letters)
        self._take_letters()

    def _take_letters(self) -> None:
        self.setFont(running_font(Theme.current().percent))
        self.fit()

    def fit(self) -> None:
        """Takes the height of the text, between two and twelve lines."""
        if self._counting:
            return
        lines = self._lines()
        wanted = min(max(lines, FEWEST), MOST)
        around = 2 * round(self.document().documentMargin()) + 14
        self.setFixedHeight(wanted * QFontMetrics(self.font()).lineSpacing() + around)
        rolls = lines > MOST
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if rolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )

    def _lines(self) -> int:
        """How many lines the text has; of a longer text no more are counted than are shown.

        Qt breaks a paragraph into lines once it is seen, and tells the document no more than one line for each before.
        """
        layout, block, lines = self.document().documentLayout(), self.document().firstBlock(), 0
        self._counting = True
        try:
            while block.isValid() and lines <= MOST:
                layout.blockBoundingRect(block)
                lines += block.layout().lineCount()
                block = block.next()
        finally:
            self._counting = False
        return lines

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.insertPlainText("\t")
            return
        super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.left.emit()


class LongTextControl(Control):
    """A text of more lines."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = Page(self)
        self.page.setPlaceholderText(placeholder)
        self.setLayout(across(self.page))
        self.setFocusProxy(self.page)
        self._silent = False
        self.page.textChanged.connect(self._changed)

    def _changed(self) -> None:
        if not self._silent:
            self.edited.emit()

    @override
    def value(self) -> Waarde | None:
        told = self.page.toPlainText()
        return told if told.strip() else None

    @override
    def set_value(self, value: Waarde | None) -> None:
        told = "" if value is None else str(value)
        if told == self.page.toPlainText():
            return
        self._silent = True
        self.page.setPlainText(told)
        self._silent = False

    @override
    def put_value(self, value: Waarde | None) -> None:
        self._silent = True
        self.page.selectAll()
        self.page.insertPlainText("" if value is None else str(value))
        self._silent = False

    @override
    def words(self) -> str:
        return self.page.toPlainText().strip()

    @override
    def target(self) -> QWidget:
        return self.page

    @override
    def cursor_place(self) -> int:
        return self.page.textCursor().position()

    @override
    def set_cursor_place(self, place: int) -> None:
        cursor = self.page.textCursor()
        cursor.setPosition(min(place, len(self.page.toPlainText())))
        self.page.setTextCursor(cursor)
