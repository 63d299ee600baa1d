"""A preview as lines to look through: per tile the pupils or fields, what stands where, and what can be chosen.

Pure: lines are made once per preview. What was chosen is kept apart, in `picks`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from desktop.exchange.words import MASKED, born_of, day_words, field_words, group_of, name_of, value_words
from forms.exchange.changes import Veldwijziging
from forms.exchange.preview import Gewijzigd, Koppeling, Nieuw, Preview, Vertrokken
from models.queries.known_pupils import BekendeLeerling, BekendeSchool


class Tile(Enum):
    """The kinds of outcome: name, what it means, icon, tone."""

    NIEUW = ("Nieuw", "toevoegen", "user-plus", "green")
    KOPPELEN = ("Te koppelen", "dossier is er al", "copy", "amber")
    GEWIJZIGD = ("Gewijzigd", "", "pencil", "amber")
    VERTROKKEN = ("Vertrokken", "dossier blijft", "user-minus", "text2")
    GELIJK = ("Gelijk", "niets te doen", "check", "text2")

    def __init__(self, words: str, about: str, icon: str, tone: str) -> None:
        self.words = words
        self.about = about
        self.icon = icon
        self.tone = tone


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose for a line; `key` is the letter that chooses it."""

    words: str
    key: str


CHOICES: Mapping[Tile, tuple[Choice, ...]] = {
    Tile.NIEUW: (Choice("Nieuw dossier", "N"), Choice("Sla over", "S")),
    Tile.KOPPELEN: (Choice("Koppel", "K"), Choice("Nieuw dossier", "N"), Choice("Wacht", "W")),
    Tile.GEWIJZIGD: (Choice("Nieuw", "N"), Choice("Houd", "H")),
    Tile.VERTROKKEN: (Choice("Schrijf uit", "U"), Choice("Houd", "H")),
    Tile.GELIJK: (),
}
TITLES: Mapping[Tile, tuple[str, ...]] = {
    Tile.NIEUW: ("Leerling", "Geboren", "Groep"),
    Tile.KOPPELEN: ("Leerling", "Geboren", "Dossier in Driehoek"),
    Tile.GEWIJZIGD: ("Leerling", "Veld", "Nu in Driehoek", "In het bestand"),
    Tile.VERTROKKEN: ("Leerling", "Groep", "In het bestand"),
    Tile.GELIJK: ("Leerling", "Geboren", "Groep"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `pupil` is the key in the file, `dossier` a uid, `field` a column of the dossier.

    `first` is false for a further field of the same pupil. `note` says what to look out for. `proposed` is what the
    preview proposes for a field.
    """

    tile: Tile
    pupil: str
    name: str
    about: str
    cells: tuple[str, ...]
    dossier: str | None = None
    field: str | None = None
    first: bool = True
    note: str = ""
    proposed: bool = True


def lines_of(preview: Preview, known: BekendeSchool) -> Mapping[Tile, tuple[Line, ...]]:
    """The lines of every tile, in the order of the file."""
    by_uid = {one.uid: one for one in known.leerlingen}
    return {
        Tile.NIEUW: tuple(_new(one, by_uid) for one in preview.nieuw),
        Tile.KOPPELEN: tuple(line for one in preview.koppelingen for line in _offered(one, by_uid)),
        Tile.GEWIJZIGD: tuple(line for one in preview.gewijzigd for line in _changed(one)),
        Tile.VERTROKKEN: tuple(_left(one, by_uid) for one in preview.vertrokken),
        Tile.GELIJK: (
            *(_same(by_uid[one.uid]) for one in preview.gelijk),
            *(
                Line(
                    Tile.GELIJK,
                    one.leerling.sleutel,
                    name_of(one.leerling),
                    "was al vertrokken; krijgt geen dossier",
                    (born_of(one.leerling), group_of(one.leerling)),
                )
                for one in preview.al_vertrokken
            ),
        ),
    }


def _new(one: Nieuw, by_uid: Mapping[str, BekendeLeerling]) -> Line:
    pupil = one.leerling
    alike = " en ".join(name_of(by_uid[uid]) for uid in one.lijkt_op)
    note = f"Lijkt op {alike}: zelfde geboortedatum." if alike else ""
    return Line(Tile.NIEUW, pupil.sleutel, name_of(pupil), "", (born_of(pupil), group_of(pupil)), note=note)


def _offered(one: Koppeling, by_uid: Mapping[str, BekendeLeerling]) -> Iterator[Line]:
    pupil = one.leerling
    for place, uid in enumerate(one.dossiers):
        fields = ", ".join(field_words(field.veld).lower() for field in one.velden) if place == 0 else ""
        there = by_uid[uid]
        told = ", ".join(part for part in (name_of(there), group_of(there)) if part)
        about = " · ".join(part for part in (group_of(pupil), f"verandert: {fields}" if fields else "") if part)
        yield Line(
            Tile.KOPPELEN,
            pupil.sleutel,
            name_of(pupil),
            about,
            (born_of(pupil), told),
            dossier=uid,
            first=place == 0,
        )


def _changed(one: Gewijzigd) -> Iterator[Line]:
    note = "Naam en geboortedatum zijn anders: misschien een andere leerling." if one.andere_leerling else ""
    for place, field in enumerate(one.velden):
        yield Line(
            Tile.GEWIJZIGD,
            one.leerling.sleutel,
            name_of(one.leerling),
            group_of(one.leerling),
            (field_words(field.veld), value_words(field.veld, field.oud), _new_value(field)),
            dossier=one.uid,
            field=field.veld,
            first=place == 0,
            note=note,
            proposed=field.overnemen,
        )


def _new_value(field: Veldwijziging) -> str:
    return MASKED if field.verborgen else value_words(field.veld, field.nieuw)


def _left(one: Vertrokken, by_uid: Mapping[str, BekendeLeerling]) -> Line:
    pupil = by_uid[one.uid]
    gone = one.leerling.uitstroomdatum if one.leerling else None
    told = f"vertrokken op {day_words(gone)}" if gone else "staat er niet meer in"
    return Line(
        Tile.VERTROKKEN,
        one.sleutel,
        name_of(pupil),
        "",
        (group_of(pupil), told),
        dossier=one.uid,
        field="uitschrijfdatum" if gone else None,
        proposed=gone is not None,
    )


def _same(pupil: BekendeLeerling) -> Line:
    return Line(
        Tile.GELIJK, pupil.sleutel or "", name_of(pupil), "", (born_of(pupil), group_of(pupil)), dossier=pupil.uid
    )
