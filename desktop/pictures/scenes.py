"""What is in the pictures: every screen, and the states of it that a user comes across."""

from collections.abc import Callable
from pathlib import Path

from desktop.pictures.agenda_scenes import AGENDA
from desktop.pictures.attachment_scenes import ATTACHMENTS
from desktop.pictures.desk_scenes import DESK
from desktop.pictures.dispute_scenes import DISPUTE
from desktop.pictures.document_scenes import DOCUMENTS
from desktop.pictures.door_scenes import DOOR
from desktop.pictures.keeper_scenes import KEEPER_SCENES
from desktop.pictures.overview_scenes import OVERVIEWS
from desktop.pictures.scene import EMPTY, EXAMPLE, Scene
from desktop.pictures.studio import Studio
from desktop.pictures.swv_scenes import SWV_SCENES
from desktop.shell.route import Route, ScreenName
from forms.definition import form
from forms.filling import Filling, set_field
from forms.lanes import newest_version
from models.resources import resource

_CHANGED = "Yasmin wil weten hoe zij rustig blijft als zij een toets maakt."
_PARENTS_DISAGREE, _SECRET_ADDRESS, _TODDLER = "A01", "A02", "A03"


def scenes() -> tuple[Scene, ...]:
    """All of them, those of one vault after each other."""
    return (
        *_WORK,
        *_OPP,
        *_HEARING,
        *_REPORT,
        *_ELSEWHERE,
        *_settings(),
        *DESK,
        *SWV_SCENES,
        *KEEPER_SCENES,
        *DOCUMENTS,
        *DISPUTE,
        *ATTACHMENTS,
        *OVERVIEWS,
        *AGENDA,
        *_EMPTY,
        *DOOR,
    )


def _at(name: ScreenName) -> Callable[[Studio], object]:
    return lambda studio: studio.go(Route(name))


def _of(name: ScreenName, number: str) -> Callable[[Studio], object]:
    return lambda studio: studio.go(Route(name, studio.case(number).uid))


def _opp(number: str, section: str | None = None) -> Callable[[Studio], object]:
    def show(studio: Studio) -> None:
        case = studio.case(number)
        version = newest_version(case)
        studio.go(Route(ScreenName.OPP, case.uid, version.uid if version else None, section=section))

    return show


def _then(first: Callable[[Studio], object], *keys: str) -> Callable[[Studio], object]:
    def show(studio: Studio) -> None:
        first(studio)
        for key in keys:
            studio.press(key)

    return show


def _hearing(number: str, place: int) -> Callable[[Studio], object]:
    def show(studio: Studio) -> None:
        case = studio.case(number)
        studio.go(Route(ScreenName.HEARING, case.uid, case.hoormomenten()[place].uid))

    return show


def _report(number: str, reader: str) -> Callable[[Studio], object]:
    def show(studio: Studio) -> None:
        from desktop.reports.readers import Audience
        from desktop.reports.report_screen import ReportScreen

        screen = studio.go(Route(ScreenName.REPORT, studio.case(number).uid))
        assert isinstance(screen, ReportScreen)
        screen.readers.choose(Audience[reader.upper()])
        studio.settle()

    return show


def _settings() -> tuple[Scene, ...]:
    from desktop.settings.pages import settings_pages

    return tuple(
        Scene(f"11-instellingen-{page.section.value}", EXAMPLE, _at_page(page.section.value))
        for page in settings_pages()
    )


def _at_page(section: str) -> Callable[[Studio], object]:
    return lambda studio: studio.go(Route(ScreenName.SETTINGS, section=section))


def _compared(studio: Studio) -> None:
    """The history of a dossier, with something that was changed today."""
    case = studio.case(_SECRET_ADDRESS)
    version = newest_version(case)
    assert version is not None
    filling = Filling(case.uid, form(version.formulier), version.uid)
    studio.do(lambda vault: set_field(vault, filling, "hulpvraag", _CHANGED))
    screen = studio.go(Route(ScreenName.HISTORY, case.uid))
    screen.first_focus()
    studio.press("Down")
    studio.press("V")


def _roster(studio: Studio) -> None:
    from desktop.exchange.import_screen import ImportScreen

    screen = studio.go(Route(ScreenName.IMPORT))
    assert isinstance(screen, ImportScreen)
    screen.open_file(Path(str(resource("demo", "edex_basisschool.xml"))))
    studio.settle()


_EMPTY = (
    Scene("02b-werklijst-leeg", EMPTY, _at(ScreenName.WORKLIST)),
    Scene("02b-dossiers-leeg", EMPTY, _at(ScreenName.DOSSIERS)),
)
_WORK = (
    Scene("02-werklijst", EXAMPLE, _at(ScreenName.WORKLIST)),
    Scene("02-dossiers", EXAMPLE, _at(ScreenName.DOSSIERS)),
    Scene("03-dossier", EXAMPLE, _of(ScreenName.DOSSIER, _PARENTS_DISAGREE)),
    Scene("03-dossier-geheim-adres", EXAMPLE, _of(ScreenName.DOSSIER, _SECRET_ADDRESS)),
    Scene("03-dossier-kleuter", EXAMPLE, _of(ScreenName.DOSSIER, _TODDLER)),
    Scene("03-gegevens", EXAMPLE, _of(ScreenName.PUPIL, _SECRET_ADDRESS)),
    Scene("03-geschiedenis", EXAMPLE, _of(ScreenName.HISTORY, _PARENTS_DISAGREE)),
    Scene("03-geschiedenis-vergeleken", EXAMPLE, _compared),
    Scene("03-nieuw-dossier", EXAMPLE, _at(ScreenName.NEW)),
    Scene("02-nieuwe-taak", EXAMPLE, _at(ScreenName.TASK)),
)
_OPP = (
    Scene("04-opp", EXAMPLE, _opp(_PARENTS_DISAGREE)),
    Scene("04-opp-handelingsdeel", EXAMPLE, _opp(_PARENTS_DISAGREE, "handelingsdeel")),
    Scene("04-opp-vastgesteld", EXAMPLE, _opp(_TODDLER)),
    Scene("04-opp-vergelijken", EXAMPLE, _then(_opp(_SECRET_ADDRESS), "Ctrl+D")),
    Scene("04-opp-vaststellen", EXAMPLE, _then(_opp(_PARENTS_DISAGREE), "Ctrl+Return")),
)
_HEARING = (
    Scene("05-hoormoment", EXAMPLE, _hearing(_PARENTS_DISAGREE, 0)),
    Scene("05-hoormoment-kleuter", EXAMPLE, _hearing(_TODDLER, 0)),
)
_REPORT = (
    Scene("07-rapport-ouders", EXAMPLE, _report(_PARENTS_DISAGREE, "ouders")),
    Scene("07-rapport-leerling", EXAMPLE, _report(_SECRET_ADDRESS, "leerling")),
    Scene("07-rapport-school", EXAMPLE, _report(_TODDLER, "school")),
)
_ELSEWHERE = (
    Scene("08-invoeren", EXAMPLE, _at(ScreenName.IMPORT)),
    Scene("08-invoeren-voorbeeld", EXAMPLE, _roster),
    Scene("13-regels", EXAMPLE, _at(ScreenName.RULES)),
    Scene("13-overtypelijst", EXAMPLE, _at(ScreenName.ROD)),
    Scene("12-sneltoetsen", EXAMPLE, _then(_at(ScreenName.WORKLIST), "F1")),
    Scene("12-zoeken", EXAMPLE, _then(_at(ScreenName.WORKLIST), "Ctrl+K")),
)
