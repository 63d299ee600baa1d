"""What is done in a dossier, asked for where one is in none: first one says in which."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act
from desktop.turns import Turns

if TYPE_CHECKING:
    from desktop.shell.workspace import Workspace

translate = QCoreApplication.translate


def of_a_dossier(workspace: Workspace) -> tuple[Act, ...]:
    """The acts that ask for a dossier, for who is in none."""

    def to(words: str, screen: ScreenName, icon: str, also: str = "") -> Act:
        return Act(words, partial(_choose, workspace, partial(_go, workspace, screen)), "", icon, also)

    return (
        Act(
            translate("ShellActs", "Voeg een bijlage toe"),
            partial(_choose, workspace, partial(_ask_file, workspace)),
            "",
            "paperclip",
            translate("ShellActs", "bijlage toevoegen bestand pdf foto scan word"),
        ),
        to(
            translate("ShellActs", "Nieuw document in een dossier"),
            ScreenName.DOSSIER,
            "plus",
            translate("ShellActs", "begin tlv aanvraag arrangement gesprek mdo verslag toestemming advies hoormoment"),
        ),
        to(translate("ShellActs", "Gegevens en gezag"), ScreenName.PUPIL, "user", translate("ShellActs", "ouders")),
        to(
            translate("ShellActs", "Rapport"),
            ScreenName.REPORT,
            "printer",
            translate("ShellActs", "afdrukken printen PDF wie kreeg wat"),
        ),
        to(
            translate("ShellActs", "Verzuim"),
            ScreenName.ABSENCE,
            "calendar-days",
            translate("ShellActs", "leerplicht thuiszitter melden"),
        ),
        to(
            translate("ShellActs", "Geschiedenis"),
            ScreenName.HISTORY,
            "history",
            translate("ShellActs", "terugzetten wijzigingen"),
        ),
    )


def _choose(workspace: Workspace, then: Callable[[str], None]) -> None:
    workspace.search.choose(then)


def _go(workspace: Workspace, screen: ScreenName, dossier: str) -> None:
    workspace.go(Route(screen, dossier))


def _ask_file(workspace: Workspace, dossier: str) -> None:
    workspace.go(Route(ScreenName.DOSSIER, dossier))
    Turns.of_program().later(partial(_ask_file_there, workspace, dossier), workspace)


def _ask_file_there(workspace: Workspace, dossier: str) -> None:
    from desktop.dossier.dossier_screen import DossierScreen

    shown = workspace.shown if isValid(workspace) else None
    if isinstance(shown, DossierScreen) and shown.uid == dossier:
        shown.attachments.ask_file()
