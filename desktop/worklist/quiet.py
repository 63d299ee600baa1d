"""The worklist without work: when the next date comes, and what a quiet day is good for."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from desktop.worklist.deadline_words import whole_deadline_words
from models.queries.good_moments import Eerstvolgende, Rust
from models.vault import Vault
from models.vault.backup import list_backups


@dataclass(frozen=True, slots=True)
class Quiet:
    """What a quiet day tells: of the dossiers, and when the last backup was made (None: there is none)."""

    rust: Rust
    kopie_op: date | None
    soort: str = "school"


def last_backup(vault: Vault) -> date | None:
    """The day of the newest backup of this vault that can be read."""
    made = next((one.manifest.made for one in list_backups(vault.backup_folder, vault.vault_id)), None)
    return made.astimezone().date() if made else None


class QuietDay(QFrame):
    """The page of a worklist without work."""

    go = Signal(object)

    def __init__(self, quiet: Quiet, today: date) -> None:
        super().__init__()
        if quiet.rust.dossiers:
            page = down(self._all_well(quiet.rust.eerstvolgende), gap=0)
            good = self._good_for(quiet, today)
            if good:
                page.addLayout(across(STRETCH, self._good_card(" · ".join(good), quiet.rust), STRETCH))
        else:
            page = down(self._first_of(quiet.soort), gap=0)
        page.setStretch(0, 1)
        page.setContentsMargins(0, 0, 0, 24)
        self.setLayout(page)

    def focus_first(self) -> None:
        """Puts the focus on what one would do first."""
        self._leads.setFocus()

    def _all_well(self, next_one: Eerstvolgende | None) -> EmptyState:
        dossiers = Button(self.tr("Bekijk dossiers"), icon="folder", shown_key="Alt+2")
        dossiers.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIERS)))
        words = self.tr("Alle termijnen lopen goed.")
        if next_one is not None:
            told = self.tr("De eerstvolgende datum is {day}: {what}, {who}.")
            words += " " + told.format(
                day=long_day_words(next_one.datum), what=whole_deadline_words(next_one.wat), who=next_one.naam
            )
        return EmptyState(self.tr("Niets te doen voor vandaag"), words, dossiers, self._new_dossier())

    def _first_of(self, soort: str) -> EmptyState:
        """Where each begins: a school with its pupils, a steunpunt with a contact, the other with what it receives."""
        if soort == "steunpunt":
            contact = Button(self.tr("Naar de contacten"), Kind.PRIMARY, icon="life-buoy", shown_key="Alt+4")
            words = self.tr(
                "Belt, mailt of komt er iemand? Schrijf dat op als contact, zonder namen. Een dossier op naam maak je "
                "alleen met toestemming."
            )
            return self._begin(self.tr("Begin met een contact"), words, contact, ScreenName.CONTACTS)
        if soort == "samenwerkingsverband":
            request = Button(self.tr("Naar de aanvragen"), Kind.PRIMARY, icon="building-2", shown_key="Alt+4")
            words = self.tr(
                "Lees in wat een school stuurde, of maak zelf een dossier. Daarna staat hier wat je wanneer moet doen, "
                "en waarom."
            )
            return self._begin(self.tr("Begin met een aanvraag"), words, request, ScreenName.REQUESTS)
        return self._no_dossiers()

    def _begin(self, title: str, words: str, leads: Button, screen: ScreenName) -> EmptyState:
        leads.clicked.connect(lambda: self.go.emit(Route(screen)))
        self._leads = leads
        new = Button(self.tr("Nieuw dossier"), icon="plus", shown_key="Ctrl+N")
        new.clicked.connect(lambda: self.go.emit(Route(ScreenName.NEW)))
        return EmptyState(title, words, new, leads)

    def _new_dossier(self) -> Button:
        self._leads = Button(self.tr("Nieuw dossier"), Kind.PRIMARY, icon="plus", shown_key="Ctrl+N")
        self._leads.clicked.connect(lambda: self.go.emit(Route(ScreenName.NEW)))
        return self._leads

    def _no_dossiers(self) -> EmptyState:
        roster = Button(self.tr("Leerlingen invoeren"), icon="arrow-left-right", shown_key="Alt+5")
        roster.clicked.connect(lambda: self.go.emit(Route(ScreenName.IMPORT)))
        words = self.tr(
            "Zodra er dossiers zijn, staat hier wat je wanneer moet doen, en waarom. Neem de leerlingen over uit je "
            "leerlingadministratie, of maak één dossier."
        )
        return EmptyState(self.tr("Er zijn nog geen dossiers"), words, roster, self._new_dossier())

    def _good_card(self, words: str, rust: Rust) -> QWidget:
        title = text(self.tr("Goed moment voor..."), Role.STRONG)
        line = across(Icon("lightbulb", "accent", 18), title, STRETCH, gap=10)
        column = down(line, text(words, Role.BODY, "text2"), gap=6, margins=(18, 14, 18, 14))
        if rust.rod_niet_overgenomen:
            rod = Button(self.tr("Open de ROD-lijst"), Kind.GHOST, icon="list-checks", small=True)
            rod.clicked.connect(lambda: self.go.emit(Route(ScreenName.ROD)))
            column.addLayout(across(rod, STRETCH))
        return boxed(column, "card")

    def _good_for(self, quiet: Quiet, today: date) -> list[str]:
        found = []
        unheard, rod = quiet.rust.zonder_hoormoment, quiet.rust.rod_niet_overgenomen
        if unheard:
            one, more = (
                self.tr("1 leerling zonder hoormoment dit schooljaar"),
                self.tr("{number} leerlingen zonder hoormoment dit schooljaar"),
            )
            found.append(one if unheard == 1 else more.format(number=unheard))
        if quiet.kopie_op is None:
            found.append(self.tr("een eerste reservekopie"))
        elif (days := (today - quiet.kopie_op).days) > 1:
            found.append(self.tr("reservekopie van {days} dagen geleden").format(days=days))
        if rod:
            one, more = (
                self.tr("ROD-lijst (1 datum niet overgetypt)"),
                self.tr("ROD-lijst ({number} datums niet overgetypt)"),
            )
            found.append(one if rod == 1 else more.format(number=rod))
        return found
