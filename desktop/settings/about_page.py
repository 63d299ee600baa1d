"""About the program: its version, its licence, and whose work it is made with."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from desktop.settings.page import Page
from desktop.settings.shipped import OWN_LICENCE, RESOURCES, Part, own_version, packages
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button
from desktop.widgets.card import card, point, titled
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.text import text


class AboutPage(Page):
    """The page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._version = text("", Role.META)
        names = down(text("Driehoek", Role.SECTION), self._version, gap=0)
        head = across(PartyTriangle(Party.ALL, 44), names, STRETCH, gap=14)
        self._packages: QVBoxLayout = down(gap=0)
        licence = self.tr("Vrije software onder de {licence}").format(licence=OWN_LICENCE)
        self.column.addWidget(
            card(
                head,
                point("hard-drive", "accent", self.tr("Alles staat versleuteld op deze computer"), self._promise()),
                point(
                    "file-check", "accent", licence, self.tr("Je mag het gebruiken, bekijken, veranderen en doorgeven.")
                ),
                gap=14,
            )
        )
        rules = Button(self.tr("Alle regels"), icon="scale")
        rules.clicked.connect(lambda: self.go.emit(Route(ScreenName.RULES)))
        about_rules = self.tr("Waar Driehoek naar kijkt in een dossier, met de bron van elke regel.")
        self.column.addWidget(
            card(titled(self.tr("Regels en bronnen"), rules), text(about_rules, Role.META, wrap=True))
        )
        self.column.addWidget(card(titled(self.tr("Letters en tekeningen")), _table(RESOURCES)))
        self.column.addWidget(card(titled(self.tr("Pakketten")), self._packages))
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Over Driehoek"))
        context.session.ask(lambda _: (own_version(), packages()), self._show, self.told.emit, owner=self)

    def first_focus(self) -> None:
        """There is nothing to set: the page itself can be read and scrolled; Tab goes to the rules."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _promise(self) -> str:
        return self.tr("Geen account, geen internet, geen server. Het programma verstuurt niets.")

    def _show(self, told: tuple[str, tuple[Part, ...]]) -> None:
        version, found = told
        self._version.setText(self.tr("versie {version}").format(version=version) if version else "")
        clear(self._packages)
        self._packages.addWidget(_table(found))


def _table(parts: tuple[Part, ...]) -> QFrame:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for column, share in enumerate((3, 1, 3)):
        grid.setColumnStretch(column, share)
    for place, one in enumerate(parts):
        grid.addWidget(text(one.name, Role.BODY, wrap=True), place, 0)
        grid.addWidget(text(one.version, Role.META, wrap=True), place, 1)
        grid.addWidget(text(one.licence, Role.META, wrap=True), place, 2)
    return boxed(grid)
