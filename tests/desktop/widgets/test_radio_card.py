"""Cards to choose from: every arrow walks them, whichever way they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QButtonGroup

from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.radio_card import RadioCard


@pytest.mark.parametrize("place", [across, down])
def test_up_and_down_walk_the_cards_beside_and_under_each_other(qtbot, place):
    cards = [RadioCard(words, "Uitleg", icon="school") for words in ("School", "Steunpunt", "Verband")]
    page = boxed(place(*cards))
    group = QButtonGroup(page)
    for card in cards:
        group.addButton(card.radio)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    cards[0].choose()
    cards[0].radio.setFocus()
    walked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(QApplication.focusWidget(), key)
        walked.append([one.radio.isChecked() for one in cards].index(True))
    assert walked == [1, 2, 1]
    assert cards[1].radio.hasFocus()
