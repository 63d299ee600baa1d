"""The switch between readers: one card each, with the sign of the party. The arrows walk and choose."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QGridLayout, QSizePolicy
from typing_extensions import override

from desktop.reports.readers import Audience
from desktop.theme.grounds import outline_of
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.party import paint_party
from desktop.widgets.tab_stop import one_tab_stop

_USUAL = 4
_HEIGHT, _LOW, _PAD, _TIGHT_PAD, _SIGN, _CHECK, _SMALL_CHECK, _GAP, _TIGHT_GAP = 58, 42, 14, 8, 26, 18, 15, 12, 6


class Fit(Enum):
    """How a card stands: whole, with little room beside its name, or on one line."""

    WHOLE = "heel"
    TIGHT = "krap"
    LOW = "laag"


class ReaderCard(QAbstractButton):
    """One reader. Chosen is a thick border, a check and a tint, never colour alone."""

    def __init__(self, audience: Audience, parent: QFrame) -> None:
        super().__init__(parent)
        self.audience = audience
        self.about = audience.about
        self._fit = Fit.WHOLE
        self.setText(audience.words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)
        self.tell(self.about)

    def tell(self, about: str) -> None:
        """Says what this reader gets."""
        self.about = about
        self.setAccessibleName(f"{self.audience.words}: {about}")
        self.setToolTip("" if self._fit is Fit.WHOLE else about)
        self.updateGeometry()
        self.update()

    def fit(self, way: Fit) -> None:
        """Tight, what this reader gets may be cut; low, it is left out: a screen reader and the tip still tell it."""
        self._fit = way
        self.tell(self.about)

    @property
    def _pad(self) -> int:
        return _PAD if self._fit is Fit.WHOLE else _TIGHT_PAD

    @property
    def _gap(self) -> int:
        return _TIGHT_GAP if self._fit is Fit.TIGHT else _GAP

    @override
    def sizeHint(self) -> QSize:
        theme = Theme.current()
        words = QFontMetrics(theme.font(Role.STRONG)).horizontalAdvance(self.audience.words)
        whole = self._fit is Fit.WHOLE
        if whole:
            words = max(words, QFontMetrics(theme.font(Role.META)).horizontalAdvance(self.about))
        beside = 2 * _GAP + theme.length(_CHECK) if whole else self._gap
        width = 2 * self._pad + theme.length(_SIGN) + beside + words
        return QSize(width, theme.length(_LOW if self._fit is Fit.LOW else _HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, party = self.isChecked(), self.audience.party
        tone = party.token if party else "accent"
        painter.setPen(QPen(theme.colour(tone if on else "line2"), 2 if on else 1))
        painter.setBrush(theme.colour(f"{tone}_bg" if on else "surface"))
        painter.drawRoundedRect(outline_of(painter, self.rect()), 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 6, 6)
        size = theme.length(_SIGN)
        at = QPointF(self._pad, (self.height() - size) / 2)
        if party is not None:
            paint_party(painter, party, at, size)
        else:
            painter.drawPixmap(at, icon_pixmap("building-2", tone if on else "text2", _SIGN, self.devicePixelRatioF()))
        x, half = self._pad + size + self._gap, self.height() / 2
        if on:
            self._draw_check(painter, tone)
        painter.setPen(theme.colour(tone if on else "text"))
        painter.setFont(theme.font(Role.STRONG))
        bottom, top, middle = (
            Qt.AlignmentFlag.AlignLeft | one
            for one in (Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter)
        )
        if self._fit is Fit.LOW:
            painter.drawText(QRectF(x, 0, self.width() - x, self.height()), middle, self.audience.words)
            return
        painter.drawText(QRectF(x, 0, self.width() - x, half), bottom, self.audience.words)
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.font(Role.META))
        painter.drawText(QRectF(x, half + 1, self.width() - x, half), top, self.second_line())

    def second_line(self) -> str:
        """What this reader gets, as it stands under the name: cut where there is no room for all of it."""
        room = self._room
        if self.isChecked() and not (self._fit is Fit.TIGHT and self._beside_name):
            room -= self._check + _TIGHT_GAP
        letters = QFontMetrics(Theme.current().font(Role.META))
        return letters.elidedText(self.about, Qt.TextElideMode.ElideRight, room)

    @property
    def _room(self) -> int:
        """For words, beside the sign."""
        return self.width() - 2 * self._pad - Theme.current().length(_SIGN) - self._gap

    @property
    def _check_size(self) -> int:
        return _SMALL_CHECK if self._fit is Fit.TIGHT else _CHECK

    @property
    def _check(self) -> int:
        return Theme.current().length(self._check_size)

    @property
    def _beside_name(self) -> bool:
        """Whether the check has room beside the name."""
        name = QFontMetrics(Theme.current().font(Role.STRONG)).horizontalAdvance(self.audience.words)
        return name + _TIGHT_GAP + self._check <= self._room

    def _draw_check(self, painter: QPainter, tone: str) -> None:
        """Draws the check of the chosen reader.

        Tight it stands on the line of the name, where that has room for it, and else on the second. On one line it is
        left out where its name needs the room: there the thick border alone says it.
        """
        theme, half, top = Theme.current(), self.height() / 2, (self.height() - self._check) / 2
        if self._fit is Fit.LOW and not self._beside_name:
            return
        if self._fit is Fit.TIGHT:
            line = QFontMetrics(theme.font(Role.STRONG if self._beside_name else Role.META)).height()
            top = half - (line + self._check) / 2 if self._beside_name else half + 1 + (line - self._check) / 2
        drawn = icon_pixmap("circle-check", tone, self._check_size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - self._pad - self._check, top), drawn)


class ReaderSwitch(QFrame):
    """The cards. `chosen` hands back the `Audience`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Voor welke lezer"))
        self._group = QButtonGroup(self)
        self.cards = {one: ReaderCard(one, self) for one in Audience}
        for card in self.cards.values():
            self._group.addButton(card)
            card.toggled.connect(lambda on, one=card.audience: self.chosen.emit(one) if on else None)
        one_tab_stop(self._group)
        self._offered: tuple[Audience, ...] = tuple(one for one in Audience if one is not Audience.COMMISSIE)
        self.cards[Audience.COMMISSIE].hide()
        self._columns = 0
        self._low = False
        self._fit = Fit.WHOLE
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        Theme.current().changed.connect(self._place)
        self._place()

    @property
    def current(self) -> Audience:
        """The reader that is chosen."""
        return next((one for one, card in self.cards.items() if card.isChecked()), Audience.LEERLING)

    @property
    def offered(self) -> tuple[Audience, ...]:
        """The readers that can be chosen."""
        return self._offered

    def offer(self, audience: Audience, *, offered: bool) -> None:
        """Shows a reader, or leaves it out. One that is chosen stays."""
        wanted = tuple(
            one for one in Audience if (offered if one is audience else one in self._offered) or one is self.current
        )
        if wanted != self._offered:
            self._offered = wanted
            for card in self.cards.values():
                self._grid.removeWidget(card)
            self._columns = 0
            self._place()
            for one, card in self.cards.items():
                card.setVisible(one in wanted)

    def choose(self, audience: Audience) -> None:
        """Chooses a reader."""
        self.offer(audience, offered=True)
        here = any(card.hasFocus() for card in self.cards.values())
        self.cards[audience].setChecked(True)
        if here:  # the frame of the focus never stays behind on a reader that is no longer chosen
            self.focus_current()

    def tell_pages(self, audience: Audience, pages: int, about: str = "") -> None:
        """Says with a reader how many pages its first report has; 0 where there is none. `about`: what it gets, where
        that is another thing than usual."""
        about = about or audience.about
        words = self.tr("1 blz · {about}") if pages == 1 else self.tr("{count} blz · {about}")
        told = words.format(count=pages, about=about)
        self.cards[audience].tell(told if pages else self.tr("nog niets"))
        self._place()

    def focus_current(self) -> None:
        """Puts the focus on the reader that is chosen."""
        self.cards[self.current].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_low(self, low: bool) -> None:
        """One line a reader, for one column: the pages are what one comes for."""
        self._low = low
        self._place()

    def _take(self, fit: Fit) -> None:
        if fit is not self._fit:
            self._fit = fit
            for card in self.cards.values():
                card.fit(fit)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(self.cards[one].sizeHint().width() for one in self._offered)
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Beside each other, or some of them under each other: as many as there is room for.

        Where they fit on one row with less room beside their names they are on one: the pages are what one comes for.
        """
        cards = [self.cards[one] for one in self._offered]
        self._take(Fit.LOW if self._low else Fit.WHOLE)
        if not self._low and not self._fit_on_row(cards):
            self._take(Fit.TIGHT)
            if not self._fit_on_row(cards):
                self._take(Fit.WHOLE)
        widest = max(one.sizeHint().width() for one in cards)
        ways = (len(cards), 3, 2) if len(cards) > _USUAL else (len(cards), 2)
        columns = next((many for many in ways if self._wide(many, widest) <= self.width()), 1)
        if columns != self._columns:
            self._columns = columns
            for place, card in enumerate(cards):
                self._grid.addWidget(card, place // columns, place % columns)

    def _fit_on_row(self, cards: list[ReaderCard]) -> bool:
        widest = max(one.sizeHint().width() for one in cards)
        return self._wide(len(cards), widest) <= self.width()

    def _wide(self, many: int, widest: int) -> int:
        return many * (widest + self._grid.spacing()) - self._grid.spacing()
