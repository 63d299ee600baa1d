"""A preview as lines to look through: per tile the pupils or fields, what stands where, and what can be chosen.

Pure: lines are made once per preview. What was chosen is kept apart, in `picks`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from desktop.exchange.words import born_of, day_words, field_words, group_of, masked, name_of, value_words
from desktop.language import QT_TRANSLATE_NOOP, translate
from forms.exchange.changes import Veldwijziging
from forms.exchange.preview import Gewijzigd, Koppeling, Nieuw, Preview, Vertrokken
from models.queries.known_pupils import BekendeLeerling, BekendeSchool


class Tile(Enum):
    """The kinds of outcome: name, what it means, icon, tone."""

    NIEUW = (QT_TRANSLATE_NOOP("Exchange", "Nieuw"), QT_TRANSLATE_NOOP("Exchange", "toevoegen"), "user-plus", "green")
    KOPPELEN = (
        QT_TRANSLATE_NOOP("Exchange", "Te koppelen"),
        QT_TRANSLATE_NOOP("Exchange", "dossier is er al"),
        "copy",
        "amber",
    )
    GEWIJZIGD = (QT_TRANSLATE_NOOP("Exchange", "Gewijzigd"), "", "pencil", "amber")
    VERTROKKEN = (
        QT_TRANSLATE_NOOP("Exchange", "Vertrokken"),
        QT_TRANSLATE_NOOP("Exchange", "dossier blijft"),
        "user-minus",
        "text2",
    )
    GELIJK = (QT_TRANSLATE_NOOP("Exchange", "Gelijk"), QT_TRANSLATE_NOOP("Exchange", "niets te doen"), "check", "text2")

    def __init__(self, words: str, about: str, icon: str, tone: str) -> None:
        self._words = words
        self._about = about
        self.icon = icon
        self.tone = tone

    @property
    def words(self) -> str:
        """What this kind is called."""
        return translate("Exchange", self._words)

    @property
    def about(self) -> str:
        """What it means; empty where the name says it."""
        return translate("Exchange", self._about) if self._about else ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose for a line; `key` is the letter that chooses it, the same in every language."""

    source: str
    key: str

    @property
    def words(self) -> str:
        """What it is called."""
        return translate("Exchange", self.source)


CHOICES: Mapping[Tile, tuple[Choice, ...]] = {
    Tile.NIEUW: (
        Choice(QT_TRANSLATE_NOOP("Exchange", "Nieuw dossier"), "N"),
        Choice(QT_TRANSLATE_NOOP("Exchange", "Sla over"), "S"),
    ),
    Tile.KOPPELEN: (
        Choice(QT_TRANSLATE_NOOP("Exchange", "Koppel"), "K"),
        Choice(QT_TRANSLATE_NOOP("Exchange", "Nieuw dossier"), "N"),
        Choice(QT_TRANSLATE_NOOP("Exchange", "Wacht"), "W"),
    ),
    Tile.GEWIJZIGD: (
        Choice(QT_TRANSLATE_NOOP("Exchange", "Nieuw"), "N"),
        Choice(QT_TRANSLATE_NOOP("Exchange", "Houd"), "H"),
    ),
    Tile.VERTROKKEN: (
        Choice(QT_TRANSLATE_NOOP("Exchange", "Schrijf uit"), "U"),
        Choice(QT_TRANSLATE_NOOP("Exchange", "Houd"), "H"),
    ),
    Tile.GELIJK: (),
}
TITLES: Mapping[Tile, tuple[str, ...]] = {
    Tile.NIEUW: (
        QT_TRANSLATE_NOOP("Exchange", "Leerling"),
        QT_TRANSLATE_NOOP("Exchange", "Geboren"),
        QT_TRANSLATE_NOOP("Exchange", "Groep"),
    ),
    Tile.KOPPELEN: (
        QT_TRANSLATE_NOOP("Exchange", "Leerling"),
        QT_TRANSLATE_NOOP("Exchange", "Geboren"),
        QT_TRANSLATE_NOOP("Exchange", "Dossier in Driehoek"),
    ),
    Tile.GEWIJZIGD: (
        QT_TRANSLATE_NOOP("Exchange", "Leerling"),
        QT_TRANSLATE_NOOP("Exchange", "Veld"),
        QT_TRANSLATE_NOOP("Exchange", "Nu in Driehoek"),
        QT_TRANSLATE_NOOP("Exchange", "In het bestand"),
    ),
    Tile.VERTROKKEN: (
        QT_TRANSLATE_NOOP("Exchange", "Leerling"),
        QT_TRANSLATE_NOOP("Exchange", "Groep"),
        QT_TRANSLATE_NOOP("Exchange", "In het bestand"),
    ),
    Tile.GELIJK: (
        QT_TRANSLATE_NOOP("Exchange", "Leerling"),
        QT_TRANSLATE_NOOP("Exchange", "Geboren"),
        QT_TRANSLATE_NOOP("Exchange", "Groep"),
    ),
}
"""What stands above the columns."""


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
                    translate("Exchange", "was al vertrokken; krijgt geen dossier"),
                    (born_of(one.leerling), group_of(one.leerling)),
                )
                for one in preview.al_vertrokken
            ),
        ),
    }


def _new(one: Nieuw, by_uid: Mapping[str, BekendeLeerling]) -> Line:
    pupil = one.leerling
    alike = translate("Exchange", " en ").join(name_of(by_uid[uid]) for uid in one.lijkt_op)
    note = translate("Exchange", "Lijkt op {name}: zelfde geboortedatum.").format(name=alike) if alike else ""
    return Line(Tile.NIEUW, pupil.sleutel, name_of(pupil), "", (born_of(pupil), group_of(pupil)), note=note)


def _offered(one: Koppeling, by_uid: Mapping[str, BekendeLeerling]) -> Iterator[Line]:
    pupil = one.leerling
    for place, uid in enumerate(one.dossiers):
        fields = ", ".join(field_words(field.veld).lower() for field in one.velden) if place == 0 else ""
        there = by_uid[uid]
        told = ", ".join(part for part in (name_of(there), group_of(there)) if part)
        changes = translate("Exchange", "verandert: {fields}").format(fields=fields) if fields else ""
        about = " · ".join(part for part in (group_of(pupil), changes) if part)
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
    note = ""
    if one.andere_leerling:
        note = translate("Exchange", "Naam en geboortedatum zijn anders: misschien een andere leerling.")
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
    return masked() if field.verborgen else value_words(field.veld, field.nieuw)


def _left(one: Vertrokken, by_uid: Mapping[str, BekendeLeerling]) -> Line:
    pupil = by_uid[one.uid]
    gone = one.leerling.uitstroomdatum if one.leerling else None
    told = translate("Exchange", "staat er niet meer in")
    if gone:
        told = translate("Exchange", "vertrokken op {day}").format(day=day_words(gone))
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
