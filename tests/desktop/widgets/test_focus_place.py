"""The focus comes back to what is called the same, also where more than one part is thrown away on the way."""

from PySide6.QtWidgets import QFrame, QPushButton

from desktop.widgets.arrange import boxed, down
from desktop.widgets.focus_place import FocusPlace


def button(name: str) -> QPushButton:
    made = QPushButton(name)
    made.setAccessibleName(name)
    return made


def test_it_comes_back_when_parts_are_made_anew_one_after_the_other(qtbot):
    first, stays, last, other = button("Open OPP"), button("Rapport"), button("Bekijk"), button("Zoeken")
    column = down(first, stays, last)
    inside = boxed(column)
    page = QFrame()
    page.setLayout(down(other, inside))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    first.setFocus()
    place = FocusPlace(inside)
    for part in (first, last):
        with place.kept():
            part.hide()
        again = button(part.accessibleName())
        column.insertWidget(0, again)
        again.show()
        part.deleteLater()
    assert place.again()
    assert page.focusWidget().accessibleName() == "Open OPP"
    assert page.focusWidget() is not first
