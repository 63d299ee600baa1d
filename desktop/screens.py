"""Which screen is made for which place. Each is imported when first asked for, so that the window opens at once."""

from collections.abc import Mapping
from functools import partial
from importlib import import_module

from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Maker, Screen

_WHERE = {
    ScreenName.WORKLIST: "desktop.worklist.worklist_screen:WorklistScreen",
    ScreenName.AGENDA: "desktop.agenda.agenda_screen:AgendaScreen",
    ScreenName.DOSSIERS: "desktop.worklist.dossiers_screen:DossiersScreen",
    ScreenName.NEW: "desktop.worklist.new_dossier_screen:NewDossierScreen",
    ScreenName.TASK: "desktop.tasks.task_screen:TaskScreen",
    ScreenName.DOSSIER: "desktop.dossier.dossier_screen:DossierScreen",
    ScreenName.PUPIL: "desktop.dossier.pupil_screen:PupilScreen",
    ScreenName.HISTORY: "desktop.dossier.history_screen:HistoryScreen",
    ScreenName.OPP: "desktop.editor.opp_screen:OppScreen",
    ScreenName.HEARING: "desktop.hearing.hearing_screen:HearingScreen",
    ScreenName.DOCUMENT: "desktop.document.document_screen:DocumentScreen",
    ScreenName.TLV: "desktop.tlv.tlv_screen:TlvScreen",
    ScreenName.ATTACHMENT: "desktop.attachments.attachment_screen:AttachmentScreen",
    ScreenName.DIFFERENCES: "desktop.differences.differences_screen:DifferencesScreen",
    ScreenName.CONTACTS: "desktop.contacts.contacts_screen:ContactsScreen",
    ScreenName.REQUESTS: "desktop.requests.requests_screen:RequestsScreen",
    ScreenName.REPORT: "desktop.reports.report_screen:ReportScreen",
    ScreenName.IMPORT: "desktop.exchange.import_screen:ImportScreen",
    ScreenName.SETTINGS: "desktop.settings.settings_screen:SettingsScreen",
    ScreenName.GROWTH: "desktop.overview.growth_screen:GrowthScreen",
    ScreenName.ABSENCE: "desktop.overview.absence_screen:AbsenceScreen",
    ScreenName.DELIVERY: "desktop.overview.delivery_screen:DeliveryScreen",
    ScreenName.TIMELINE: "desktop.timeline.timeline_screen:TimelineScreen",
    ScreenName.FIGURES: "desktop.figures.figures_screen:FiguresScreen",
    ScreenName.FIGURE: "desktop.figures.figure_list_screen:FigureListScreen",
    ScreenName.RESULTS: "desktop.found.results_screen:ResultsScreen",
    ScreenName.RULES: "desktop.rules.rules_screen:RulesScreen",
    ScreenName.ROD: "desktop.rod.rod_screen:RodScreen",
}


def makers() -> Mapping[ScreenName, Maker]:
    """What makes the screen of each place."""
    return {name: partial(_make, where) for name, where in _WHERE.items()}


def screen_modules() -> tuple[str, ...]:
    """The module of every screen."""
    return tuple(where.partition(":")[0] for where in _WHERE.values())


def screen_class(name: ScreenName) -> type[Screen]:
    """The class of a screen."""
    return _class(_WHERE[name])


def _make(where: str, context: Context, route: Route) -> Screen:
    return _class(where)(context, route)


def _class(where: str) -> type[Screen]:
    module, _, name = where.partition(":")
    found = getattr(import_module(module), name)
    if not (isinstance(found, type) and issubclass(found, Screen)):
        raise TypeError(f"{where} is no screen")
    return found
