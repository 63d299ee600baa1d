"""When the vault locks, and every way into it: adding, renaming, changing and withdrawing them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.settings.page import Page
from desktop.settings.slot_row import SlotRow, kind_words, label_words
from desktop.settings.wachtzin_form import WachtzinForm
from desktop.shell.screen import Context
from desktop.shell.session import Session
from desktop.theme.letters import Role
from desktop.unlock.code_step import CodeStep
from desktop.unlock.known_vault import keyring_works
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down, rule
from desktop.widgets.button import Button
from desktop.widgets.card import card, titled
from desktop.widgets.dialog import Ask
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.flow import Flow
from desktop.widgets.pick_file import Picker, pick_save
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from models.actions import kluis
from models.queries.organisation import Medewerker, organisation
from models.record.change import ActResult
from models.vault import Herstelcode, Sleutelbos, Vault, Wachtzin
from models.vault.keyfile import Slot
from models.vault.slots import SLEUTELBOS

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways into the vault as the page shows them."""

    slots: tuple[Slot, ...]
    users: tuple[Medewerker, ...]
    me: str
    keyring: bool


class LockPage(Page):
    """The page."""

    def __init__(self, context: Context, pick: Picker = pick_save) -> None:
        super().__init__(context)
        self._pick = pick
        self._ways: Ways | None = None
        self.rows: dict[str, SlotRow] = {}
        self.asking: Ask | None = None
        self.idle = SegmentsControl(
            (
                Option(5, self.tr("5 minuten")),
                Option(10, self.tr("10 minuten")),
                Option(30, self.tr("30 minuten")),
                Option(0, self.tr("Nooit")),
            ),
            always=True,
        )
        self.never = Strip(
            "amber",
            self.tr("Zonder deze termijn blijft de kluis open staan als je wegloopt. Vergrendel dan zelf, met Ctrl+L."),
        )
        self.after_lock = SegmentsControl(
            (Option(False, self.tr("De snelste manier")), Option(True, self.tr("Altijd de wachtzin"))), always=True
        )
        self.idle.edited.connect(self._set_idle)
        self.after_lock.edited.connect(self._set_after_lock)
        self.column.addWidget(
            card(
                titled(self.tr("Vergrendelen")),
                FieldFrame(
                    self.tr("Vergrendel vanzelf na"),
                    self.idle,
                    help_words=self.tr("Alles is dan bewaard; je gaat verder waar je was."),
                ),
                self.never,
                FieldFrame(
                    self.tr("Na vergrendelen vraagt Driehoek"),
                    self.after_lock,
                    help_words=self.tr(
                        "Wie bij een open computer kan, kan ook bij de sleutel van die computer. Bij het opstarten "
                        "blijft de snelste manier vooraan staan."
                    ),
                ),
            )
        )
        self._list: QVBoxLayout = down(gap=12)
        self._adding: QVBoxLayout = down(gap=0)
        self.form: WachtzinForm | None = None
        self.code: CodeStep | None = None
        self._code_slot = ""
        self.add_wachtzin = Button(self.tr("Wachtzin toevoegen"), icon="plus")
        self.add_keyring = Button(self.tr("Laat deze computer openen"), icon="shield-check")
        self.new_code = Button(self.tr("Nieuwe herstelcode"), icon="life-buoy")
        self.who = ChoiceControl((), always=True)
        self._who = FieldFrame(
            self.tr("Voor wie is de nieuwe sleutel"),
            self.who,
            help_words=self.tr("Het logboek noemt wie met welke sleutel opende."),
        )
        self._acts = boxed(Flow(self.add_wachtzin, self.add_keyring, self.new_code))
        about = text(
            self.tr(
                "Elke sleutel opent alles: rollen en het logboek zijn geen slot voor wie een sleutel heeft. Een "
                "ingetrokken sleutel opent nog wel de reservekopieën van toen."
            ),
            Role.META,
            wrap=True,
        )
        self.column.addWidget(
            card(
                titled(self.tr("Sleutels van deze kluis")),
                self._list,
                rule(),
                self._who,
                self._acts,
                self._adding,
                about,
                gap=12,
            )
        )
        self.column.addStretch(1)
        self.add_wachtzin.clicked.connect(self._ask_wachtzin)
        self.add_keyring.clicked.connect(self._add_keyring)
        self.new_code.clicked.connect(self._make_code)
        context.preferences.changed.connect(self._show_preferences)
        self._show_preferences()
        self._read()

    def refresh(self, result: ActResult) -> None:
        """Reads the ways in again when the users changed: they are named with them."""
        if "gebruiker" in result.kinds:
            self._read()

    def first_focus(self) -> None:
        """Puts the focus on the minutes."""
        self.idle.target().setFocus(Qt.FocusReason.TabFocusReason)

    def _show_preferences(self) -> None:
        preferences = self.context.preferences
        self.idle.set_value(preferences.idle_minutes)
        self.never.setVisible(preferences.idle_minutes == 0)
        self.after_lock.set_value(preferences.wachtzin_after_lock)

    def _set_idle(self) -> None:
        minutes = self.idle.value()
        if isinstance(minutes, int):
            self.context.preferences.idle_minutes = minutes
        self._show_preferences()
        if minutes == 0:
            self.never.say()

    def _set_after_lock(self) -> None:
        self.context.preferences.wachtzin_after_lock = self.after_lock.value() is True

    def _read(self) -> None:
        self.context.session.ask(_read_ways, self._show, self.told.emit, owner=self)

    def _show(self, ways: Ways) -> None:
        self._ways = ways
        names = {one.uid: one.naam for one in ways.users}
        clear(self._list)
        self.rows = {}
        for place, slot in enumerate(ways.slots):
            row = SlotRow(slot, names.get(slot.gebruiker_uid, self.tr("iemand")))
            row.renamed.connect(self._rename)
            row.changed.connect(self._change)
            row.withdrawn.connect(self._ask_withdraw)
            if place:
                self._list.addWidget(rule())
            self._list.addWidget(row)
            self.rows[slot.id] = row
        working = [one for one in ways.users if one.actief]
        self.who.set_options(tuple(Option(one.uid, one.naam) for one in working))
        if self.who.value() is None:
            self.who.set_value(ways.me)
        self._who.setVisible(len(working) > 1)
        self.add_keyring.setVisible(ways.keyring)

    # Renaming, changing and withdrawing

    def _rename(self, slot: str, name: str) -> None:
        self._do(lambda vault: kluis.rename_slot(vault, slot, name), self.tr("De sleutel heeft een andere naam."), slot)

    def _change(self, slot: str, words: str) -> None:
        self._do(
            lambda vault: kluis.change_wachtzin(vault, slot, Wachtzin(words)),
            self.tr("De nieuwe wachtzin geldt. De oude opent de kluis niet meer."),
        )

    def _ask_withdraw(self, slot_id: str) -> None:
        if self._ways is None:
            return
        slot = next(one for one in self._ways.slots if one.id == slot_id)
        left = [one for one in self._ways.slots if one.id != slot_id]
        if not left:
            self._do(lambda vault: kluis.withdraw_slot(vault, slot_id), "")  # refused, with the reason
            return
        rest = ", ".join(dict.fromkeys(kind_words(one.kind).lower() for one in left))
        words = self.tr("‘{name}’ opent de kluis daarna niet meer; dat is niet terug te draaien. Wat blijft: {rest}.")
        told = words.format(name=label_words(slot), rest=rest)
        if all(one.kind == SLEUTELBOS for one in left):
            told += " " + self.tr("Gaat die computer stuk, dan kan niemand de kluis nog openen.")
        self.asking = Ask(
            self.tr("Deze sleutel intrekken?"),
            told,
            yes=self.tr("Trek in"),
            no=self.tr("Houd hem"),
            icon="key-round",
            danger=True,
        )
        self.asking.accepted.connect(
            lambda: self._do(lambda vault: kluis.withdraw_slot(vault, slot_id), self.tr("De sleutel is ingetrokken."))
        )
        self.asking.open_over(self)

    # Adding

    def _for(self) -> str | None:
        chosen = self.who.value()
        return chosen if isinstance(chosen, str) else None

    def _ask_wachtzin(self) -> None:
        self._close_adding()
        self.form = form = WachtzinForm(self.tr("Voeg deze wachtzin toe"))
        form.given.connect(self._add_wachtzin)
        form.left.connect(self._close_adding)
        self._adding.addWidget(form)
        form.first_focus()

    def _add_wachtzin(self, words: str) -> None:
        who = self._for()
        self._do(
            lambda vault: kluis.add_slot(vault, Wachtzin(words), who),
            self.tr("De wachtzin is toegevoegd: hij opent de kluis vanaf nu."),
        )

    def _add_keyring(self) -> None:
        who = self._for()
        self._do(
            lambda vault: kluis.add_slot(vault, Sleutelbos(), who),
            self.tr("Deze computer opent de kluis vanaf nu ook zonder wachtzin."),
        )

    def _make_code(self) -> None:
        label = self.tr("Herstelcode, nog niet overgetypt")
        self.context.session.ask(partial(_new_code, label), self._code_made, self.told.emit, owner=self)

    def _code_made(self, made: tuple[Herstelcode, str]) -> None:
        self._close_adding()
        code, self._code_slot = made
        self.code = step = CodeStep(_InSession(self.context.session), self._pick)
        step.begin(self.context.session.folder_name, code)
        step.kept.connect(self._code_kept)
        leaver = Button(self.tr("Toch niet: houd de oude code"))
        leaver.clicked.connect(self._leave_code)
        self._adding.addWidget(boxed(down(step, across(leaver, STRETCH), gap=12, margins=(0, 4, 0, 4))))
        self._acts.hide()
        QTimer.singleShot(0, step, step.shown.on_paper.setFocus)  # now it has its place

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.code is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.code.press()
            return
        super().keyPressEvent(event)

    def _code_kept(self) -> None:
        slot = self._code_slot
        self._close_adding()
        self._do(partial(_keep_code, slot), self.tr("De nieuwe herstelcode geldt. De oude opent de kluis niet meer."))

    def _leave_code(self) -> None:
        slot = self._code_slot
        self._close_adding()
        self._do(
            lambda vault: kluis.withdraw_slot(vault, slot), self.tr("De oude herstelcode geldt nog; de nieuwe is weg.")
        )

    def _close_adding(self) -> None:
        if self.code is not None:
            self.code.forget()
        clear(self._adding)
        self.form = self.code = None
        self._acts.show()

    def _do(self, call: Callable[[Vault], object], words: str, focus: str | None = None) -> None:
        self.context.session.ask(call, lambda _: self._did(words, focus), self._not_done, owner=self)

    def _did(self, words: str, focus: str | None) -> None:
        self._close_adding()
        self.done.emit(words, None)
        self.context.session.ask(_read_ways, partial(self._show_again, focus), self.told.emit, owner=self)

    def _show_again(self, focus: str | None, ways: Ways) -> None:
        self._show(ways)
        target: QWidget = self.rows[focus].renamer if focus in self.rows else self.add_wachtzin
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_done(self, error: Exception) -> None:
        self.told.emit(error)


class _InSession:
    """Runs what the step with the code asks, in the order of everything else that is asked of the vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def run(
        self,
        call: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """As `Worker.run`."""
        self._session.ask(lambda _: call(), then or _nothing, failed, owner=owner)


def _nothing(_: object) -> None:
    """What follows where nothing does."""


def _read_ways(vault: Vault) -> Ways:
    slots = vault.slots.all
    with vault.reading() as connection:
        users = organisation(connection).medewerkers
    mine = any(one.kind == SLEUTELBOS and one.gebruiker_uid == vault.gebruiker_uid for one in slots)
    return Ways(slots, users, vault.gebruiker_uid, not mine and keyring_works())


def _new_code(label: str, vault: Vault) -> tuple[Herstelcode, str]:
    code, slot = kluis.new_recovery_code(vault)
    kluis.rename_slot(vault, slot, label)
    return code, slot


def _keep_code(slot: str, vault: Vault) -> None:
    kluis.rename_slot(vault, slot, "")
    kluis.withdraw_other_codes(vault, slot)
