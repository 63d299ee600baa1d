"""One Tab for a whole group: Tab comes to what is chosen and goes on past the rest, which the arrows walk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


def one_tab_stop(group: QButtonGroup) -> None:
    """Makes only the chosen button of a group stop for Tab; the first one while none is chosen."""
    group.buttonToggled.connect(lambda _, on: _place(group) if on else None)
    _place(group)


def _place(group: QButtonGroup) -> None:
    buttons: list[QAbstractButton] = group.buttons()
    stop = group.checkedButton() or next(iter(buttons), None)
    for one in buttons:
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is stop else Qt.FocusPolicy.ClickFocus)
