"""What the dossier knows already and a request asks again: the school that applies, its samenwerkingsverband.

Of an extension also the TLV that ends.

It is put into a new request once. From then on it belongs to the request, which tells how things were on that day.
"""

from datetime import timedelta

from forms.definition import Form
from models.snapshot import DossierBeeld
from models.terms.tlv import TOEGEKEND
from models.values import Waarde

_REQUEST = "tlv"
_EXTENSION = "tlv_aanvraag_verlenging"
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
    if definition.id == _EXTENSION:
        told |= _of_earlier(beeld)
    asked = {one.id for one in definition.fields()}
    return {name: value for name, value in told.items() if value and name in asked}


def _of_earlier(beeld: DossierBeeld) -> dict[str, Waarde | None]:
    """What was granted last: its number, its end, and its kind and category; the new one begins on the day after."""
    granted = [one.antwoorden for one in beeld.van_soort(_REQUEST) if one.antwoorden.tekst("besluit") in TOEGEKEND]
    if not granted:
        return {}
    last = max(granted, key=lambda one: str(one.datum("besluit_eind") or ""))
    end = last.datum("besluit_eind")
    other = last.tekst("besluit_soort")
    return {
        "aanvraag_type": "verlenging",
        "eerdere_tlv_nummer": last.tekst("beschikkingsnummer"),
        "eerdere_tlv_eind": end.isoformat() if end else None,
        "tlv_soort": other or last.tekst("tlv_soort"),
        "categorie": last.tekst("besluit_categorie") or (None if other in ("sbo", "pro") else last.tekst("categorie")),
        "periode_start": (end + timedelta(days=1)).isoformat() if end else None,
    }
