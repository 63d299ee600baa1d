"""The tables of the vault. Importing this package makes `Base.metadata` complete."""

from models.tables.bijlage import Bijlagebestand
from models.tables.document import Antwoord, Document, Rij, VastgesteldDeel
from models.tables.dossier import Betrokkene, Dossier, Herkomst, Periode
from models.tables.organisatie import (
    Briefpapier,
    Gebruiker,
    Organisatie,
    Profielwaarde,
    Samenwerkingsverband,
    School,
    Vakantie,
    Weergave,
)
from models.tables.planning import Bijeenkomst, Kalenderregel, Taak
from models.tables.record import Handeling, Spoor, Wijziging
from models.tables.register import Regelreden, Termijn, Verstrekking

__all__ = [
    "Antwoord",
    "Betrokkene",
    "Bijeenkomst",
    "Bijlagebestand",
    "Briefpapier",
    "Document",
    "Dossier",
    "Gebruiker",
    "Handeling",
    "Herkomst",
    "Kalenderregel",
    "Organisatie",
    "Periode",
    "Profielwaarde",
    "Regelreden",
    "Rij",
    "Samenwerkingsverband",
    "School",
    "Spoor",
    "Taak",
    "Termijn",
    "Vakantie",
    "VastgesteldDeel",
    "Verstrekking",
    "Weergave",
    "Wijziging",
]
