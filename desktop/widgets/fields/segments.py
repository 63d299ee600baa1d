"""A choice of a few: buttons beside each other. Chosen is a thick border, bold letters and a tint, not colour alone.

The arrows walk and choose, as with every set of radio buttons. Pressing what is chosen, or Delete, takes it away.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLayout, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.grounds import outline_of
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets import wording
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.options import Option
from desktop.widgets.flow import Flow
from desktop.widgets.icon import icon_pixmap
from models.values import Waarde

_ICON, _GAP, _PAD = 16, 8, 12
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Segment(QRadioButton):
    """One of the buttons."""

    def __init__(self, words: str, icon: str | None, tone: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._icon = icon
        self._tone = tone
        self.state = State.PLAIN
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Theme.current().changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        width = self._around() + wording.needed(self.text(), Theme.current().font(Role.STRONG))
        return QSize(width, self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(self._around() + wording.least(self.text(), theme.font(Role.STRONG)), theme.length(34))

    @override
    def heightForWidth(self, width: int) -> int:
        theme = Theme.current()
        font = theme.font(Role.STRONG)
        spare = theme.length(34) - QFontMetrics(font).lineSpacing()
        return max(theme.length(34), wording.height(self.text(), font, width - self._around()) + spare)

    def _around(self) -> int:
        """What stands beside the words: the padding, and the icon."""
        theme = Theme.current()
        return 2 * theme.length(_PAD) + 4 + (theme.length(_ICON) + _GAP if self._icon else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wording.higher(self, event)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self.group() is not None and not event.modifiers():
            self._walk(-step if self.isRightToLeft() else step)
            return
        super().keyPressEvent(event)
        group = self.group()
        # Qt chooses what an arrow comes to only where something is chosen already: else one walks on with no answer.
        if event.key() in _ARROWS and group is not None and group.checkedButton() is None:
            come_to = next((one for one in group.buttons() if one.hasFocus()), self)
            if come_to is not self:
                come_to.click()

    def _walk(self, step: int) -> None:
        """To the next one as one reads, also on the next line: Qt goes to what stands nearest at that side."""
        group = self.group()
        shown = [one for one in group.buttons() if one.isVisible() and one.isEnabled()]
        place = shown.index(self) + step
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.TabFocusReason)
            if not shown[place].isChecked():
                shown[place].click()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        edge = {State.ERROR: "red", State.FINDING: "amber"}.get(self.state, "line2")
        ink = self._tone if on else "text"
        thick = 2.0 if on or self.state is not State.PLAIN else 1.0
        painter.setPen(QPen(theme.colour(self._tone if on else edge), thick))
        painter.setBrush(theme.colour(f"{self._tone}_bg" if on else "surface"))
        painter.drawRoundedRect(outline_of(painter, self.rect()), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            inner = 4 if on else 1  # a second line within the border that says "chosen"
            around = QRectF(self.rect()).adjusted(inner, inner, -inner, -inner)
            painter.drawRoundedRect(around, 6 - inner / 2, 6 - inner / 2)
        painter.setPen(theme.colour(ink if self.isEnabled() or on else "text3"))
        self._paint_inside(painter, ink, on=on)

    def _paint_inside(self, painter: QPainter, ink: str, *, on: bool) -> None:
        """Draws sign and words in the ink the painter has."""
        theme = Theme.current()
        font = theme.font(Role.STRONG if on else Role.BODY)
        sign = theme.length(_ICON) + _GAP if self._icon else 0
        x = max((self.width() - sign - wording.needed(self.text(), font)) // 2, theme.length(_PAD))
        if self._icon:
            size = theme.length(_ICON)
            drawn = icon_pixmap(self._icon, ink, _ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(x, (self.height() - size) // 2), drawn)
            x += size + _GAP
        room = QRect(x, 0, self.width() - x - theme.length(_PAD), self.height())
        wording.draw(painter, self.text(), font, room)


class SegmentsControl(Control):
    """One of a few. `icons` and `tones` are by value. With `always` one of them holds always: none is no answer."""

    def __init__(
        self,
        options: Sequence[Option],
        icons: dict[object, str] | None = None,
        tones: dict[object, str] | None = None,
        parent: QWidget | None = None,
        *,
        always: bool = False,
    ) -> None:
        super().__init__(parent)
        self._always = always
        self._options = tuple(options)
        self._group = QButtonGroup(self)
        self._buttons = [
            self._button(one.words, (icons or {}).get(one.value), (tones or {}).get(one.value, "accent"))
            for one in options
        ]
        self._was: QRadioButton | None = None
        for button in self._buttons:
            self._group.addButton(button)
            button.installEventFilter(self)
            button.pressed.connect(lambda one=button: self._remember(one))
            button.clicked.connect(lambda _=False, one=button: self._clicked(one))
        self.setLayout(self._laid_out(self._buttons))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._place_focus()

    def _button(self, words: str, icon: str | None, tone: str) -> Segment:
        return Segment(words, icon, tone, self)

    def _laid_out(self, buttons: Sequence[QWidget]) -> QLayout:
        return Flow(*buttons, gap=6)

    @override
    def value(self) -> Waarde | None:
        chosen = self._group.checkedButton()
        return next(
            (one.value for one, button in zip(self._options, self._buttons, strict=True) if button is chosen), None
        )

    @override
    def set_value(self, value: Waarde | None) -> None:
        if value is None:
            self._uncheck()
        for one, button in zip(self._options, self._buttons, strict=True):
            if one.value == value:
                button.setChecked(True)
        self._place_focus()

    @override
    def words(self) -> str:
        chosen = self._group.checkedButton()
        return chosen.text() if chosen else ""

    @override
    def target(self) -> QWidget:
        chosen = self._group.checkedButton()
        return chosen or self._buttons[0]

    @override
    def set_name(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        for one, button in zip(self._options, self._buttons, strict=True):
            button.setAccessibleName(f"{name}: {one.words}")
            button.setAccessibleDescription(description)

    @override
    def set_state(self, state: State) -> None:
        for button in self._buttons:
            button.state = state
            button.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            emptied = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            if emptied and self.value() is not None and not self._always:
                self._uncheck()
                self.edited.emit()
                return True
        elif event.type() is QEvent.Type.FocusOut:
            self._place_focus()  # what was chosen meanwhile may be another than the one that had the focus
            self.left.emit()
        return False

    def _remember(self, button: QRadioButton) -> None:
        self._was = button if button.isChecked() else None

    def _clicked(self, button: QRadioButton) -> None:
        if self._was is button and self._always:
            self._was = None
            return
        if self._was is button:
            self._uncheck()
        self._was = None
        self._place_focus()
        self.edited.emit()

    def _uncheck(self) -> None:
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(False)
        self._group.setExclusive(True)
        self._place_focus()

    def _place_focus(self) -> None:
        """Tab comes to what is chosen, or to the first: Qt stays at the one that had the focus last."""
        target = self.target()
        self.setFocusProxy(target)
        if not any(one.hasFocus() for one in self._buttons):
            for one in self._buttons:
                one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is target else Qt.FocusPolicy.ClickFocus)


def yes_no() -> SegmentsControl:
    """Yes or no; nothing chosen is "not recorded", never no."""
    return SegmentsControl((Option(True, "Ja"), Option(False, "Nee")), icons={True: "check", False: "x"})
