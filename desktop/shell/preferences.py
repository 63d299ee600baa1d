"""What a user set on this computer: theme, letter size, last vault, window. Nothing of a case, no name of a child.

Kept as an INI file in the folder where the system keeps settings of programs.
"""

from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from desktop.language import Tongue, system_tongue
from desktop.theme.letters import STEPS
from desktop.theme.theme import Mode

_IDLE_MINUTES = 10
_MINUTES_BEFORE = 10


class Preferences(QObject):
    """The settings of this computer. `folder` is where they are kept."""

    changed = Signal()

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        place = folder or user_config_path("driehoek", appauthor=False)
        self._settings = QSettings(str(place / "driehoek.ini"), QSettings.Format.IniFormat)

    @property
    def mode(self) -> Mode:
        """Which theme."""
        told = str(self._settings.value("thema", Mode.SYSTEM.value))
        return Mode(told) if told in set(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._settings.setValue("thema", mode.value)

    @property
    def percent(self) -> int:
        """The letter size in percent."""
        told = str(self._settings.value("letters", 100))
        return int(told) if told.isdigit() and int(told) in STEPS else 100

    @percent.setter
    def percent(self, percent: int) -> None:
        self._settings.setValue("letters", percent)

    @property
    def language(self) -> Tongue:
        """The language of the program; until one was chosen that of the system, where the program speaks it."""
        told = str(self._settings.value("taal", ""))
        return Tongue(told) if told in set(Tongue) else system_tongue()

    @language.setter
    def language(self, tongue: Tongue) -> None:
        self._settings.setValue("taal", tongue.value)

    @property
    def last_vault(self) -> Path | None:
        """The folder of the vault that was opened last."""
        told = str(self._settings.value("kluis", ""))
        return Path(told) if told else None

    @last_vault.setter
    def last_vault(self, folder: Path) -> None:
        self._settings.setValue("kluis", str(folder))

    @property
    def idle_minutes(self) -> int:
        """After how many minutes without input the vault locks; 0 is never."""
        told = str(self._settings.value("vergrendel_na", _IDLE_MINUTES))
        return int(told) if told.isdigit() else _IDLE_MINUTES

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._settings.setValue("vergrendel_na", minutes)
        self.changed.emit()

    @property
    def wachtzin_after_lock(self) -> bool:
        """Whether the wachtzin is asked after locking, also where the key of this computer would open at once."""
        return self._settings.value("wachtzin_na_vergrendelen", "nee") == "ja"

    @wachtzin_after_lock.setter
    def wachtzin_after_lock(self, asked: bool) -> None:
        self._settings.setValue("wachtzin_na_vergrendelen", "ja" if asked else "nee")

    @property
    def letter_keys(self) -> bool:
        """Whether single letters are keys in lists. Who speaks to the computer may not want that."""
        return self._settings.value("losse_letters", "ja") == "ja"

    @letter_keys.setter
    def letter_keys(self, wanted: bool) -> None:
        self._settings.setValue("losse_letters", "ja" if wanted else "nee")
        self.changed.emit()

    @property
    def reminders(self) -> bool:
        """Whether the program says that a new day began, and that a meeting begins."""
        return self._settings.value("meldingen", "ja") == "ja"

    @reminders.setter
    def reminders(self, wanted: bool) -> None:
        self._settings.setValue("meldingen", "ja" if wanted else "nee")
        self.changed.emit()

    @property
    def minutes_before(self) -> int:
        """How many minutes before a meeting that is said; 0 is not at all."""
        told = str(self._settings.value("minuten_vooraf", _MINUTES_BEFORE))
        return int(told) if told.isdigit() else _MINUTES_BEFORE

    @minutes_before.setter
    def minutes_before(self, minutes: int) -> None:
        self._settings.setValue("minuten_vooraf", minutes)
        self.changed.emit()

    @property
    def tray(self) -> bool:
        """Whether there is a sign in the tray of the system, which says it too when one works in another program."""
        return self._settings.value("systeemvak", "nee") == "ja"

    @tray.setter
    def tray(self, wanted: bool) -> None:
        self._settings.setValue("systeemvak", "ja" if wanted else "nee")
        self.changed.emit()

    def standing(self, vault_id: str) -> str:
        """Where the windows of a vault stood, as the vault sealed it; empty when that is not known."""
        return str(self._settings.value(f"plaats/{vault_id}", ""))

    def keep_standing(self, vault_id: str, sealed: str) -> None:
        """Keeps where the windows of a vault stand."""
        self._settings.setValue(f"plaats/{vault_id}", sealed)

    def choice(self, vault_id: str) -> str:
        """What was chosen last on the worklist of a vault, as the vault sealed it; empty when that is not known."""
        return str(self._settings.value(f"keuze/{vault_id}", ""))

    def keep_choice(self, vault_id: str, sealed: str) -> None:
        """Keeps what was chosen last on the worklist of a vault."""
        self._settings.setValue(f"keuze/{vault_id}", sealed)

    def aside(self, vault_id: str) -> str:
        """What is typed and in no vault yet, as the vault sealed it; empty when there is nothing."""
        return str(self._settings.value(f"opzij/{vault_id}", ""))

    def keep_aside(self, vault_id: str, sealed: str) -> bool:
        """Keeps it, at once on the disk; empty takes it away. Answers whether the disk took it."""
        key = f"opzij/{vault_id}"
        if sealed:
            self._settings.setValue(key, sealed)
        elif self._settings.contains(key):
            self._settings.remove(key)
        else:
            return True
        self._settings.sync()
        return not sealed or self._settings.status() is QSettings.Status.NoError

    @property
    def window(self) -> QByteArray | None:
        """Where the window stood and how large it was."""
        told = self._settings.value("venster")
        return told if isinstance(told, QByteArray) else None

    @window.setter
    def window(self, geometry: QByteArray) -> None:
        self._settings.setValue("venster", geometry)
