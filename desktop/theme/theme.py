"""The theme in use: which tokens, which letter size, and telling everyone when either changes.

    theme = Theme.current()
    painter.setPen(theme.colour("accent"))

There is one theme per application. It applies itself as palette, font and style; a widget that paints itself asks it
while painting, so that a change of theme needs no restart.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QPen
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from desktop.theme import contrast, letters, tokens
from desktop.theme.letters import Role
from desktop.theme.stylesheet import stylesheet
from desktop.theme.tokens import Tokens
from desktop.turns import Turns

_PALETTE = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Accent: "accent",
}


PAINTED_APART = "paintedApart"
"""The property of a part of a window that is painted in a turn of its own after a change."""


class Mode(StrEnum):
    """Which theme the user wants."""

    SYSTEM = "systeem"
    LIGHT = "licht"
    DARK = "donker"
    CONTRAST = "contrast"
    """The system's own colours only. A system that asks for high contrast gets this whatever the user chose here."""


class Theme(QObject):
    """The theme of the application."""

    changing = Signal()
    """It is about to change: time to let go of what need not be styled anew (`first`)."""
    changed = Signal()
    """It has: for what a widget does at once, such as asking for other room."""
    settled = Signal()
    """The same a turn of the event loop later: for what is placed or built anew, so that no turn takes long."""
    _current: ClassVar["Theme | None"] = None

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM, percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._mode = self._chosen_mode = mode
        self._percent = self._chosen_percent = percent
        self._first: list[Callable[[], None]] = []
        self._of_system = app.palette()
        self._given: QPalette | None = None
        self._tokens = tokens.light()
        letters.load_fonts()
        # Kept: the binding throws away what a passing reference to the hints hands out.
        self._hints = app.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._change)
        self._access.contrastPreferenceChanged.connect(self._change)
        Theme._current = self
        from desktop.theme.style import ListStyle, Style, dress  # the style asks this theme while it draws

        self._dress = dress
        self.style, self.list_style = Style(), ListStyle()
        app.setStyle(self.style)
        self._apply()

    @classmethod
    def current(cls) -> "Theme":
        """The theme of the application. One must have been made."""
        if cls._current is None:
            raise RuntimeError("no theme was made")
        return cls._current

    @property
    def mode(self) -> Mode:
        """Which theme the user asked for."""
        return self._chosen_mode

    @property
    def percent(self) -> int:
        """The letter size in percent, as everything is drawn."""
        return self._percent

    @property
    def chosen_percent(self) -> int:
        """The letter size that was asked for: in some turns of the loop everything is drawn so."""
        return self._chosen_percent

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return self._tokens.dark

    @property
    def contrast(self) -> bool:
        """Whether only the system's own colours are used: no tints, so what has a tint needs a line around it."""
        return self._mode is Mode.CONTRAST or self._access.contrastPreference() is Qt.ContrastPreference.HighContrast

    def set_mode(self, mode: Mode) -> None:
        """Light, dark, high contrast, or as the system has it."""
        if mode is not self._chosen_mode:
            self._chosen_mode = mode
            self._change()

    def set_system_palette(self, palette: QPalette | None) -> None:
        """Takes these for the colours of the system: to see high contrast where the system has none. None: its own."""
        self._given = palette
        self._change()

    def set_percent(self, percent: int) -> None:
        """The letter size, one of `letters.STEPS`."""
        if percent != self._chosen_percent:
            self._chosen_percent = percent
            self._change()

    def step_letters(self, direction: int) -> None:
        """One step larger (+1) or smaller (-1)."""
        self.set_percent(letters.next_step(self._chosen_percent, direction))

    def first(self, call: Callable[[], None]) -> None:
        """Has something done before the change that is about to come (`changing`), in a turn of the loop of its own."""
        self._first.append(call)

    def colour(self, token: str) -> QColor:
        """The colour of a token."""
        return QColor(self._tokens[token])

    def outline(self) -> QPen:
        """The pen around what is painted on a tint: none, and a hairline in high contrast."""
        return QPen(self.colour("text"), 1) if self.contrast else QPen(Qt.PenStyle.NoPen)

    def font(self, role: Role, weight: QFont.Weight | None = None) -> QFont:
        """The font of a role at the letter size in use."""
        return letters.font_for(role, self._percent, weight=weight)

    def stylesheet(self) -> str:
        """The stylesheet for one window that Qt lays out itself, as the theme is now."""
        return stylesheet(self._tokens, self._percent, contrast=self.contrast)

    def length(self, pixels: float) -> int:
        """A length in pixels that grows with the letters."""
        return round(pixels * self._percent / 100)

    def _chosen(self) -> Tokens:
        if self.contrast:
            return contrast.of_system(self._given or self._read_system())
        if self._mode is Mode.SYSTEM:
            return tokens.dark() if self._hints.colorScheme() is Qt.ColorScheme.Dark else tokens.light()
        return tokens.dark() if self._mode is Mode.DARK else tokens.light()

    def _read_system(self) -> QPalette:
        """The colours the system has now: ours are taken away for a moment, or they would be read back."""
        self._app.setPalette(QPalette())
        self._of_system = self._app.palette()
        return self._of_system

    def _change(self) -> None:
        self.changing.emit()
        first, self._first = self._first, []
        for call in first:
            Turns.of_program().later(call)
        if first:
            Turns.of_program().later(self._apply)
        else:
            self._apply()

    def _apply(self) -> None:
        self._darken()
        self._percent, self._mode = self._chosen_percent, self._chosen_mode
        self._tokens = self._chosen()
        palette = QPalette(self._of_system)
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        if palette != self._app.palette():  # else every widget is told for nothing
            self._app.setPalette(palette)
        QToolTip.setPalette(palette)
        self._app.setFont(self.font(Role.BODY))
        for widget in self._app.allWidgets():
            self._dress(widget)
            widget.update()
        self.changed.emit()
        Turns.of_program().later(self.settled.emit)

    def _darken(self) -> None:
        """One goes on seeing the windows as they were until all has its new place, and then sees each part change."""
        for window in self._app.topLevelWidgets():
            apart = [one for one in window.findChildren(QWidget) if one.property(PAINTED_APART)]
            for part in apart or [window]:
                if part.isVisible() and part.updatesEnabled():
                    part.setUpdatesEnabled(False)
                    Turns.of_program().at_last(partial(_light, part))


def _light(part: QWidget) -> None:
    if isValid(part):
        part.setUpdatesEnabled(True)
