"""The command that draws the gallery."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from desktop.gallery.draw import draw_page
from desktop.gallery.pages import PAGES, page
from desktop.gallery.sample import Pose
from desktop.theme.theme import Mode, Theme

PARTS = {
    *("chip", "knop", "rij", "kaart", "laankaart", "citaat", "veld", "keuze", "datum", "tegels"),
    *("stappenbalk", "onderdelenlijst", "bevindingen", "vergelijk", "toast", "dialoog", "palet", "leeg", "bewaard"),
}
SHORT = {"bewaard"}
"""Parts that never hold more than a few words."""


def test_every_part_has_a_page_with_its_states():
    keys = [one.key for one in PAGES]
    assert set(keys) >= PARTS
    assert len(set(keys)) == len(keys)
    without = [key for key in PARTS - SHORT if not any("lange woorden" in one.words for one in page(key).samples)]
    assert without == []


def test_a_page_is_drawn_in_three_themes_and_two_letter_sizes(tmp_path):
    command = [sys.executable, "-m", "desktop.gallery", str(tmp_path), "chip"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    made = {path.name: QImage(str(path)) for path in tmp_path.iterdir()}
    names = [f"chip-{mode}-{percent}.png" for mode in ("licht", "donker", "contrast") for percent in (100, 200)]
    assert sorted(made) == sorted(names)
    assert len({image.pixelColor(2, 2).name() for image in made.values()}) == 3
    assert made["chip-licht-200.png"].height() > made["chip-licht-100.png"].height()


@pytest.mark.parametrize(("key", "state"), [("knop", "gewoon, focus"), ("rij", "met focus"), ("veld", "met focus")])
def test_a_sample_with_the_focus_is_drawn_with_its_frame(qapp, key, state):
    Theme.current().set_mode(Mode.LIGHT)
    whole = page(key)
    at = next(one for one in whole.samples if one.words == state)
    with_focus = draw_page(replace(whole, samples=(at,))).toImage()
    without = draw_page(replace(whole, samples=(replace(at, pose=Pose.NONE),))).toImage()
    assert _accent(with_focus) > _accent(without) + 100


def _accent(image: QImage) -> int:
    """How many pixels have the colour of the focus."""
    accent = Theme.current().colour("accent").rgb()
    return sum(image.pixel(x, y) == accent for x in range(image.width()) for y in range(image.height()))
