"""The report as one page for a browser: what it is for, whether it keeps what it promises, and keeping it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.language import translate
from desktop.reports.side_cards import SideCard
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed
from desktop.widgets.button import Button
from desktop.widgets.card import point
from desktop.widgets.text import text
from forms.reports.web.reading_back import PROMISE
from forms.rules.bron import bron_van
from forms.rules.regel import rule


class WebCard(SideCard):
    """The card; `asked` asks for the page to be kept. Where the button stands elsewhere, it does not stand here too."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__("file-type", translate("WebCard", "Webpagina"))
        self._with_button = True
        self._may_go = True
        self._keeps: bool | None = None
        self.button: Button | None = None
        self._build()

    def show_waiting(self) -> None:
        """Another report is looked at, of which the page was not made yet."""
        self._keeps = None
        self._build()

    def show_promise(self, keeps: bool) -> None:
        """Shows whether the page has headings, heads of tables and words at pictures."""
        self._keeps = keeps
        self._build()

    def let_go(self, may: bool) -> None:
        """Whether it can be kept now."""
        self._may_go = may
        if self.button is not None:
            self.button.setEnabled(may)

    def fit_in(self, *, with_button: bool) -> None:
        """With its button, or without."""
        if with_button is not self._with_button:
            self._with_button = with_button
            self._build()

    def _build(self) -> None:
        had_focus = self.button is not None and self.button.hasFocus()
        about = self.tr("Hetzelfde rapport als één pagina voor telefoon, browser en schermlezer.")
        shown: list[QWidget] = [text(about, Role.META, wrap=True)]
        told = rule(PROMISE)
        if self._keeps:
            shown.append(point("circle-check", "green", told.melding, spoken(bron_van(told, None).regel), strong=False))
        elif self._keeps is not None:
            broken = self.tr("In de webpagina ontbreekt een kop, een tabelkop of tekst bij een afbeelding.")
            shown.append(point("triangle-alert", "amber", broken, self.tr("Geef liever de PDF."), strong=False))
        self.button = None
        if self._with_button:
            self.button = Button(self.tr("Bewaren als webpagina"), icon="file-type", small=True)
            self.button.setEnabled(self._may_go)
            self.button.clicked.connect(self.asked)
            shown.append(boxed(across(self.button, STRETCH)))
        self.fill(shown)
        if had_focus and self.button is not None:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
