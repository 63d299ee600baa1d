"""What can be done from anywhere, with its key: one list for the palette and for the card with the keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.agenda.asked import plan_route
from desktop.language import Language
from desktop.shell.navigation import PLACES, Place
from desktop.shell.preferences import Preferences
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Screen
from desktop.theme.theme import Mode, Theme

if TYPE_CHECKING:
    from desktop.settings.pages import SettingsPage
    from desktop.shell.workspace import Workspace

translate = QCoreApplication.translate


def places(workspace: Workspace) -> tuple[Act, ...]:
    """The places of the navigation; in the vault of a school the list for ROD too."""

    also = {
        ScreenName.AGENDA: translate("ShellActs", "kalender maand week jaarplan bijeenkomst plannen ics"),
        ScreenName.DOSSIERS: translate("ShellActs", "leerling hoormoment documenten bijlagen wie kreeg wat rapport"),
        ScreenName.CONTACTS: translate("ShellActs", "nieuw contact signalenrapport"),
        ScreenName.REQUESTS: translate("ShellActs", "tlv overleg besluit ontvangen"),
    }

    def go(place: Place) -> Act:
        to = Route(place.screen)
        return Act(place.said, lambda: workspace.go(to), f"Alt+{place.number}", place.icon, also.get(place.screen, ""))

    rod = Act(
        translate("ShellActs", "Overtypelijst voor ROD"),
        lambda: workspace.go(Route(ScreenName.ROD)),
        "",
        "list-checks",
        translate("ShellActs", "begindatum einddatum leerlingadministratie BRON register overtypen"),
    )
    figures = Act(
        translate("ShellActs", "Overzicht"),
        lambda: workspace.go(Route(ScreenName.FIGURES)),
        "",
        "chart-line",
        translate("ShellActs", "cijfers aantallen per school doorlooptijd aflopende TLV coördinator"),
    )
    known = workspace.navigation.places
    screens = {one.screen for one in known}
    more = (*((rod,) if known == PLACES else ()), *(() if ScreenName.CONTACTS in screens else (figures,)))
    return (*map(go, known), *more)


def of_dossier(workspace: Workspace, dossier: str) -> tuple[Act, ...]:
    """The screens of the dossier one is in."""

    def to(words: str, screen: ScreenName, icon: str, key: str = "", also: str = "") -> Act:
        return Act(words, lambda: workspace.go(Route(screen, dossier)), key, icon, also)

    return (
        to(
            translate("ShellActs", "Dossier"),
            ScreenName.DOSSIER,
            "folder-open",
            also=translate(
                "ShellActs", "hoormoment gesprekken mdo nieuw document aanvraag arrangement bijlagen tijdlijn"
            ),
        ),
        to(
            translate("ShellActs", "Gegevens en gezag"), ScreenName.PUPIL, "user", also=translate("ShellActs", "ouders")
        ),
        to(
            translate("ShellActs", "Verschillen"),
            ScreenName.DIFFERENCES,
            "scale",
            also=translate("ShellActs", "geschil zienswijzen verloop naast elkaar"),
        ),
        to(
            translate("ShellActs", "Tijdlijn"),
            ScreenName.TIMELINE,
            "clock",
            also=translate("ShellActs", "verloop chronologie wat gebeurde wanneer"),
        ),
        to(translate("ShellActs", "Groei"), ScreenName.GROWTH, "split", also=translate("ShellActs", "leerresultaten")),
        to(
            translate("ShellActs", "Beloofd en geleverd"),
            ScreenName.DELIVERY,
            "handshake",
            also=translate("ShellActs", "arrangement effect inzet"),
        ),
        to(
            translate("ShellActs", "Verzuim"),
            ScreenName.ABSENCE,
            "calendar-days",
            also=translate("ShellActs", "leerplicht thuiszitter melden"),
        ),
        to(
            translate("ShellActs", "Rapport"),
            ScreenName.REPORT,
            "printer",
            "Ctrl+P",
            translate("ShellActs", "afdrukken printen PDF"),
        ),
        to(
            translate("ShellActs", "Wie kreeg wat"),
            ScreenName.REPORT,
            "users",
            also=translate("ShellActs", "register rapport meegegeven verstuurd"),
        ),
        Act(
            translate("ShellActs", "Plan een bijeenkomst"),
            lambda: workspace.go(plan_route(dossier)),
            "",
            "calendar-days",
            translate("ShellActs", "agenda gesprek mdo evaluatie oudergesprek"),
        ),
        to(
            translate("ShellActs", "Geschiedenis"),
            ScreenName.HISTORY,
            "history",
            also=translate("ShellActs", "terugzetten wijzigingen"),
        ),
    )


def from_elsewhere(workspace: Workspace, screens: Sequence[Screen]) -> tuple[Act, ...]:
    """What screens that one is not on offer everywhere: they are gone to first."""

    def after(screen: Screen, act: Act) -> None:
        workspace.go(screen.route())
        act.call()

    others = (one for one in screens if one is not workspace.shown)
    return tuple(
        replace(act, call=partial(after, screen, act), key="")
        for screen in others
        for act in screen.acts_from_elsewhere()
    )


def everywhere(workspace: Workspace) -> tuple[Act, ...]:
    """What can be done on every screen."""
    return (
        Act(translate("ShellActs", "Nieuw dossier"), workspace.new_dossier, "Ctrl+N", "plus"),
        Act(
            translate("ShellActs", "Nieuwe taak"),
            workspace.new_task,
            "Ctrl+T",
            "list-checks",
            translate("ShellActs", "afspraak to do herinnering"),
        ),
        Act(translate("ShellActs", "Ongedaan maken"), workspace.undoing.undo_last, "Ctrl+Z", "undo-2"),
        Act(translate("ShellActs", "Opnieuw doen"), workspace.undoing.redo_last, "Ctrl+Y", "refresh-cw"),
        Act(translate("ShellActs", "Terug"), workspace.back, "Alt+Left", "arrow-left"),
        Act(translate("ShellActs", "Nieuw venster"), workspace.new_window, "Ctrl+Shift+N", "copy"),
        Act(
            translate("ShellActs", "Vergrendel"),
            lambda: workspace.lock_asked.emit(),
            "Ctrl+L",
            "lock",
            translate("ShellActs", "slot"),
        ),
        Act(
            translate("ShellActs", "Afsluiten"),
            lambda: workspace.quit_asked.emit(),
            "Ctrl+Q",
            "door-open",
            translate("ShellActs", "Driehoek stoppen einde"),
        ),
        Act(translate("ShellActs", "Sneltoetsen van dit scherm"), workspace.show_keys, "F1", "keyboard"),
        Act(translate("ShellActs", "Uitleg bij dit scherm"), workspace.explain, "F2", "life-buoy", "help"),
    )


def settings_places(workspace: Workspace) -> tuple[Act, ...]:
    """The pages of the settings."""
    from desktop.settings.pages import NEW_SCHOOL, Section, settings_pages

    def go(page: SettingsPage) -> Act:
        return Act(page.words, lambda: workspace.go(page.route), "", page.icon, page.also)

    rules = Act(
        translate("ShellActs", "Alle regels"),
        lambda: workspace.go(Route(ScreenName.RULES)),
        "",
        "scale",
        translate("ShellActs", "wet bron handleiding"),
    )
    school = Act(
        translate("ShellActs", "School toevoegen"),
        lambda: workspace.go(Route(ScreenName.SETTINGS, section=Section.ORGANISATION.value, field=NEW_SCHOOL)),
        "",
        "school",
        translate("ShellActs", "nieuwe vestiging"),
    )
    return (*map(go, settings_pages()), school, rules)


def settings(preferences: Preferences) -> tuple[Act, ...]:
    """Theme, size of the letters and language."""

    def look(mode: Mode) -> None:
        preferences.mode = mode
        Theme.current().set_mode(mode)

    def letters(percent: int) -> None:
        preferences.percent = percent
        Theme.current().set_percent(percent)

    def step(direction: int) -> None:
        Theme.current().step_letters(direction)
        preferences.percent = Theme.current().chosen_percent

    def speak() -> None:
        other = Language.current().tongue.other
        preferences.language = other
        Language.current().speak(other)

    theme = translate("ShellActs", "thema weergave kleuren beeld")
    size = translate("ShellActs", "lettergrootte zoom tekst")
    return (
        Act(translate("ShellActs", "Grotere letters"), lambda: step(1), "Ctrl++", "type", size),
        Act(translate("ShellActs", "Kleinere letters"), lambda: step(-1), "Ctrl+-", "type", size),
        Act(translate("ShellActs", "Gewone letters"), lambda: letters(100), "Ctrl+0", "type", size),
        Act(translate("ShellActs", "Lichte weergave"), lambda: look(Mode.LIGHT), "", "sun", theme),
        Act(translate("ShellActs", "Donkere weergave"), lambda: look(Mode.DARK), "", "moon", theme),
        Act(translate("ShellActs", "Hoog contrast"), lambda: look(Mode.CONTRAST), "", "eye", theme),
        Act(translate("ShellActs", "Weergave van het systeem"), lambda: look(Mode.SYSTEM), "", "settings", theme),
        # Named in the language it leads to: who does not read this one must be able to find the other.
        Act(Language.current().tongue.other.own_name, speak, "", "languages", "taal language nederlands english"),
    )


_REPORT = 4
"""Where a vault has no place with this number, Alt with it leads to the report of the dossier."""


def _report_key() -> tuple[str, str]:
    return f"Alt+{_REPORT}", translate("ShellActs", "ook rapport: een rapport gaat over één leerling")


def keys_everywhere(workspace: Workspace) -> tuple[tuple[str, str], ...]:
    """The keys that work on every screen, for the card of F1."""
    acts = (*everywhere(workspace), *settings(workspace.context.preferences))
    return (
        ("Ctrl+K", translate("ShellActs", "zoeken en doen")),
        ("Alt+1 … Alt+6", translate("ShellActs", "naar een plaats in de navigatie")),
        ("F6", translate("ShellActs", "naar het volgende gebied")),
        *((one.key, one.words[:1].lower() + one.words[1:]) for one in acts if one.key),
        ("Ctrl+P", translate("ShellActs", "rapport van dit dossier")),
        *(() if any(one.number == _REPORT for one in workspace.navigation.places) else (_report_key(),)),
        ("Ctrl+S", translate("ShellActs", "alles is al bewaard")),
    )
