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
)
from models.tables.record import Handeling, Spoor, Wijziging
from models.tables.register import Regelreden, Termijn, Verstrekking

__all__ = [
    "Antwoord",
    "Betrokkene",
    "Bijlagebestand",
    "Briefpapier",
    "Document",
    "Dossier",
    "Gebruiker",
    "Handeling",
    "Herkomst",
    "Organisatie",
    "Periode",
    "Profielwaarde",
    "Regelreden",
    "Rij",
    "Samenwerkingsverband",
    "School",
    "Spoor",
    "Termijn",
    "Vakantie",
    "VastgesteldDeel",
    "Verstrekking",
    "Wijziging",
]
