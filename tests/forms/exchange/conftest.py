from pathlib import Path

import pytest

from models.resources import resource

SCHOOL = (
    "<school><schooljaar>2026-2027</schooljaar><brincode>99XD</brincode><dependancecode>00</dependancecode>"
    "<aanmaakdatum>2026-09-14T08:15:00</aanmaakdatum></school>"
)
GROEPEN = (
    '<groepen><groep key="g5"><naam>5A</naam><jaargroep>5</jaargroep></groep>'
    '<groep key="g6"><naam>6A</naam><jaargroep>6</jaargroep></groep>'
    '<samengestelde_groep key="plus"><naam>Plusklas</naam></samengestelde_groep></groepen>'
)


def edex_file(*leerlingen: str, school: str = SCHOOL, groepen: str = GROEPEN, after: str = "") -> bytes:
    """An EDEX file with the pupils given as XML, one a line; the first pupil is on line 3."""
    body = "".join(f"\n{one}" for one in leerlingen)
    return f"<EDEX>{school}{groepen}\n<leerlingen>{body}\n</leerlingen>{after}</EDEX>".encode()


def pupil(key: str = "007", more: str = "", **fields: str) -> str:
    """A pupil as XML: Noor de Wit, unless told otherwise. A field that is given as "" is left out."""
    told = {
        "achternaam": "Wit",
        "voorvoegsel": "de",
        "roepnaam": "Noor",
        "geboortedatum": "2018-03-09",
        "geslacht": "2",
        "jaargroep": "5",
    } | fields
    inner = "".join(f"<{name}>{value}</{name}>" for name, value in told.items() if value)
    return f'<leerling key="{key}">{inner}{more}</leerling>'


@pytest.fixture(name="edex", scope="session")
def _edex():
    return edex_file


@pytest.fixture(name="pupil", scope="session")
def _pupil():
    return pupil


@pytest.fixture(scope="session")
def demo_edex() -> bytes:
    """The roster of the demo school: 240 pupils."""
    return Path(resource("demo", "edex_basisschool.xml")).read_bytes()
