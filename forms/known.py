"""What the dossier knows already and a request asks again: the school that applies and its samenwerkingsverband.

It is put into a new request once. From then on it belongs to the request, which tells how things were on that day.
"""

from forms.definition import Form
from models.snapshot import DossierBeeld
from models.values import Waarde

_REQUEST = "tlv"
_ENROLLED = "school_van_inschrijving"


def known_answers(beeld: DossierBeeld, definition: Form) -> dict[str, Waarde]:
    """The answers with which a document of this form begins, by question; empty for a form that is no request."""
    if definition.soort != _REQUEST:
        return {}
    school, swv, since = beeld.school, beeld.swv, beeld.leerling.datum_inschrijving
    told: dict[str, Waarde | None] = {
        "aanvragende_school": school.naam if school else None,
        "brin": school.brin if school else None,
        "vestigingscode": school.vestiging if school else None,
        "bestuur": school.bestuur if school else None,
        "aanvragersrol": _ENROLLED if since else None,
        "rol_datum": since.isoformat() if since else None,
        "swv_naam": swv.naam if swv else None,
        "swv_code": swv.code if swv else None,
    }
    asked = {one.id for one in definition.fields()}
    return {name: value for name, value in told.items() if value and name in asked}
