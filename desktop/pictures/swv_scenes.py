"""The pictures of a samenwerkingsverband: its open requests, a step, and its meetings."""

from functools import partial

from desktop.pictures.scene import SWV, Scene
from desktop.pictures.studio import DAY, Studio
from desktop.shell.route import Route, ScreenName
from forms.definition import form
from forms.filling import Filling, set_field
from forms.steps import Given, next_steps, take_step
from models.record.change import ActResult
from models.snapshot.read import read_dossier
from models.vault import Vault

_RECEIVED, _TALKED_OVER, _PAST = "A05", "A04", "2026-11-06"


def _receive(vault: Vault, dossier: str) -> ActResult | None:
    """The request is received, if it was not yet: every pose comes here."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    request = beeld.van_soort("tlv")[0]
    if "ontvangen" not in [one.id for one in next_steps(beeld, request)]:
        return None
    return take_step(vault, beeld, request, "ontvangen", Given(DAY), DAY)[0]


def _requests(studio: Studio, section: str | None = None) -> None:
    from desktop.requests.requests_screen import RequestsScreen

    case = studio.case(_RECEIVED)
    studio.do(partial(_receive, dossier=case.uid))
    request = case.van_soort("tlv")[0].uid
    screen = studio.go(Route(ScreenName.REQUESTS, document=request, section=section))
    assert isinstance(screen, RequestsScreen)
    screen.which.set_value(section or "aanvragen")
    screen.show_route(Route(ScreenName.REQUESTS, document=request))
    screen.read()
    studio.settle()


def _step(studio: Studio) -> None:
    from desktop.life.life_card import LifeCard

    _requests(studio)
    studio.find(LifeCard).steps[0].click()
    studio.settle()


def _no_step(studio: Studio) -> None:
    """The form of the step goes away again: what follows is taken without it."""
    from desktop.life.step_form import StepForm

    studio.find(StepForm).no.click()
    studio.settle()


def _correct(studio: Studio) -> None:
    """How it went, with the questions of a step that is corrected."""
    from desktop.life.life_card import LifeCard

    _requests(studio)
    life = studio.find(LifeCard)
    life.bar.chosen.emit(0)
    studio.settle()
    next(iter(life.course.buttons.values())).click()
    studio.settle()


def _not_corrected(studio: Studio) -> None:
    from desktop.life.correct_form import CorrectForm

    _correct(studio)
    studio.find(CorrectForm).no.click()
    studio.settle()


def _past(studio: Studio) -> None:
    """A meeting that is past, under those to come."""
    from desktop.requests.requests_screen import RequestsScreen

    case = studio.case(_TALKED_OVER)
    request = case.van_soort("tlv")[0]
    filling = Filling(case.uid, form(request.formulier), request.uid)
    studio.do(lambda vault: set_field(vault, filling, "overleg_op", _PAST))
    screen = studio.go(Route(ScreenName.REQUESTS, document=_PAST, section="overleggen"))
    assert isinstance(screen, RequestsScreen)
    screen.which.set_value("overleggen")
    screen.show_route(Route(ScreenName.REQUESTS, document=_PAST))
    screen.read()
    studio.settle()


def _behind(studio: Studio) -> None:
    """The dossiers behind a number of the overview."""
    studio.go(Route(ScreenName.FIGURE, section="tlv_stand", field="besloten", column="tlv"))
    studio.settle()


SWV_SCENES = (
    Scene("15-aanvragen", SWV, _requests),
    Scene("15-aanvragen-stap", SWV, _step),
    Scene("15-aanvragen-toch-niet", SWV, _no_step),
    Scene("15-aanvragen-verbeteren", SWV, _correct),
    Scene("15-aanvragen-verloop", SWV, _not_corrected),
    Scene("15-overleggen", SWV, partial(_requests, section="overleggen")),
    Scene("15-overleggen-eerder", SWV, _past),
    Scene("16-overzicht", SWV, lambda studio: studio.go(Route(ScreenName.FIGURES))),
    Scene("16-overzicht-lijst", SWV, _behind),
)
