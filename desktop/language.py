"""The language in which the program speaks: Dutch, the language of its sources, or English.

    Language(app).speak(preferences.language)      # at the start
    Language.current().changed.connect(...)        # builds anew what is seen; no restart

Rules, texts of law, questions of forms and papers stay Dutch, whatever language the program speaks. Words that stand at
the level of a module are marked with `QT_TRANSLATE_NOOP` and translated where they are used, never before.
"""

from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from models.resources import resource

translate = QCoreApplication.translate


class Tongue(StrEnum):
    """A language that the program speaks. Each has its own name for itself, the same in both."""

    DUTCH = "nl"
    ENGLISH = "en"

    @property
    def own_name(self) -> str:
        """The language in its own words."""
        return {Tongue.DUTCH: "Nederlands", Tongue.ENGLISH: "English"}[self]

    @property
    def other(self) -> "Tongue":
        """The other of the two."""
        return Tongue.ENGLISH if self is Tongue.DUTCH else Tongue.DUTCH

    @property
    def locale(self) -> QLocale:
        """How days and numbers are written. English keeps the Dutch week, day order and decimal comma."""
        language = QLocale.Language.Dutch if self is Tongue.DUTCH else QLocale.Language.English
        return QLocale(language, QLocale.Country.Netherlands)


class Language(QObject):
    """The language of the application. Until `speak` is called the sources speak: that is Dutch."""

    changed = Signal()
    _current: ClassVar["Language | None"] = None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tongue = Tongue.DUTCH
        self._translators: list[QTranslator] = []
        Language._current = self

    @classmethod
    def current(cls) -> "Language":
        """The language of the application."""
        return cls._current or cls(QCoreApplication.instance())

    @classmethod
    def spoken(cls) -> Tongue:
        """The language spoken now, for who only wants to know; also in the worker."""
        return cls._current.tongue if cls._current else Tongue.DUTCH

    @property
    def tongue(self) -> Tongue:
        """The language spoken now."""
        return self._tongue

    def speak(self, tongue: Tongue) -> None:
        """Speaks a language from now on; what is on the screen is built anew by who listens to `changed`."""
        before, self._tongue = self._tongue, tongue
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = [one for one in (_of_qt(tongue), _of_ours(tongue)) if one is not None]
        for new in self._translators:
            QCoreApplication.installTranslator(new)
        QLocale.setDefault(tongue.locale)
        if tongue is not before:
            self.changed.emit()


def system_tongue() -> Tongue:
    """The language of the system where the program speaks it, else Dutch."""
    named = QLocale.system().uiLanguages()
    first = named[0].partition("-")[0] if named else ""
    return Tongue(first) if first in set(Tongue) else Tongue.DUTCH


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:  # noqa: N802 (the name under which the words are collected)
    """Marks words for translation where they stand; they are translated, in the same context, where they are used."""
    return words


def _of_qt(tongue: Tongue) -> QTranslator | None:
    """Qt's own words: of its file dialog, of the menus in fields."""
    words = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return words if words.load(f"qtbase_{tongue.value}", folder) else None


def _of_ours(tongue: Tongue) -> QTranslator | None:
    """Ours. Dutch stands in the sources; what Qt lacks of it (in its print dialog), or says stiffly, is ours too."""
    name = "qt_nl" if tongue is Tongue.DUTCH else f"driehoek_{tongue.value}"
    words = QTranslator()
    return words if words.load(str(resource("translations", f"{name}.qm"))) else None
