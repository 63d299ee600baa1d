"""How the program looks on this computer: colours, letters, language. Every choice holds at once."""

from PySide6.QtCore import QTimer

from desktop.language import Language, Tongue
from desktop.settings.page import Page
from desktop.shell.screen import Context
from desktop.theme.letters import STEPS
from desktop.theme.theme import Mode, Theme
from desktop.widgets.card import card, titled
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl

_SIGNS: dict[object, str] = {
    Mode.SYSTEM.value: "settings",
    Mode.LIGHT.value: "sun",
    Mode.DARK.value: "moon",
    Mode.CONTRAST.value: "eye",
}


class LooksPage(Page):
    """The page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.mode = SegmentsControl(
            (
                Option(Mode.SYSTEM.value, self.tr("Zoals het systeem")),
                Option(Mode.LIGHT.value, self.tr("Licht")),
                Option(Mode.DARK.value, self.tr("Donker")),
                Option(Mode.CONTRAST.value, self.tr("Hoog contrast")),
            ),
            _SIGNS,
            always=True,
        )
        self.letters = SegmentsControl(tuple(Option(step, f"{step}%") for step in STEPS), always=True)
        self.language = SegmentsControl(tuple(Option(one.value, one.own_name) for one in Tongue), always=True)
        self.mode.edited.connect(self._set_mode)
        self.letters.edited.connect(self._set_size)
        self.language.edited.connect(self._set_language)
        self.column.addWidget(
            card(
                titled(self.tr("Kleuren")),
                FieldFrame(
                    self.tr("Thema"),
                    self.mode,
                    help_words=self.tr(
                        "Hoog contrast gebruikt alleen de kleuren van je systeem. Wat je afdrukt blijft altijd licht."
                    ),
                ),
            )
        )
        self.column.addWidget(
            card(
                titled(self.tr("Letters")),
                FieldFrame(
                    self.tr("Grootte"),
                    self.letters,
                    help_words=self.tr("Ook met Ctrl++ en Ctrl+-; Ctrl+0 zet ze terug."),
                ),
            )
        )
        self.column.addWidget(
            card(
                titled(self.tr("Taal")),
                FieldFrame(
                    self.tr("Taal van het programma"),
                    self.language,
                    help_words=self.tr(
                        "Regels, wetteksten, vragen van formulieren en wat je afdrukt blijven Nederlands."
                    ),
                ),
            )
        )
        self.column.addStretch(1)
        Theme.current().changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        """Puts the focus on the theme."""
        self.mode.target().setFocus()

    def _show(self) -> None:
        theme = Theme.current()
        self.mode.set_value(theme.mode.value)
        self.letters.set_value(theme.percent)
        self.language.set_value(Language.current().tongue.value)

    def _set_mode(self) -> None:
        mode = Mode(str(self.mode.value()))
        self.context.preferences.mode = mode
        Theme.current().set_mode(mode)

    def _set_size(self) -> None:
        size = self.letters.value()
        if isinstance(size, int):
            self.context.preferences.percent = size
            Theme.current().set_percent(size)

    def _set_language(self) -> None:
        tongue = Tongue(str(self.language.value()))
        self.context.preferences.language = tongue
        # Not within the press itself: this page is thrown away when the language changes.
        QTimer.singleShot(0, Language.current(), lambda: Language.current().speak(tongue))
