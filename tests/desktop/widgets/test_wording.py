"""Words that are drawn on one line where they were given the room they asked for."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from desktop.theme.letters import STEPS, Role
from desktop.theme.theme import Theme
from desktop.widgets import wording
from models.remembering import forget

WORDS = ("Bekijk verschil", "Nieuw dossier", "Naar het dossier", "Vraag na wie het gezag heeft", "Toon alle 6")


@pytest.mark.parametrize("percent", STEPS)
@pytest.mark.parametrize("role", [Role.STRONG, Role.BODY, Role.META])
def test_words_with_the_room_they_ask_stay_on_one_line(percent, role):
    Theme.current().set_percent(percent)
    font = Theme.current().font(role)
    metrics = QFontMetrics(font)
    for words in WORDS:
        width = wording.needed(words, font)
        drawn = metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, words)
        assert drawn.height() <= metrics.lineSpacing() + 1, words
        assert wording.height(words, font, width) == metrics.lineSpacing()


def test_measured_words_are_forgotten_when_a_vault_locks():
    font = Theme.current().font(Role.BODY)
    wording.needed("Een naam die niemand meer hoeft te zien", font)
    wording.height("Een naam die niemand meer hoeft te zien", font, 100)
    wording.least("Een naam die niemand meer hoeft te zien", font)
    forget()
    assert [one.cache_info().currsize for one in (wording._needed, wording._advance, wording._height)] == [0, 0, 0]


def test_a_font_that_was_changed_is_measured_anew_and_changes_no_other():
    font = Theme.current().font(Role.BODY)
    before = wording.needed("Vaststellen", font)
    font.setPointSizeF(3 * font.pointSizeF())
    assert wording.needed("Vaststellen", font) > 2 * before
    assert wording.needed("Vaststellen", Theme.current().font(Role.BODY)) == before
