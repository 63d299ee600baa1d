"""Where in the program one is: which screen, of which dossier and document, in which field. Only ids, no content."""

from dataclasses import dataclass, replace
from enum import StrEnum


class ScreenName(StrEnum):
    """The screens."""

    WORKLIST = "werklijst"
    DOSSIERS = "dossiers"
    NEW = "nieuw"
    TASK = "taak"
    AGENDA = "agenda"
    DOSSIER = "dossier"
    PUPIL = "gegevens"
    HISTORY = "geschiedenis"
    OPP = "opp"
    HEARING = "hoormoment"
    DOCUMENT = "document"
    DIFFERENCES = "verschillen"
    CONTACTS = "contacten"
    REQUESTS = "aanvragen"
    TLV = "tlv"
    ATTACHMENT = "bijlage"
    REPORT = "rapport"
    IMPORT = "invoeren"
    SETTINGS = "instellingen"
    RULES = "regels"
    ROD = "rod"
    GROWTH = "groei"
    ABSENCE = "verzuim"
    DELIVERY = "geleverd"
    RESULTS = "zoeken"
    TIMELINE = "tijdlijn"
    FIGURES = "overzicht"
    FIGURE = "achter-een-getal"


@dataclass(frozen=True, slots=True)
class Route:
    """A place. `cursor` is where in the field the cursor stands."""

    screen: ScreenName
    dossier: str | None = None
    document: str | None = None
    section: str | None = None
    field: str | None = None
    row: str | None = None
    column: str | None = None
    cursor: int = 0

    @property
    def of_screen(self) -> "Route":
        """The screen without the place on it: two routes with the same one are the same screen."""
        return Route(self.screen, self.dossier, self.document)

    def at(self, *, field: str | None, row: str | None = None, column: str | None = None, cursor: int = 0) -> "Route":
        """The same screen at a field."""
        return replace(self, field=field, row=row, column=column, cursor=cursor)
