"""What is chosen, against what the import would then do: the numbers on the button never differ from the plan."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.lines import CHOICES, Tile, lines_of
from desktop.exchange.picks import Picks
from forms.exchange.choices import plan
from forms.exchange.preview import compare
from forms.exchange.roster import Leerling, Roster, SchoolInBestand
from models.queries.known_pupils import BekendeLeerling, BekendeSchool

STAND = date(2026, 11, 1)


def pupil(key, name="Noor", group="5A", born=date(2018, 3, 9), left=None):
    return Leerling(key, name, None, None, "Wit", born, "meisje", "5", group, (), None, left)


def known(uid, key=None, name="Noor", group="5A", born=date(2018, 3, 9)):
    return BekendeLeerling(uid, key, True, name, None, None, "Wit", born, geslacht="meisje", jaargroep="5", groep=group)


ROSTER = Roster(
    SchoolInBestand("99XD", "00", None, STAND, None),
    (),
    (
        pupil("n1", "Sofie", born=date(2019, 1, 1)),
        pupil("n2", "Daan", born=date(2019, 2, 2)),
        pupil("g1", "Mila", "6A", date(2017, 1, 1)),
        pupil("g2", "Femke", "6A", date(2017, 2, 2)),
        pupil("k1", "Noor"),
        pupil("k2", "Bram", born=date(2018, 5, 5)),
        pupil("v1", "Lars", born=date(2016, 1, 1), left=date(2026, 10, 1)),
        pupil("s1", "Emma", born=date(2016, 2, 2)),
    ),
    frozenset(),
    (),
    (),
)
KNOWN = BekendeSchool(
    "s",
    leerlingen=(
        known("u-g1", "g1", "Milla", "5A", date(2017, 1, 1)),
        known("u-g2", "g2", "Femke", "5A", date(2017, 2, 2)),
        known("u-k1", None, "Noor"),
        known("u-k2a", None, "Bram", born=date(2018, 5, 5)),
        known("u-k2b", None, "Bram", born=date(2018, 5, 5)),
        known("u-v1", "v1", "Lars", born=date(2016, 1, 1)),
        known("u-s1", "s1", "Emma", born=date(2016, 2, 2)),
        known("u-a1", "a1", "Jip", born=date(2015, 1, 1)),
        known("u-a2", "a2", "Isa", born=date(2015, 2, 2)),
    ),
)
PREVIEW = compare(ROSTER, KNOWN)
LINES = lines_of(PREVIEW, KNOWN)
ALL = [line for tile in Tile for line in LINES[tile]]


def test_every_tile_has_the_pupils_it_should():
    assert {tile: [line.pupil for line in lines] for tile, lines in LINES.items()} == {
        Tile.NIEUW: ["n1", "n2"],
        Tile.KOPPELEN: ["k1", "k2", "k2"],
        Tile.GEWIJZIGD: ["g1", "g1", "g2"],
        Tile.VERTROKKEN: ["v1", "a1", "a2"],
        Tile.GELIJK: ["s1"],
    }


@given(st.lists(st.tuples(st.integers(0, len(ALL) - 1), st.integers(0, 2)), max_size=30))
def test_the_numbers_on_the_button_are_those_of_the_plan(pressed):
    picks = Picks(LINES, STAND)
    for at, choice in pressed:
        picks.pick(ALL[at], choice)
    told = picks.counted()
    done = plan(PREVIEW, KNOWN, picks.keuzes())
    links = sum(uid.startswith("u-k") for uid in done.gekoppeld)
    changed = sum(uid.startswith("u-g") for values in done.waarden.values() for uid in values)
    left = len(done.waarden.get("uitschrijfdatum", {}))
    assert (told.new, told.linked, told.fields, told.left) == (len(done.nieuw), links, changed, left)
    assert told.nothing == done.leeg


@given(st.integers(0, len(ALL) - 1), st.integers(0, 2))
def test_what_was_chosen_is_what_is_shown(at, choice):
    picks, line = Picks(LINES, STAND), ALL[at]
    picks.pick(line, choice)
    if choice < len(CHOICES[line.tile]):
        assert picks.picked(line) == choice


@pytest.mark.parametrize("tile", [Tile.KOPPELEN, Tile.VERTROKKEN])
def test_all_at_once_leaves_alone_who_has_several_dossiers(tile):
    picks = Picks(LINES, STAND)
    picks.pick_all(tile, 0)
    taken = {line.pupil for line in LINES[tile] if picks.picked(line) == 0}
    assert taken == {Tile.KOPPELEN: {"k1"}, Tile.VERTROKKEN: {"v1", "a1", "a2"}}[tile]
