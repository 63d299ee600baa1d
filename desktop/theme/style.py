"""The style of the program: Fusion, with what we draw otherwise by tokens.

A stylesheet would say the same in fewer words, but Qt looks all its rules through for every widget, again at each
change: some three times the work of showing a screen. Here a widget is asked for its properties `kind`, `role`, `tone`
and `state` while it is painted, so that a change of theme is a repaint.
"""

from typing import Any, cast

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)
from typing_extensions import override

from desktop.theme import controls
from desktop.theme.grounds import NONE, ground_of, inset_of, paint_ground
from desktop.theme.letters import Role
from desktop.theme.theme import Theme

_Control, _Complex, _Primitive = QStyle.ControlElement, QStyle.ComplexControl, QStyle.PrimitiveElement
_Element, _Part, _Contents, _Metric = QStyle.SubElement, QStyle.SubControl, QStyle.ContentsType, QStyle.PixelMetric
_BAR, _BAR_EDGE, _LEAST_SLIDER = 12, 2, 32
_METRICS = {_Metric.PM_ScrollBarExtent: _BAR, _Metric.PM_ToolTipLabelFrameWidth: 6, _Metric.PM_MenuVMargin: 4}
_CHEVRON_ROOM = 30
_PAD = 10
"""Room beside the words of a field of one line, its line included."""
_MENU_AIR, _PROGRESS_HIGH, _MENU_SIGN = 8, 8, 16
_FIELD_HIGH, _LARGE_HIGH = 32, 36
"""Within the line, at 100 %."""
_ROLES = {role.name.lower(): role for role in Role}
_SET_PALETTE, _SET_FONT = Qt.WidgetAttribute.WA_SetPalette, Qt.WidgetAttribute.WA_SetFont
_HORIZONTAL = Qt.Orientation.Horizontal


class Style(QProxyStyle):
    """The style. One for the application, made once the theme is there."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    @override
    def polish(self, what: Any) -> Any:
        told = super().polish(what)
        if isinstance(what, QWidget):
            dress(what)
        return told

    @override
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric is _Metric.PM_SmallIconSize:  # beside what is chosen in a menu, as large as its words
            return Theme.current().length(_MENU_SIGN)
        known = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if known is None else known

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element is _Primitive.PE_PanelLineEdit and widget is not None:
            if getattr(option, "lineWidth", 1) > 0:
                controls.paint_line(option, painter, widget)
        elif element is _Primitive.PE_FrameFocusRect or element is _Primitive.PE_FrameMenu:
            return  # who has the focus shows it by its own line
        elif element is _Primitive.PE_PanelMenu:
            controls.paint_menu(option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)

    @override
    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is _Control.CE_ShapedFrame and widget is not None:
            self._draw_frame(option, painter, widget)
        elif element is _Control.CE_PushButton and widget is not None and (kind := widget.property("kind")):
            controls.paint_button(option, painter, kind)
        elif element is _Control.CE_ProgressBar:
            controls.paint_progress(option, painter)
        elif element is _Control.CE_Header:
            controls.paint_head(option, painter)
        elif element is _Control.CE_MenuItem and option.state & QStyle.StateFlag.State_Selected:
            controls.paint_chosen(option, painter)
            option.state &= ~QStyle.StateFlag.State_Selected
            if Theme.current().contrast:
                for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
                    option.palette.setColor(role, Theme.current().colour("accent_text"))
            super().drawControl(element, option, painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def _draw_frame(self, option: QStyleOption, painter: QPainter, widget: QWidget) -> None:
        if isinstance(widget, QPlainTextEdit):
            controls.paint_page(painter, widget)
            return
        ground = ground_of(widget)
        if ground is not None:
            paint_ground(painter, option.rect, ground)

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control is _Complex.CC_ScrollBar:
            controls.paint_slider(painter, self.subControlRect(control, option, _Part.SC_ScrollBarSlider, widget))
        elif control is _Complex.CC_ComboBox and widget is not None:
            controls.paint_list(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    @override
    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        if element is _Element.SE_ShapedFrameContents or element is _Element.SE_FrameContents:
            left, top, right, bottom = inset_of(widget) if widget is not None else NONE
            return QRect(option.rect).adjusted(left, top, -right, -bottom)
        if element is _Element.SE_LineEditContents and widget is not None:
            bare = widget.property("kind") == "bare" or getattr(option, "lineWidth", 1) == 0
            return QRect(option.rect) if bare else QRect(option.rect).adjusted(_PAD, 2, -_PAD, -2)
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]

    @override
    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control is _Complex.CC_ScrollBar:
            return _bar_part(cast(QStyleOptionSlider, option), part)
        if control is _Complex.CC_ComboBox and part is _Part.SC_ComboBoxEditField:
            up = 1 if getattr(option, "editable", False) else 0  # a line edit stands as high as one of its own
            return QRect(option.rect).adjusted(_PAD + 1 - up, 2 - up, -_PAD - _CHEVRON_ROOM, -2 - up)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    @override
    def sizeFromContents(
        self, of: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        if of is _Contents.CT_LineEdit and widget is not None:
            return QSize(size.width() + 2 * _PAD, _field_high(widget) or size.height())
        if of is _Contents.CT_ComboBox and widget is not None:
            return QSize(size.width() + 2 * (_PAD + 2) + _CHEVRON_ROOM, _field_high(widget))
        if of is _Contents.CT_ProgressBar:
            return QSize(size.width(), _PROGRESS_HIGH)
        wanted = super().sizeFromContents(of, option, size, widget)  # type: ignore[arg-type]
        return wanted + QSize(_MENU_AIR, _MENU_AIR) if of is _Contents.CT_MenuItem else wanted


class ListStyle(Style):
    """The style of a closed list alone: Qt asks for hints so often that all others go without this question."""

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        # A list under its field, of twelve lines at most: the other kind covers the field and cuts its last line.
        if hint is QStyle.StyleHint.SH_ComboBox_Popup:
            return 0
        return super().styleHint(hint, option, widget, returned)


def dress(widget: QWidget) -> None:
    """Gives a widget the letters, colours and room of what it says it is. Again after it says something else."""
    if isinstance(widget, QLabel):
        _dress_label(widget)
    elif isinstance(widget, QAbstractItemView | QPlainTextEdit):
        widget.viewport().setAutoFillBackground(False)
    elif isinstance(widget, QDialog | QMenu):
        _dress_window(widget)
    elif isinstance(widget, QLineEdit | QComboBox):
        widget.setMinimumHeight(_field_high(widget))  # also where it has something of its own within it
    elif isinstance(widget, QProgressBar):
        widget.setFixedHeight(_PROGRESS_HIGH)
    if isinstance(widget, QFrame) and (
        inset_of(widget) != NONE or (widget.property("kind") == "" and widget.frameWidth())
    ):
        widget.setFrameStyle(widget.frameStyle())  # has Qt ask for the room around its content


def _field_high(widget: QWidget) -> int:
    """How high a field of one line is, its line included; 0 for as high as its letters."""
    kind = widget.property("kind")
    within = 0 if kind == "bare" else _LARGE_HIGH if kind == "large" else _FIELD_HIGH
    return Theme.current().length(within) + 4 if within else 0


def restyle(widget: QWidget) -> None:
    """After a property changed: has the widget look at them again."""
    dress(widget)
    widget.update()


def _dress_label(label: QLabel) -> None:
    role, tone = _ROLES.get(label.property("role")), label.property("tone")
    theme = Theme.current()
    if role is not None and (role is not Role.BODY or label.testAttribute(_SET_FONT)):
        label.setFont(theme.font(role))
    token = tone or ("text2" if label.property("kind") == "keycap" else role.token if role else "text")
    if token != "text" or label.testAttribute(_SET_PALETTE):
        palette, colour = QPalette(), theme.colour(token)
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        palette.setColor(QPalette.ColorRole.ButtonText, colour)  # what a text within a button is written with
        palette.setColor(QPalette.ColorRole.Text, colour)  # and one within a list
        label.setPalette(palette)


def _dress_window(window: QWidget) -> None:
    theme = Theme.current()
    palette = QPalette()
    if window.property("kind") == "question" or isinstance(window, QMenu):
        palette.setColor(QPalette.ColorRole.Window, theme.colour("surface"))
        window.setPalette(palette)


def _bar_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Where a part of a scroll bar is: it has a handle and the room before and behind it, no arrows."""
    room = option.rect.adjusted(_BAR_EDGE, _BAR_EDGE, -_BAR_EDGE, -_BAR_EDGE)
    across = option.orientation is _HORIZONTAL
    length = room.width() if across else room.height()
    steps = option.maximum - option.minimum
    long = length if steps <= 0 else max(_LEAST_SLIDER, length * option.pageStep // (steps + option.pageStep))
    long = min(long, length)
    at = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - long, option.upsideDown
    )
    places = {
        _Part.SC_ScrollBarGroove: (0, length),
        _Part.SC_ScrollBarSlider: (at, long),
        _Part.SC_ScrollBarSubPage: (0, at),
        _Part.SC_ScrollBarAddPage: (at + long, length - at - long),
    }
    if part not in places:
        return QRect()
    begin, long = places[part]
    if across:
        return QRect(room.left() + begin, room.top(), long, room.height())
    return QRect(room.left(), room.top() + begin, room.width(), long)
