"""What a picture promises by its name can be seen on it."""

from collections.abc import Iterator

import pytest
from desk import words_on
from shiboken6 import delete

from desktop.pictures.pose import Pose
from desktop.pictures.scene import Scene
from desktop.pictures.scenes import scenes
from desktop.pictures.studio import Studio
from desktop.theme.theme import Mode


@pytest.fixture
def studio(qapp, tmp_path) -> Iterator[Studio]:
    with Studio(tmp_path) as studio:
        yield studio
        studio.take(Pose(1440, 900, Mode.LIGHT, 100, "nl"))
    delete(studio.window)  # else its keys are in the way of the windows after it


def seen(studio: Studio, name: str, language: str = "nl") -> str:
    """Every word on a scene."""
    scene: Scene = next(one for one in scenes() if one.name == name)
    studio.take(Pose(1440, 900, Mode.LIGHT, 100, language))
    studio.open_vault(scene.vault)
    scene.show(studio)
    return words_on(studio.window)


def test_a_version_that_is_vastgesteld_is_told_to_be_so(studio):
    words = seen(studio, "04-opp-vastgesteld")
    assert "Vastgesteld op 28-10-2026. Bijstellen maakt versie 2." in words
    assert "versie 1 · vastgesteld" in words


def test_a_disk_that_fails_is_told_with_nothing_that_says_the_opposite(studio):
    words = seen(studio, "12-storing")
    assert "deze laatste handeling is niet bewaard" in words
    assert "Alles bewaard" not in words


def test_what_went_wrong_with_closing_is_told_at_the_door_in_the_language_one_chooses_there(studio):
    words = seen(studio, "01-ontgrendelen-bericht")
    assert "De reservekopie is niet gelukt" in words
    studio.take(Pose(1440, 900, Mode.LIGHT, 100, "en"))
    words = words_on(studio.window)
    assert "The backup did not succeed" in words
    assert "reservekopie" not in words
