"""How hard a wachtzin is to guess, under the field: four bars and the words that say the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.unlock.strength import Level, Strength
from desktop.widgets.arrange import across
from desktop.widgets.text import set_tone, text, wrapped

_TONES = {
    Level.NOTHING: "text2",
    Level.TOO_SHORT: "red",
    Level.MODERATE: "amber",
    Level.FAIR: "amber",
    Level.STRONG: "green",
}


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.level = Level.NOTHING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(theme.length(200), theme.length(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        part, height = self.width() / 4, theme.length(6)
        for place in range(4):
            full = place < self.level
            # Without tints a bar that is not reached yet is only its line.
            hollow = theme.contrast and not full
            painter.setPen(theme.outline() if hollow else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if hollow else theme.colour(_TONES[self.level] if full else "line"))
            bar = QRectF(place * part + 0.5, (self.height() - height) / 2, part - 5, height)
            painter.drawRoundedRect(bar, height / 2, height / 2)


class StrengthLine(QWidget):
    """The line. `words` are what it says."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = _Bars()
        self._words = wrapped(text("", Role.META_STRONG))
        line = across(self._bars, self._words, gap=10)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.show_strength(Strength(Level.NOTHING))

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_strength(self, found: Strength) -> None:
        """Shows a strength."""
        self._bars.level = found.level
        self._bars.update()
        self._words.setText(self._said(found))
        set_tone(self._words, _TONES[found.level])
        self.setAccessibleName(self._said(found))

    def _said(self, found: Strength) -> str:
        more = self.tr("één woord") if found.missing == 1 else self.tr("{} woorden").format(found.missing)
        return {
            Level.NOTHING: "",
            Level.TOO_SHORT: self.tr("te makkelijk te raden: neem vier gewone woorden"),
            Level.MODERATE: self.tr("matig: voeg nog {} toe").format(more),
            Level.FAIR: self.tr("redelijk: voeg nog {} toe").format(more),
            Level.STRONG: self.tr("sterk, als het geen bekende zin is"),
        }[found.level]
