"""Opening a vault: which one, by which way, and what to do when it does not open.

    screen.show_vault(folder)                                          # at the start
    screen.show_vault(folder, user="Marit", locked_at=datetime.now())  # after locking
    screen.opened.connect(...)                                         # the open `Vault`

All that reads a disk or stretches a wachtzin is done by the worker. What was typed is thrown away when the vault opens.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from desktop.shell.carried import Standing, stand_on, standing_on
from desktop.shell.messages import log_bug
from desktop.shell.preferences import Preferences
from desktop.shell.worker import Worker
from desktop.theme.letters import Role
from desktop.unlock.example import EXAMPLE_WACHTZIN, is_example
from desktop.unlock.known_vault import KnownVault, OwnKey, look_at, newest_backup, read_backup, vault_name
from desktop.unlock.paned import PanedScreen
from desktop.unlock.trouble import Remedy, Trouble
from desktop.unlock.ways import Ways
from desktop.widgets.arrange import boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.flow import Flow
from desktop.widgets.pick_file import Picker, pick_folder, pick_open
from desktop.widgets.strip import Strip
from desktop.widgets.text import text, with_strong
from models.errors import Melding
from models.vault import Vault, open_vault
from models.vault.backup import backup_folder
from models.vault.backup_file import SUFFIX, Backup
from models.vault.restore import Restored
from models.vault.slots import Sleutel

_COLUMN, _PANE, _ABOVE = 600, 560, 90
_NOTHING_TYPED = Standing((), None, 0)


class UnlockScreen(PanedScreen):
    """The screen. `opened` hands over the open vault; `new_wanted` asks for the first start.

    `restored` comes just before `opened` when a backup was put back: a `Restored`, which says where the old vault is.
    """

    opened = Signal(object)
    restored = Signal(object)
    new_wanted = Signal()

    def __init__(
        self,
        worker: Worker,
        *,
        now: Callable[[], datetime] = datetime.now,
        pick: Picker = pick_folder,
        pick_file: Picker = pick_open,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__("", _COLUMN, _PANE, _ABOVE, preferences)
        self.setAccessibleName(self.tr("Ontgrendelen"))
        self._worker = worker
        self._now = now
        self._pick = pick
        self._pick_file = pick_file
        self._preferences = preferences
        self._folder = Path()
        self._locked = False
        self._standing: Standing | None = None
        self._backup: Backup | None = None
        self._closing_message = ""
        self._restoring = False
        self._busy = False
        self.heading = text("", Role.PAGE, wrap=True)
        self._about = text("", Role.BODY, "text2", wrap=True)
        self._about.setTextFormat(Qt.TextFormat.RichText)
        self._above = down(gap=0)
        self.ways = Ways()
        self.trouble: Trouble | None = None
        self._trouble_place = down(gap=0)
        self.unlock_button = Button(self.tr("Ontgrendel"), Kind.PRIMARY, icon="lock-open", shown_key="Return")
        self.other_button = Button(self.tr("Andere kluis openen"), icon="folder", key="Ctrl+O")
        self._buttons: QFrame = boxed(Flow(self.unlock_button, self.other_button))
        self._lost = text(
            self.tr("Sleutel, wachtzin én herstelcode kwijt? Dan kan niemand de kluis openen, ook de maker niet."),
            Role.META,
            wrap=True,
        )
        home = down(self._buttons)
        self.keep_in_sight(self._buttons, home)
        self.column.setLayout(
            down(
                self.heading,
                6,
                self._about,
                16,
                self._above,
                self.ways,
                self._trouble_place,
                20,
                home,
                20,
                self._lost,
                gap=0,
            )
        )
        self.unlock_button.clicked.connect(self._unlock)
        self.other_button.clicked.connect(self._other)
        self.last_in_order(self.other_button)

    def show_vault(
        self,
        folder: Path,
        *,
        user: str = "",
        locked_at: datetime | None = None,
        message: str = "",
        unkept: bool = False,
    ) -> None:
        """Shows how a vault can be opened. `user` is greeted, when it is known who locked it.

        `message` is what went wrong when it was closed: it stands above the ways in. `unkept` is whether something that
        was typed waits for the vault.
        """
        self._folder = folder
        self._locked = locked_at is not None
        self._closing_message = message
        self._restoring = False
        greeting = self._greeting()
        self.heading.setText(f"{greeting}, {user.split()[0]}" if user.strip() else greeting)
        self._about.setToolTip(str(folder))
        self._say_when(locked_at, unkept=unkept)
        self._show_parts(ways=False)
        self._worker.run(partial(look_at, folder), self._looked, self._refused, self)

    def _say_when(self, locked_at: datetime | None, *, unkept: bool = False) -> None:
        """Which vault it is, and when it was locked here: not while it is open elsewhere."""
        kept = self.tr(" · vergrendeld om {} · alles is bewaard")
        waits = self.tr(" · vergrendeld om {} · nog niet alles is bewaard: dat gaat verder zodra je ontgrendelt")
        when = (waits if unkept else kept).format(f"{locked_at:%H:%M}") if locked_at else ""
        self._about.setText(with_strong(self.tr("Kluis {}"), vault_name(self._folder)) + when)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self.ways.isHidden() and self.trouble is None:
            self._unlock()
            return
        super().keyPressEvent(event)

    def _looked(self, known: KnownVault) -> None:
        typed_first = self._locked and self._preferences is not None and self._preferences.wachtzin_after_lock
        self.ways.show_ways(
            known.own_key, wachtzin=known.wachtzin, herstelcode=known.herstelcode, typed_first=typed_first
        )
        self._show_parts(ways=True)
        if self._closing_message:
            self._say_above(Strip("red", self._closing_message))
        if is_example(known.folder):
            words = self.tr("De wachtzin is ‘{}’. Alles in deze kluis is verzonnen.").format(EXAMPLE_WACHTZIN)
            self._say_above(Strip("accent", words, self.tr("Dit is de voorbeeldkluis.")))
        self.ways.focus_first()
        if self._standing is not None:
            stand_on(self.ways, self._standing)
            self._standing = None

    def carried(self) -> object:
        """What was typed, for the same page in another language."""
        return standing_on(self.ways) if not self.ways.isHidden() else _NOTHING_TYPED

    def take(self, carried: object) -> None:
        """Puts back what was typed, once the ways in are known again."""
        self._standing = carried if isinstance(carried, Standing) and carried.fields else None

    def _say_above(self, strip: Strip) -> None:
        self._above.addWidget(strip)
        self._above.addSpacing(12)

    def _unlock(self) -> None:
        secret = None if self._busy else self.ways.secret()
        if secret is None:
            return
        self._set_busy(self.tr("Bezig met terugzetten…") if self._restoring else self.tr("Bezig met openen…"))
        if self._restoring and self._backup is not None:
            call = partial(_put_back, self._backup.path, secret, self._folder)
            self._worker.run(call, self._put_back, self._refused, self)
        else:
            self._worker.run(partial(open_vault, self._folder, secret), self._opened, self._refused, self)

    def _opened(self, vault: Vault) -> None:
        self._set_idle()
        self.ways.forget()
        self.opened.emit(vault)

    def _put_back(self, done: tuple[Restored, Vault]) -> None:
        self.restored.emit(done[0])
        self._opened(done[1])

    def _refused(self, error: Exception) -> None:
        self._set_idle()
        if isinstance(error, Melding) and not self.ways.isHidden() and self.ways.tell(error):
            return
        if not isinstance(error, Melding):
            log_bug(error)
        self._worker.run(
            partial(newest_backup, self._folder),
            partial(self._show_trouble, error),
            lambda _: self._show_trouble(error, None),
            self,
        )

    def _show_trouble(self, error: Exception, backup: Backup | None) -> None:
        self._backup = backup
        self._show_parts(ways=False)
        self.trouble = Trouble(error, backup)
        self._say_when(None)
        self.heading.setText(self.trouble.heading)
        self.trouble.chosen.connect(self._remedy)
        self._trouble_place.addWidget(self.trouble)
        self.trouble.focus_first()

    def _remedy(self, remedy: Remedy) -> None:
        if remedy is Remedy.AGAIN:
            self.show_vault(self._folder)
        elif remedy is Remedy.OTHER:
            self._other()
        elif remedy is Remedy.NEW:
            self.new_wanted.emit()
        elif remedy is Remedy.OTHER_BACKUP:
            self._choose_backup()
        else:
            self._ask_for_backup()

    def _choose_backup(self) -> None:
        beside = backup_folder(self._folder)
        begin = beside if beside.is_dir() else self._folder.parent
        which = self.tr("Reservekopieën van Driehoek (*{suffix})").format(suffix=SUFFIX)
        chosen = self._pick_file(self, self.tr("Kies een reservekopie"), begin, which)
        if chosen is not None:
            self._worker.run(partial(read_backup, chosen), self._backup_chosen, self._refused, self)

    def _backup_chosen(self, backup: Backup) -> None:
        self._backup = backup
        self._ask_for_backup()

    def _ask_for_backup(self) -> None:
        """Any way may open the backup: which slots it has is known only once it is unpacked."""
        self._restoring = True
        self.ways.show_ways(OwnKey.UNKNOWN, wachtzin=True, herstelcode=True)
        self._show_parts(ways=True)
        self.heading.setText(self._greeting())
        about = Strip(
            "accent",
            self.tr(
                "Open hem met de wachtzin of de herstelcode van toen. De kluis die er nu staat blijft bewaard, onder "
                "een andere naam ernaast."
            ),
            self.tr("De reservekopie komt op de plaats van de kluis."),
        )
        self._say_above(about)
        self.unlock_button.say(self.tr("Zet terug en open"))
        self.ways.focus_first()

    def _other(self) -> None:
        start = self._folder.parent if self._folder.name else user_documents_path()
        chosen = self._pick(self, self.tr("Kies de map van een kluis"), start, "")
        if chosen is not None:
            self.show_vault(chosen)

    def _show_parts(self, *, ways: bool) -> None:
        clear(self._above)
        clear(self._trouble_place)
        self.trouble = None
        self.ways.setVisible(ways)
        self._buttons.setVisible(ways)
        self._lost.setVisible(ways)
        self.unlock_button.say(self.tr("Ontgrendel"), "lock-open")
        self.to_top()
        self.fit()

    def _set_busy(self, words: str) -> None:
        self._busy = True
        self._words = self.unlock_button.text()
        self.unlock_button.say(words)

    def _set_idle(self) -> None:
        if self._busy:
            self._busy = False
            self.unlock_button.say(self._words)

    def _greeting(self) -> str:
        hour = self._now().hour
        if hour < 6 or hour >= 23:
            return self.tr("Welkom terug")
        if hour < 12:
            return self.tr("Goedemorgen")
        return self.tr("Goedemiddag") if hour < 18 else self.tr("Goedenavond")


def _put_back(backup: Path, secret: Sleutel, folder: Path) -> tuple[Restored, Vault]:
    from models.actions.kluis import put_back_open

    return put_back_open(backup, secret, folder)
