"""The closed list of acts. Reading, printing and failed unlocks are acts too."""

from enum import StrEnum


class Handelingsoort(StrEnum):
    """What a user did, as the audit chain names it."""

    VELD_GEWIJZIGD = "veld_gewijzigd"
    RIJ_TOEGEVOEGD = "rij_toegevoegd"
    RIJ_VERWIJDERD = "rij_verwijderd"
    RIJ_VERPLAATST = "rij_verplaatst"
    DOSSIER_GEMAAKT = "dossier_gemaakt"
    DOCUMENT_GEMAAKT = "document_gemaakt"
    VASTGESTELD = "vastgesteld"
    BIJGESTELD = "bijgesteld"
    ONGEDAAN_GEMAAKT = "ongedaan_gemaakt"
    REDEN_VASTGELEGD = "reden_vastgelegd"
    LEERLINGEN_INGEVOERD = "leerlingen_ingevoerd"
    CASUS_INGEVOERD = "casus_ingevoerd"
    PROFIEL_GEWIJZIGD = "profiel_gewijzigd"
    GELEZEN = "gelezen"
    AFGEDRUKT = "afgedrukt"
    VERSTREKT = "verstrekt"
    GEOPEND = "geopend"
    ONTGRENDELEN_MISLUKT = "ontgrendelen_mislukt"
    VERGRENDELD = "vergrendeld"
    KOPIE_GEMAAKT = "kopie_gemaakt"
    KOPIE_TERUGGEZET = "kopie_teruggezet"
    SLEUTEL_TOEGEVOEGD = "sleutel_toegevoegd"
    SLEUTEL_INGETROKKEN = "sleutel_ingetrokken"
    VERNIETIGD = "vernietigd"
