"""One case, read in a handful of queries and frozen: what rules, reports and exports are functions of."""

from models.snapshot.beeld import (
    Betrokkene,
    Document,
    DossierBeeld,
    Leerling,
    Organisatie,
    Periode,
    Profiel,
    Regelreden,
    School,
    Swv,
    Vakantie,
)
from models.snapshot.vastgesteld import VastgesteldDeel
from models.snapshot.veldwaarden import Rij, Veldwaarden

__all__ = [
    "Betrokkene",
    "Document",
    "DossierBeeld",
    "Leerling",
    "Organisatie",
    "Periode",
    "Profiel",
    "Regelreden",
    "Rij",
    "School",
    "Swv",
    "Vakantie",
    "VastgesteldDeel",
    "Veldwaarden",
]
