"""Keys as people read them, and the small caps they stand in on a screen."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.theme.letters import Role
from desktop.widgets.text import text

_NAMED = {
    "Return": "Enter",
    "Space": QT_TRANSLATE_NOOP("Keys", "Spatie"),
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "Del": "Delete",
}


def key_words(key: str) -> str:
    """A key as it stands on screen: `Ctrl+Return` is "Ctrl+Enter", `Alt+Up` is "Alt+↑"."""
    if key.endswith("++"):
        return key
    return "+".join(translate("Keys", _NAMED[part]) if part in _NAMED else part for part in key.split("+"))


def sequences(key: str) -> list[QKeySequence]:
    """What to listen to for a key; Enter on the number pad counts as Enter."""
    found = [QKeySequence(key)]
    if key.endswith("Return"):
        found.append(QKeySequence(key.removesuffix("Return") + "Enter"))
    return found


def key_cap(key: str) -> QLabel:
    """A key in its cap."""
    cap = text(key_words(key), Role.HINT)
    cap.setProperty("kind", "keycap")
    cap.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # as high as a key beside a high button
    return cap
