"""What is in the pictures of the other documents of a dossier: each kind as a form, and a TLV request in one look."""

from collections.abc import Callable

from desktop.pictures.scene import EXAMPLE, Scene
from desktop.pictures.studio import Studio
from desktop.shell.route import Route, ScreenName
from forms.definition import form
from forms.filling import Filling, set_field
from models.actions.dossier import new_document
from models.values import Waarde
from models.vault import Vault

_PARENTS_DISAGREE, _TODDLER = "A01", "A03"
_REQUEST = "tlv_aanvraag_eerste"
_ASKED: tuple[tuple[str, Waarde], ...] = (
    ("aanvraagdatum", "2026-11-16"),
    ("tlv_soort", "sbo"),
    ("periode_start", "2027-01-04"),
    ("behoefte_leren", "Korte instructie in een kleine groep, met voorleessoftware bij elke tekst."),
    ("waarom_niet_regulier", "Ook met een leesspecialist erbij lukt technisch lezen in deze klas niet."),
)
"""What is filled in, so that there is something to see."""


def _document(kind: str, number: str) -> Callable[[Studio], object]:
    def show(studio: Studio) -> None:
        case = studio.case(number)
        studio.go(Route(ScreenName.DOCUMENT, case.uid, case.van_soort(kind)[0].uid))

    return show


def _request(screen: ScreenName, section: str | None = None) -> Callable[[Studio], object]:
    """A request for a TLV; begun when the first picture asks for it."""

    def show(studio: Studio) -> None:
        case = studio.case(_PARENTS_DISAGREE)
        begun = next((one.uid for one in case.documenten if one.formulier == _REQUEST), None)
        uid = begun or studio.do(lambda vault: _begin(vault, case.uid))
        studio.go(Route(screen, case.uid, uid, section=section))

    return show


def _begin(vault: Vault, dossier: str) -> str:
    uid, _ = new_document(vault, dossier, "tlv", _REQUEST)
    filling = Filling(dossier, form(_REQUEST), uid)
    for name, value in _ASKED:
        set_field(vault, filling, name, value)
    return uid


def _observed(studio: Studio) -> None:
    """A toddler who is heard about an arrangement: what fits the age, and an observation as such."""
    case = studio.case(_TODDLER)
    asked = case.van_soort("arrangement")[0]
    begun = next((one.uid for one in case.hoormomenten(asked)), None)
    uid = begun or studio.do(lambda vault: _begin_hearing(vault, case.uid, asked.uid))
    studio.go(Route(ScreenName.HEARING, case.uid, uid))


def _begin_hearing(vault: Vault, dossier: str, plan: str) -> str:
    told: dict[str, Waarde] = {"aanleiding": "arrangement", "aangeboden_op": "2026-11-16", "wijze": "observatie"}
    return new_document(vault, dossier, "hoormoment", "hoormoment", plan, told)[0]


DOCUMENTS = (
    Scene("06-gesprek", EXAMPLE, _document("gesprek", _PARENTS_DISAGREE)),
    Scene("06-arrangement", EXAMPLE, _document("arrangement", _TODDLER)),
    Scene("05-hoormoment-observatie", EXAMPLE, _observed),
    Scene("06-verzuim", EXAMPLE, _document("verzuim", _TODDLER)),
    Scene("06-tlv", EXAMPLE, _request(ScreenName.TLV)),
    Scene("06-tlv-onderbouwing", EXAMPLE, _request(ScreenName.DOCUMENT, "onderbouwing")),
)
"""The request comes last: from then on it stands in the worklist and the dossier."""
