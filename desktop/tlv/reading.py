"""What the screen of a request shows: read in the worker, frozen."""

from datetime import date

from forms.request import Request, request_overview
from models.snapshot.read import read_dossier
from models.vault import Vault


def read_request(vault: Vault, dossier: str, document: str, today: date) -> Request:
    """A request in one look. Raises `LookupError` when there is none."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    request = next((one for one in beeld.van_soort("tlv") if one.uid == document), None)
    if request is None:
        raise LookupError("no such request")
    return request_overview(beeld, request, today)
