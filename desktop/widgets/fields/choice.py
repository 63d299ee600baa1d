"""A choice from a longer list: a closed list that is searched by typing its first letters."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from desktop.theme.grounds import Ground, paint_ground
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across
from desktop.widgets.fields.control import Control
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.type_ahead import TypeAhead
from desktop.widgets.icon import icon_pixmap
from models.values import Waarde

_CHEVRON = 16
_LINE_HIGH, _LINE_PAD = 30, 8
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Choices(QComboBox):
    """The list. The wheel never changes it: it scrolls the page."""

    def __init__(self, owner: Control, *, always: bool = False) -> None:
        super().__init__(owner)
        self._owner = owner
        self._always = always
        self.setStyle(Theme.current().list_style)
        self.setMaxVisibleItems(12)
        self.setItemDelegate(_OptionLine(self))
        self._ahead = TypeAhead()
        self.view().installEventFilter(self)
        frame = self.view().parentWidget()
        if frame is not None:
            frame.setProperty("kind", "list")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()  # the same here, but Qt keeps the least it once needed also after smaller letters

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.left.emit()
        self._ahead.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Typing in the open list goes to the line that is meant."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._searches(event):
            found = self._ahead.find(event.text(), self._lines(), self.view().currentIndex().row())
            if found is not None:
                self.view().setCurrentIndex(self.model().index(found, self.modelColumn()))
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        emptied = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if emptied and self._always:
            return
        if emptied and not self.isEditable():
            self.setCurrentIndex(-1)
            self.activated.emit(-1)
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self.isEditable():
            event.ignore()  # else a key of the program is taken for a letter to search with
            return
        if not self.isEditable() and self._searches(event):
            self._search(event.text())
            return
        if self.isEditable() and event.key() in _ARROWS and not event.modifiers() & ~_KEYPAD:
            self._open_at_typed()
            return
        super().keyPressEvent(event)

    def _open_at_typed(self) -> None:
        """Opens the list at what was typed; an arrow that chose at once would put another in place of those words."""
        typed = self.currentText().strip().casefold()
        meant = (at for at, line in enumerate(self._lines()) if typed and line.casefold().startswith(typed))
        self.showPopup()
        self.view().setCurrentIndex(self.model().index(next(meant, 0), self.modelColumn()))

    def _searches(self, event: QKeyEvent) -> bool:
        """Whether the key is a letter to search with; a space only while one is typing."""
        typed = event.text()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if held or not typed.isprintable() or not typed:
            return False
        return not typed.isspace() or self._ahead.going

    def _lines(self) -> list[str]:
        return [self.itemText(at) for at in range(self.count())]

    def _search(self, letter: str) -> None:
        found = self._ahead.find(letter, self._lines(), self.currentIndex())
        if found is not None and found != self.currentIndex():
            self.setCurrentIndex(found)
            self.activated.emit(found)

    @property
    def shown_words(self) -> str:
        """What stands in the closed list: with dots where there is no room for all of it."""
        asked = self._asked()
        return QFontMetrics(self.font()).elidedText(
            asked.currentText, Qt.TextElideMode.ElideRight, self._words_place(asked).width()
        )

    def _asked(self) -> QStyleOptionComboBox:
        asked = QStyleOptionComboBox()
        self.initStyleOption(asked)
        if self.currentIndex() < 0 and self.placeholderText():
            asked.palette.setBrush(QPalette.ColorRole.ButtonText, asked.palette.placeholderText())
            asked.currentText = self.placeholderText()
        return asked

    def _words_place(self, asked: QStyleOptionComboBox) -> QRect:
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, asked, part, self).adjusted(1, 0, -1, 0)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and not self.isEditable():
            whole = self._asked().currentText
            QToolTip.showText(event.globalPos(), whole if whole != self.shown_words else "", self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
        else:
            asked, pen = self._asked(), QStylePainter(self)
            pen.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, asked)
            asked.currentText = self.shown_words
            pen.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, asked)
            pen.end()
        theme = Theme.current()
        size = theme.length(_CHEVRON)
        painter = QPainter(self)
        at = QPointF(self.width() - size - 10, (self.height() - size) / 2)
        painter.drawPixmap(at, icon_pixmap("chevron-down", "text2", _CHEVRON, self.devicePixelRatioF()))


class _OptionLine(QStyledItemDelegate):
    """One line of the open list."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme = Theme.current()
        wide = QFontMetrics(theme.font(Role.BODY)).horizontalAdvance(str(index.data())) + 2 * _LINE_PAD
        return QSize(wide, theme.length(_LINE_HIGH) + 4)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = Theme.current()
        painter.save()
        ink = "text"
        if option.state & QStyle.StateFlag.State_Selected:
            ink = "accent_text" if theme.contrast else "text"
            paint_ground(painter, option.rect, Ground("accent" if theme.contrast else "accent_bg", "accent", 2, 4))
        painter.setFont(theme.font(Role.BODY))
        painter.setPen(theme.colour(ink))
        room = option.rect.adjusted(_LINE_PAD, 0, -_LINE_PAD, 0)
        words = QFontMetrics(painter.font()).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class ChoiceControl(Control):
    """One of many. Delete takes the choice away, except with `always`: then one of them holds always."""

    def __init__(
        self,
        options: Sequence[Option],
        placeholder: str | None = None,
        parent: QWidget | None = None,
        *,
        always: bool = False,
    ) -> None:
        super().__init__(parent)
        self._options = list(options)
        self.choices = Choices(self, always=always)
        self.choices.setPlaceholderText(self.tr("Kies") if placeholder is None else placeholder)
        for one in options:
            self.choices.addItem(one.line)
        self.choices.setCurrentIndex(-1)
        self.setLayout(across(self.choices))
        self.setFocusProxy(self.choices)
        self.choices.activated.connect(lambda _: self.edited.emit())

    def set_options(self, options: Sequence[Option]) -> None:
        """Other options; what was chosen stays chosen where it is among them."""
        if list(options) == self._options:
            return
        chosen = self.value()
        self._options = list(options)
        self.choices.clear()
        for one in options:
            self.choices.addItem(one.line)
        self.choices.setCurrentIndex(next((at for at, one in enumerate(options) if one.value == chosen), -1))

    @override
    def value(self) -> Waarde | None:
        place = self.choices.currentIndex()
        return self._options[place].value if place >= 0 else None

    @override
    def set_value(self, value: Waarde | None) -> None:
        place = next((at for at, one in enumerate(self._options) if one.value == value), -1)
        if place < 0 and value is not None and not isinstance(value, tuple):
            self._options.append(Option(value, str(value).replace("_", " "), self.tr("niet meer in de lijst")))
            self.choices.addItem(self._options[-1].line)
            place = len(self._options) - 1
        self.choices.setCurrentIndex(place)

    @override
    def words(self) -> str:
        place = self.choices.currentIndex()
        return self._options[place].line if place >= 0 else ""

    @override
    def target(self) -> QWidget:
        return self.choices
