"""A tab is chosen by Space and by Enter; Ctrl+Enter is the primary act of the page and chooses nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.widgets.tab import Tab

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_tab_is_chosen_with_the_key(qtbot, key):
    tab = Tab("Naast elkaar 2")
    qtbot.addWidget(tab)
    told: list[bool] = []
    tab.clicked.connect(lambda: told.append(tab.isChecked()))
    QTest.keyClick(tab, key)
    assert (tab.isChecked(), told) == (True, [True])


def test_the_key_of_the_page_chooses_no_tab(qtbot):
    tab = Tab("Naast elkaar 2")
    qtbot.addWidget(tab)
    QTest.keyClick(tab, Qt.Key.Key_Return, CTRL)
    assert not tab.isChecked()
