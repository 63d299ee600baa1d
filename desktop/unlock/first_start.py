"""The first start: a safe vault in four steps, or the example vault to look around in.

    screen.begin()
    screen.opened.connect(...)         # the open `Vault`, after the last step
    screen.import_wanted.connect(...)  # just after `opened`: the user wants to take pupils over
    screen.existing.connect(...)       # the folder of a vault that is there already

Nothing is made before the user presses "Maak kluis". From then on the vault is open in this screen until it is handed
over; whoever throws the screen away calls `close_vault`.
"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.shell.carried import Standing, stand_on, standing_on
from desktop.shell.messages import log_bug, told
from desktop.shell.preferences import Preferences
from desktop.shell.worker import Worker
from desktop.theme.letters import Role
from desktop.unlock.begin_step import BeginStep
from desktop.unlock.code_step import CodeStep
from desktop.unlock.example import open_example
from desktop.unlock.known_vault import vault_name
from desktop.unlock.paned import PanedScreen
from desktop.unlock.role_step import Person, RoleStep
from desktop.unlock.vault_step import NewVault, VaultStep
from desktop.widgets.arrange import clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.button_row import ButtonRow
from desktop.widgets.pick_file import Picker, pick_folder, pick_save
from desktop.widgets.steps import StepLine
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from models.errors import Melding
from models.vault import Herstelcode, Sleutelbos, Vault, Wachtzin, create_vault
from models.vault.passphrase import STANDARD, Cost

_COLUMN, _PANE, _ABOVE = 880, 440, 30
_ROLE, _VAULT, _CODE, _BEGIN = range(4)


@dataclass(frozen=True, slots=True)
class _Carried:
    """How far one is, for the same page in another language. Secret: it may hold a wachtzin, a code, an open vault."""

    step: int
    person: Person | None
    standing: Standing
    vault: Vault | None
    code: str
    keyring: bool
    example: bool

    def __repr__(self) -> str:
        return "_Carried(...)"


class FirstStartScreen(PanedScreen):
    """The screen."""

    opened = Signal(object)
    import_wanted = Signal()
    existing = Signal(object)

    def __init__(
        self,
        worker: Worker,
        *,
        pick_place: Picker = pick_folder,
        pick_page: Picker = pick_save,
        cost: Cost = STANDARD,
        example_in: Path | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__("", _COLUMN, _PANE, _ABOVE, preferences)
        self.setAccessibleName(self.tr("Eerste keer"))
        self._worker = worker
        self._pick = pick_place
        self._cost = cost
        self._example_in = example_in or user_documents_path() / "Driehoek"
        self._vault: Vault | None = None
        self._person: Person | None = None
        self._keyring = self._example_made_here = False
        self._taken_over = False
        self._busy = False
        self._strip: Strip | None = None
        self.heading = text(self.tr("Welkom. In vier stappen klaar."), Role.PAGE, wrap=True)
        about = self.tr("Je maakt één versleutelde kluis op deze computer. Er wordt niets verstuurd.")
        self._steps = StepLine((self.tr("Rol"), self.tr("Kluis"), self.tr("Herstelcode"), self.tr("Beginnen")))
        self._message = down(gap=0)
        self.role = RoleStep()
        self.place = VaultStep(worker, pick_place)
        self.code = CodeStep(worker, pick_page)
        self.start = BeginStep()
        self._pages: list[QWidget] = [self.role, self.place, self.code, self.start]
        self.onward = Button(self.tr("Ga verder"), Kind.PRIMARY, icon="arrow-right", shown_key="Return")
        self.back = Button(self.tr("Terug"), shown_key="Alt+Left")
        self.example = Button(self.tr("Eerst rondkijken met voorbeeldkluis"), icon="eye")
        self.open_other = Button(self.tr("Ik heb al een kluis"), icon="folder-open", key="Ctrl+O")
        self._buttons = ButtonRow((self.back, self.open_other), (self.example, self.onward))
        self.column.setLayout(
            down(
                self.heading,
                4,
                text(about, Role.BODY, "text2", wrap=True),
                18,
                self._steps,
                18,
                self._message,
                *self._pages,
                18,
                self._buttons,
                gap=0,
            )
        )
        if (row := self._buttons.layout()) is not None:
            self.keep_in_sight(self.onward, row)
        for step in (self.code.shown, self.code, self.start):
            self.keep_in_sight(step.acts, step.home)
        self._connect()
        self.last_in_order(self.onward)
        self._show_step(_ROLE)

    def begin(self) -> None:
        """Puts the focus on the first question; later in the steps it stays where it is."""
        if self._step == _ROLE and not self._taken_over:
            self.role.focus_first()

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self._step

    def carried(self) -> object:
        """How far one is, for the same page in another language. While a vault is being made the page stays."""
        if self._busy:
            return None
        vault, self._vault = self._vault, None
        fields = standing_on(self)
        return _Carried(self._step, self._person, fields, vault, self.code.code, self._keyring, self._example_made_here)

    def take(self, carried: object) -> None:
        """Goes on where the page before this one was."""
        if not isinstance(carried, _Carried):
            return
        self._person, self._vault, self._keyring = carried.person, carried.vault, carried.keyring
        self._example_made_here = carried.example
        self._show_step(carried.step)
        if carried.step == _VAULT and carried.person is not None:
            self.place.begin(carried.person.organisation)
        elif carried.step == _CODE and carried.vault is not None:
            self.code.begin(vault_name(carried.vault.folder), Herstelcode(carried.code))
        elif carried.step == _BEGIN and carried.vault is not None:
            self.start.begin(
                carried.vault.folder,
                keyring=carried.keyring,
                example=carried.example,
                school=self.role.work.soort == "school",
            )
        if carried.step in (_ROLE, _VAULT):
            stand_on(self, carried.standing)
            self._taken_over = True
            if carried.standing.focused is None:  # the language was chosen at the top: one is there still
                self.top.language.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def close_vault(self) -> None:
        """Closes a vault that was made and not yet handed over."""
        if self._vault is not None:
            vault, self._vault = self._vault, None
            self._worker.run(partial(vault.close, backup=False))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now, and after the window placed the focus itself: before that there was no window to have it in.
        QTimer.singleShot(0, self, self.begin)

    @override
    def event(self, event: QEvent) -> bool:
        # The window listens to the same key for its own way back, and a scroll area swallows arrows: here it is ours.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_back(event):
            event.accept()
            self.back.click()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._step == _CODE:
                self.code.press()
            elif self._step == _BEGIN:
                self._finish()
            else:
                self._go_on()
            return
        super().keyPressEvent(event)

    def _is_back(self, event: QKeyEvent) -> bool:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        return self._step == _VAULT and alt and event.key() == Qt.Key.Key_Left

    def _connect(self) -> None:
        self.onward.clicked.connect(self._go_on)
        self.back.clicked.connect(lambda: self._show_step(_ROLE))
        self.example.clicked.connect(self._make_example)
        self.open_other.clicked.connect(self._open_other)
        self.place.open_wanted.connect(self.existing)
        self.code.kept.connect(self._code_kept)
        self.code.turned.connect(self._begin_at_top)
        self.start.beginner.clicked.connect(self._finish)
        self.start.importer.clicked.connect(self._finish_with_import)

    def _show_step(self, step: int) -> None:
        self._step = step
        clear(self._message)
        self._strip = None
        for place, page in enumerate(self._pages):
            page.setVisible(place == step)
        self._steps.show_step(step)
        self.onward.say(self.tr("Maak kluis en ga verder") if step == _VAULT else self.tr("Ga verder"))
        self._buttons.setVisible(step <= _VAULT)
        self.onward.setVisible(step <= _VAULT)
        self.back.setVisible(step == _VAULT)
        self.open_other.setVisible(step == _ROLE)
        self.code.shown.acts.setVisible(step == _CODE)
        self.code.acts.hide()
        self.start.acts.setVisible(step == _BEGIN)
        self._begin_at_top()

    def _begin_at_top(self) -> None:
        self.to_top()
        self.fit()

    def _go_on(self) -> None:
        if self._busy:
            return
        if self._step == _VAULT:
            self.place.answer(self._make)
            return
        self._person = self.role.answer()
        if self._person is not None:
            self._show_step(_VAULT)
            self.place.begin(self._person.organisation)

    def _make(self, new: NewVault) -> None:
        if self._person is None or self._busy:
            return
        self._set_busy(self.onward, self.tr("Bezig met maken…"))
        call = partial(_make_vault, new, self._person, self._cost)
        self._worker.run(call, partial(self._made, new), self._failed, self)

    def _made(self, new: NewVault, made: tuple[Vault, Herstelcode]) -> None:
        self._set_idle()
        self._vault, code = made
        self._keyring = new.keyring
        self._show_step(_CODE)
        self.code.begin(vault_name(new.folder), code)

    def _code_kept(self) -> None:
        self.code.forget()
        if self._vault is not None:
            self._show_step(_BEGIN)
            self.start.begin(self._vault.folder, keyring=self._keyring, school=self.role.work.soort == "school")

    def _make_example(self) -> None:
        if self._busy:
            return
        self._set_busy(self.example, self.tr("Bezig met maken…"))
        call = partial(open_example, self._example_in, self._cost, self.role.work.soort)
        self._worker.run(call, self._example_made, self._failed, self)

    def _example_made(self, vault: Vault) -> None:
        self._set_idle()
        self._vault = vault
        self._example_made_here = True
        self._show_step(_BEGIN)
        self.start.begin(vault.folder, keyring=False, example=True)

    def _open_other(self) -> None:
        chosen = self._pick(self, self.tr("Kies de map van je kluis"), user_documents_path(), "")
        if chosen is not None:
            self.existing.emit(chosen)

    @property
    def message(self) -> str:
        """What went wrong last; empty for nothing."""
        return self._strip.words if self._strip else ""

    def _failed(self, error: Exception) -> None:
        self._set_idle()
        if not isinstance(error, Melding):
            log_bug(error)
        message = told(error)
        clear(self._message)
        self._strip = Strip("red", message.words, message.title)
        self._message.addWidget(self._strip)
        self._message.addSpacing(12)
        self._strip.say()

    def _finish(self) -> None:
        vault, self._vault = self._vault, None
        if vault is not None:
            self.opened.emit(vault)

    def _finish_with_import(self) -> None:
        self._finish()
        self.import_wanted.emit()

    def _set_busy(self, button: Button, words: str) -> None:
        self._busy = True
        self._waiting = button, button.text()
        button.say(words)

    def _set_idle(self) -> None:
        if self._busy:
            self._busy = False
            button, words = self._waiting
            button.say(words)


def _make_vault(new: NewVault, person: Person, cost: Cost) -> tuple[Vault, Herstelcode]:
    keys: list[Wachtzin | Sleutelbos] = [Wachtzin(new.wachtzin)]
    if new.keyring:
        keys.append(Sleutelbos())
    return create_vault(
        new.folder,
        person.work.soort,
        organisatie=person.organisation,
        gebruiker=person.name,
        rol=person.work.rol,
        sleutels=keys,
        cost=cost,
    )
