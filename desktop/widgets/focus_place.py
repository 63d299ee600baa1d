"""Where the focus is in something that is made anew, to bring it back to what is called the same.

    with self._place.kept():
        clear(self._body)
    ...                       # all of it is made anew, now or in the turns that follow
    self._place.again() or self._focus_elsewhere()

Where nothing is called the same any more, what it stood in takes it: the card of a list that got another line. Who went
on meanwhile is left where he is.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class FocusPlace:
    """Of one page: of what is inside of it."""

    def __init__(self, inside: QWidget) -> None:
        self._inside = inside
        self._names: tuple[str, ...] | None = None
        """What had the focus and what it stood in, by their accessible names; None where nothing was lost."""
        self._left_at: QWidget | None = None
        """Where the focus went by itself when what had it was thrown away."""

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Around throwing away what may have the focus."""
        at = self._now()
        lost = self._names is not None and at is self._left_at  # before, and nobody went on since
        if not lost:
            self._names = self._names_to(at)
        yield
        if not lost and self._now() is at and at is not None and at.isVisible():  # it stays
            self._names = None
        self._left_at = self._now()

    def again(self) -> bool:
        """Brings the focus back; False when it was on what is nowhere to be found."""
        names, self._names = self._names, None
        if names is None or not self._inside.isVisible() or self._now() is not self._left_at:
            return True
        found = next((one for name in names if name and (one := self._called(name)) is not None), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        return found is not None

    def _now(self) -> QWidget | None:
        return self._inside.window().focusWidget()  # of the window: a screen one does not see takes no focus

    def _names_to(self, at: QWidget | None) -> tuple[str, ...] | None:
        if at is None or not self._inside.isAncestorOf(at):
            return None
        names: list[str] = []
        one: QWidget | None = at
        while one is not None and one is not self._inside:
            names.append(one.accessibleName())
            one = one.parentWidget()
        return tuple(names)

    def _called(self, name: str) -> QWidget | None:
        """What is called so and takes the focus, else the first that does in what is called so."""
        for one in self._inside.findChildren(QWidget):
            if one.accessibleName() == name and one.isVisibleTo(self._inside):
                reached = next(filter(self._takes_focus, (one, *one.findChildren(QWidget))), None)
                if reached is not None:
                    return reached
        return None

    def _takes_focus(self, one: QWidget) -> bool:
        return one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isEnabled() and one.isVisibleTo(self._inside)
