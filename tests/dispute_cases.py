"""The case of Noor with a dispute about where she reads, absence, and a letter of her mother."""

from dataclasses import replace

from opp_cases import case, row

from forms.lanes import newest_version
from models.snapshot import Document, DossierBeeld, Veldwaarden
from models.values import Persoon

ABOUT = "De plek waar Noor leest"
PART = "H. Handelingsdeel"


def dispute(over: str | None, **answers: object) -> Document:
    """An entry of the register, with three views and one step."""
    told = {"onderwerp": ABOUT, "onderdeel": PART, "sinds": "2026-10-20", "status": "in_gesprek"}
    views = (
        row(
            "s1", partij="ouders", wie=Persoon("m"), standpunt="Noor moet in de klas kunnen lezen.", sinds="2026-10-20"
        ),
        row(
            "s2",
            partij="school",
            wie=Persoon("l"),
            standpunt="In de klas is het te druk, ook bij de Zwaluwstraat 903. BSN 111222333.",
            sinds="2026-10-22",
        ),
        row("s3", partij="leerling", standpunt="Ik wil soms in de klas.", sinds="2026-11-03"),
    )
    steps = (row("t1", datum="2026-11-02", wat="Een gesprek.", wie=Persoon("l"), uitkomst="Om en om."),)
    tables = {"standpunten": views, "stappen": steps}
    return Document("x1", "verschil", "verschil", Veldwaarden(told | answers), tables, bij_uid=over)


ABSENCE = Document(
    "x2",
    "verzuim",
    "verzuimoverzicht",
    Veldwaarden({"eenheid": "dagdeel", "melding_op": "2026-11-10"}),
    {
        "regels": (
            row("r1", datum="2026-11-05", tot="2026-11-06", soort="ongeoorloofd", aantal=4),
            row("r2", datum="2026-10-05", soort="geoorloofd", aantal=2, reden="griep"),
        )
    },
)
LETTER = Document(
    "x3",
    "bijlage",
    "bijlage",
    Veldwaarden({"titel": "Brief van de ouders", "datum": "2026-10-25", "schrijver": Persoon("m")}),
)


def disputed(**answers: object) -> DossierBeeld:
    """The case, with an entry of the register about the newest version of the OPP."""
    plain = case()
    version = newest_version(plain)
    added = (dispute(version.uid if version else None, **answers), ABSENCE, LETTER)
    return replace(plain, documenten=(*plain.documenten, *added))
