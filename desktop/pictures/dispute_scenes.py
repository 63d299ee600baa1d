"""Pictures of where people think differently: the register, the sides of a plan, the course, and its paper."""

from collections.abc import Callable

from desktop.pictures.scene import EXAMPLE, Scene
from desktop.pictures.studio import Studio
from desktop.shell.route import Route, ScreenName
from forms.definition import form
from forms.disagreements import VERSCHIL, noticed, register, take_up
from forms.filling import Filling, add_row, set_field
from models.actions.dossier import new_document
from models.record.change import ActResult
from models.snapshot import DossierBeeld
from models.values import Waarde
from models.vault import Vault

_NUMBER, _TALK, _PLANNED = "A01", "gespreksverslag_mdo", "2026-11-20"
_SAID: tuple[tuple[str, dict[str, Waarde | None]], ...] = (
    (
        "standpunten",
        {
            "partij": "school",
            "standpunt": "In een kleine groep durft hij vragen te stellen. In de klas lukt dat nog niet.",
            "sinds": "2026-11-09",
        },
    ),
    (
        "standpunten",
        {"partij": "leerling", "standpunt": "Ik wil niet de klas uit als het leuk wordt.", "sinds": "2026-11-03"},
    ),
    (
        "stappen",
        {
            "datum": "2026-11-12",
            "wat": "Gebeld met beide ouders en een tweede gesprek gepland.",
            "uitkomst": "We proberen vier weken om en om.",
        },
    ),
)


def _case(studio: Studio) -> DossierBeeld:
    """The case with an entry in its register; begun at the first picture."""
    beeld = studio.case(_NUMBER)
    if not register(beeld):
        studio.do(lambda vault: _dispute(vault, beeld))
    return studio.case(_NUMBER)


def _dispute(vault: Vault, beeld: DossierBeeld) -> ActResult | None:
    uid, result = take_up(vault, beeld, noticed(beeld)[0])
    for field, cells in _SAID:
        add_row(vault, Filling(beeld.uid, form(VERSCHIL), uid), field, cells)
    return result


def _at(part: str) -> Callable[[Studio], object]:
    return lambda studio: studio.go(Route(ScreenName.DIFFERENCES, _case(studio).uid, section=part))


def _entry(studio: Studio) -> None:
    case = _case(studio)
    studio.go(Route(ScreenName.DOCUMENT, case.uid, register(case)[0].uid, section="standpunten"))


def _paper(studio: Studio) -> None:
    studio.go(Route(ScreenName.REPORT, _case(studio).uid, section="geschillencommissie"))
    studio.settle()


def _talk(studio: Studio) -> None:
    """A conversation that is still to come, with what is open for its agenda."""
    case = _case(studio)
    planned = next((one for one in case.van_soort("gesprek") if one.antwoorden.tekst("datum") == _PLANNED), None)
    uid = planned.uid if planned is not None else studio.do(lambda vault: _plan(vault, case.uid))
    studio.go(Route(ScreenName.DOCUMENT, case.uid, uid, section="kop"))


def _plan(vault: Vault, dossier: str) -> str:
    uid, _ = new_document(vault, dossier, "gesprek", _TALK)
    filling = Filling(dossier, form(_TALK), uid)
    set_field(vault, filling, "soort", "oudergesprek")
    set_field(vault, filling, "datum", _PLANNED)
    return uid


DISPUTE = (
    Scene("13-verschillen", EXAMPLE, _at("register")),
    Scene("13-verschillen-naast-elkaar", EXAMPLE, _at("naast-elkaar")),
    Scene("13-verschillen-verloop", EXAMPLE, _at("verloop")),
    Scene("13-verschil-invullen", EXAMPLE, _entry),
    Scene("13-gesprek-agenda", EXAMPLE, _talk),
    Scene("13-rapport-geschillencommissie", EXAMPLE, _paper),
)
