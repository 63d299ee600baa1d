"""What a roster changes is named in the language one reads."""

from collections.abc import Iterator
from dataclasses import fields

import pytest

from desktop.exchange.lines import Tile
from desktop.exchange.words import COLUMNS
from desktop.language import Language, Tongue
from desktop.shell.route import Route, ScreenName
from forms.exchange.changes import told_fields
from forms.exchange.roster import Leerling


@pytest.fixture
def language() -> Iterator[Language]:
    language = Language.current()
    yield language
    language.speak(Tongue.DUTCH)


@pytest.mark.parametrize(
    ("tongue", "told", "not_told"),
    [
        (Tongue.DUTCH, {"Roepnaam", "Geslacht", "Meisje", "Jaargroep", "Groep 2"}, {"First name"}),
        (Tongue.ENGLISH, {"First name", "Gender", "Girl", "Year group", "Group 2"}, {"Roepnaam", "Meisje", "Groep 2"}),
    ],
)
def test_the_columns_and_values_of_what_changes(bare_desk, roster, language, tongue, told, not_told):
    language.speak(tongue)

    def look():
        screen = bare_desk.go(Route(ScreenName.IMPORT))
        screen.open_file(roster.path)
        bare_desk.settle()
        return screen.checking

    roster.first(2)
    look().try_to_take()
    bare_desk.settle()
    roster.replace("<roepnaam>", "<roepnaam>Nieuwe ")
    roster.replace("<geslacht>1</geslacht>", "<geslacht>2</geslacht>")
    roster.replace("<jaargroep>1</jaargroep>", "<jaargroep>2</jaargroep>")
    checking = look()
    assert checking.tiles.current is Tile.GEWIJZIGD
    lines = checking.table.lines
    cells = {cell for row in range(lines.rowCount()) for cell in lines.line(row).cells}
    assert told <= cells
    assert not not_told & cells


def test_every_column_a_roster_can_change_has_words_of_its_own():
    everything = Leerling(**{one.name: "x" for one in fields(Leerling)})
    assert set(told_fields(everything)) == set(COLUMNS)
