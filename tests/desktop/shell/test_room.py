"""How much room a screen has depends on the window and on the letters together."""

import pytest

from desktop.shell.room import Room, room_for


@pytest.mark.parametrize(
    ("width", "percent", "room"),
    [
        (1440, 100, Room.WIDE),
        (1366, 100, Room.NARROW),
        (1440, 115, Room.NARROW),
        (1440, 200, Room.SINGLE),
        (1366, 200, Room.SINGLE),
        (721, 100, Room.NARROW),
        (720, 100, Room.SINGLE),
        (2560, 175, Room.WIDE),
    ],
)
def test_the_room_is_that_of_the_window_in_the_letters_one_reads(width, percent, room):
    assert room_for(width, percent) is room
