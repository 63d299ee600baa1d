"""The pages of a report in small beside the page that is looked at. The arrows walk and show.

They draw nothing themselves: `wanted` names one page at a time, the next one when a picture was given.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy
from typing_extensions import override

from desktop.reports.pages import PageSize
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, clear, down
from desktop.widgets.scroll import Scroll
from desktop.widgets.tab_stop import one_tab_stop

_WIDTH, _PAD, _UNDER = 64, 6, 22


class PageButton(QAbstractButton):
    """One page in small, with its number. The one that is looked at has a thick frame and a tint."""

    def __init__(self, number: int, size: PageSize) -> None:
        super().__init__()
        self.number = number
        self._ratio = size.height / size.width
        self._picture: QPixmap | None = None
        self.setText(str(number + 1))
        self.setAccessibleName(self.tr("bladzijde {number}").format(number=number + 1))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def show_picture(self, image: QImage) -> None:
        """Shows the page."""
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture = QPixmap.fromImage(image)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        page = self.page()
        return QSize(page.width() + 2 * _PAD, page.height() + _PAD + Theme.current().length(_UNDER))

    def page(self) -> QRect:
        """Where the page is drawn."""
        width = Theme.current().length(_WIDTH)
        return QRect(_PAD, _PAD, width, round(width * self._ratio))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, page, on = Theme.current(), self.page(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on or self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(theme.colour("accent_bg" if on else "nav"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.fillRect(page, Qt.GlobalColor.white)
        if self._picture is not None:
            painter.drawPixmap(page, self._picture)
        painter.setPen(theme.colour("line2"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DotLine if on else Qt.PenStyle.SolidLine))
            painter.drawRect(page.adjusted(-2, -2, 2, 2))
        painter.setFont(theme.font(Role.META_STRONG if on else Role.META))
        painter.setPen(theme.colour("accent" if on else "text2"))
        under = QRect(0, page.bottom() + 1, self.width(), self.height() - page.bottom() - 1)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self.text())


class Thumbnails(QFrame):
    """The column. `chosen` hands back the number of a page (from 0)."""

    chosen = Signal(int)
    wanted = Signal(int, float)
    """A page (from 0), and the scale in pixels of the screen for each point."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Alle bladzijden"))
        self._group = QButtonGroup(self)
        one_tab_stop(self._group)
        self._sizes: tuple[PageSize, ...] = ()
        self.buttons: list[PageButton] = []
        self._column = down(gap=4)
        self._scroll = Scroll(down(self._column, STRETCH, gap=0))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(down(self._scroll))
        Theme.current().changed.connect(self._fit)

    def show_pages(self, sizes: tuple[PageSize, ...]) -> None:
        """Shows the pages of another report, without their pictures yet."""
        for old in self.buttons:
            self._group.removeButton(old)
        clear(self._column)
        self._sizes = sizes
        self.buttons = [PageButton(number, size) for number, size in enumerate(sizes)]
        for button in self.buttons:
            self._group.addButton(button)
            self._column.addWidget(button)
            button.toggled.connect(lambda on, one=button: self.chosen.emit(one.number) if on else None)
        if self.buttons:
            self.buttons[0].setChecked(True)
        self._fit()

    def draw(self) -> None:
        """Asks for the first picture; call it when the page that is looked at was drawn."""
        self._want(0)

    def show_page(self, number: int, image: QImage) -> None:
        """Shows the picture of a page and asks for that of the next."""
        if number < len(self.buttons):
            self.buttons[number].show_picture(image)
            self._want(number + 1)

    def mark(self, number: int) -> None:
        """Which page is looked at."""
        if number < len(self.buttons) and not self.buttons[number].isChecked():
            self.buttons[number].setChecked(True)
            self._scroll.ensureWidgetVisible(self.buttons[number])

    def _want(self, number: int) -> None:
        if number < len(self._sizes):
            width = self.buttons[number].page().width()
            self.wanted.emit(number, width / self._sizes[number].width * self.devicePixelRatioF())

    def _fit(self) -> None:
        widest = max((one.sizeHint().width() for one in self.buttons), default=0)
        self.setFixedWidth(widest + Theme.current().length(16))
