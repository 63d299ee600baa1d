"""What the program reminds of, and where: above the screen, and in the tray of the system. Never with a name."""

from PySide6.QtWidgets import QSystemTrayIcon

from desktop.settings.page import Page
from desktop.shell.screen import Context
from desktop.widgets.card import card, titled
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.strip import Strip

_BEFORE = (0, 5, 10, 15, 30)


class RemindersPage(Page):
    """The page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.wanted = SegmentsControl((Option(True, self.tr("Ja")), Option(False, self.tr("Nee"))), always=True)
        before = tuple(Option(one, self._before_words(one)) for one in _BEFORE)
        self.before = SegmentsControl(before, always=True)
        self.tray = SegmentsControl((Option(False, self.tr("Nee")), Option(True, self.tr("Ja"))), always=True)
        self._no_tray = Strip(
            "amber",
            self.tr("Dit systeem heeft nu geen plaats voor tekens van programma's. Er verschijnt dus niets."),
        )
        self.wanted.edited.connect(self._set_wanted)
        self.before.edited.connect(self._set_before)
        self.tray.edited.connect(self._set_tray)
        self._before = FieldFrame(self.tr("Hoe lang voor een bijeenkomst"), self.before)
        self.column.addWidget(
            card(
                titled(self.tr("In Driehoek")),
                FieldFrame(
                    self.tr("Herinner aan een nieuwe dag en aan bijeenkomsten"),
                    self.wanted,
                    help_words=self.tr(
                        "Bovenaan het scherm, zonder iets te onderbreken. Het blijft staan tot je het sluit."
                    ),
                ),
                self._before,
            )
        )
        tray = FieldFrame(
            self.tr("Een teken van Driehoek bij de klok van het systeem"),
            self.tray,
            help_words=self.tr(
                "Werk je in een ander programma, dan komt de herinnering daar, met alleen een aantal of een tijd. "
                "Nooit met een naam, en nooit als de kluis vergrendeld is."
            ),
        )
        self.column.addWidget(card(titled(self.tr("Buiten het venster")), tray, self._no_tray))
        self.column.addStretch(1)
        context.preferences.changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        """Puts the focus on the first choice."""
        self.wanted.target().setFocus()

    def _before_words(self, minutes: int) -> str:
        return self.tr("{count} minuten").format(count=minutes) if minutes else self.tr("Niet")

    def _show(self) -> None:
        preferences = self.context.preferences
        self.wanted.set_value(preferences.reminders)
        self.before.set_value(preferences.minutes_before)
        self.tray.set_value(preferences.tray)
        self._before.setVisible(preferences.reminders)
        self._no_tray.setVisible(preferences.tray and not QSystemTrayIcon.isSystemTrayAvailable())

    def _set_wanted(self) -> None:
        self.context.preferences.reminders = self.wanted.value() is True

    def _set_before(self) -> None:
        minutes = self.before.value()
        if isinstance(minutes, int):
            self.context.preferences.minutes_before = minutes

    def _set_tray(self) -> None:
        self.context.preferences.tray = self.tray.value() is True
