"""The pictures of what differs with who keeps a dossier: the file of a steunpunt, destroying, and what was read in."""

from datetime import timedelta
from pathlib import Path

from desktop.pictures.scene import EXAMPLE, FILE, SWV, Scene
from desktop.pictures.studio import DAY, Studio
from desktop.shell.route import Route, ScreenName
from models.record.act import act
from models.record.change import ActResult
from models.record.handelingsoort import Handelingsoort
from models.resources import resource
from models.snapshot import DossierBeeld
from models.vault import Vault

_OF_STEUNPUNT, _DESTROYED, _READ_IN = "A09", "A02", "A08"


def _consents(vault: Vault, beeld: DossierBeeld, ended: str | None) -> ActResult | None:
    """Ends every consent, or has all of them hold again."""
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, beeld.uid) as doing:
        for one in beeld.van_soort("toestemming"):
            doing.set_answer(one.uid, "ingetrokken_op", ended)
    return doing.result


def _steunpunt(studio: Studio, *, ended: bool = False) -> None:
    beeld = studio.case(_OF_STEUNPUNT)
    day = (DAY - timedelta(days=1)).isoformat() if ended else None
    result = studio.do(lambda vault: _consents(vault, beeld, day))
    studio.go(Route(ScreenName.DOSSIER, beeld.uid)).first_focus()  # which reads it anew
    workspace = studio.window.workspace
    if result is not None and workspace is not None:
        workspace.context.session.tell(result)  # as the program does: what is too late is counted anew
    studio.settle()


def _ended(studio: Studio) -> None:
    _steunpunt(studio, ended=True)


def _destroy(studio: Studio) -> None:
    from desktop.dossier.pupil_screen import PupilScreen

    screen = studio.go(Route(ScreenName.PUPIL, studio.case(_DESTROYED).uid))
    assert isinstance(screen, PupilScreen)
    screen.destroying.ask()
    studio.settle()


def _read_in(studio: Studio) -> None:
    from desktop.requests.requests_screen import RequestsScreen

    screen = studio.go(Route(ScreenName.REQUESTS))
    assert isinstance(screen, RequestsScreen)
    path = next(resource("demo", "casussen").glob(f"{_READ_IN}_*.yaml"))
    screen.receive_file(Path(str(path)))
    studio.settle()


KEEPER_SCENES = (
    Scene("03-vernietigen", EXAMPLE, _destroy),
    Scene("03-dossier-steunpunt", FILE, _steunpunt),
    Scene("03-dossier-toestemming-ingetrokken", FILE, _ended),
    Scene("15-aanvragen-ingelezen", SWV, _read_in),
)
