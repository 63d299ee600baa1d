"""A question that must be answered before going on: its title is a question, its buttons are verbs.

    asking = Ask("Dossier vernietigen?", "Daarna kan niemand het nog lezen.", yes="Vernietig", danger=True)
    asking.accepted.connect(destroy)
    asking.open_over(window)

Only for opening a vault, choosing a file or a printer, vaststellen, and destroying data: everything else can be undone
and asks nothing. Esc and closing are always the harmless answer, and the harmless answer has the focus where the other
one destroys. What must be filled in first is begun with. Ctrl+Enter is the act, save where it destroys; Enter in a
field goes on to what must still be answered, and then to the act.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.button_row import ButtonRow
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.keys import sequences
from desktop.widgets.lock_key import lock_key
from desktop.widgets.over_window import OverWindow
from desktop.widgets.reading_order import step
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import text

_ACT = "Ctrl+Return"
_ABOVE_FOOT = 4
_BAR = 12
"""The room of a bar beside what one reads."""


class Question(QFrame):
    """What a dialog shows: the question, what belongs to it, and the two answers.

    With `scrolls` its title and the answers stay in view however much belongs to the question.
    """

    answered = Signal(bool)
    """True for the act, False for the harmless answer."""

    def __init__(
        self,
        title: str,
        words: str,
        *body: Item,
        yes: str,
        no: str = "",
        icon: str | None = None,
        danger: bool = False,
        scrolls: bool = False,
        yes_key: str | None = None,
    ) -> None:
        super().__init__()
        self.title = title
        self.danger = danger
        self.setProperty("kind", "question")
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.no = Button(no or self.tr("Nog niet"), shown_key="Esc")
        self.yes = Button(yes, Kind.DANGER if danger else Kind.PRIMARY, icon=icon, shown_key=yes_key)
        self.no.clicked.connect(lambda: self.answered.emit(False))
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self._asked = text(title, Role.SECTION, wrap=True)
        self._inside: QVBoxLayout = down(text(words, wrap=True), *body, STRETCH, gap=10, margins=(0, 0, 0, 4))
        self._foot = ButtonRow(right=(self.no, self.yes))
        content = Scroll(self._inside) if scrolls else boxed(self._inside)
        self._scroll = content if isinstance(content, Scroll) else None
        head = self._head = boxed(across(self._asked))
        foot = boxed(across(self._foot))
        for one in (head, foot):
            one.setContentsMargins(0, 0, _BAR if scrolls else 0, 0)
        self._column: QVBoxLayout = down(head, content, margins=(24, 20, 24 - (_BAR if scrolls else 0), 18), gap=10)
        self._column.addSpacing(_ABOVE_FOOT)
        self._column.addWidget(foot)
        if self._scroll is not None:  # what one reads is as wide with a bar as without, and the answers end there too
            self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_width)
            self._keep_width()
        self._column.setStretch(1, 1)
        self.setLayout(self._column)

    def _keep_width(self, _: int = 0, most: int = 0) -> None:
        self._inside.setContentsMargins(0, 0, 0 if most else _BAR, 4)

    def ask(self, title: str) -> None:
        """Another question in the same place."""
        self.title = title
        self._asked.setText(title)
        self.setAccessibleName(title)

    def bring(self, part: QWidget) -> None:
        """Brings what came into view, as far as it goes with what has the focus."""
        if self._scroll is not None:
            self._scroll.reveal(part, hold=True)

    def first_focus(self) -> None:
        """Puts the focus on what must be filled in first, else on the act; on the harmless answer where it destroys."""
        empty = None if self.danger else self.first_empty()
        answer = self.no if self.danger else self.yes
        (answer if empty is None else empty.control.target()).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """From a field on: to the next that must be filled in, and is seen by that; else to the act."""
        empty = self.first_empty()
        (self.yes if empty is None else empty.control.target()).setFocus(Qt.FocusReason.TabFocusReason)

    def first_empty(self) -> FieldFrame | None:
        """The first field that must be filled in and is not."""
        fields = (one for one in self.findChildren(FieldFrame) if one.required and one.isVisible())
        return next((one for one in fields if one.control.value() is None), None)

    def height_for(self, width: int) -> int:
        """How high the question is at a width when nothing of it scrolls."""
        edges = self._column.contentsMargins()
        room = width - edges.left() - edges.right()
        foot = self._foot.heightForWidth(room) if self._foot.hasHeightForWidth() else self._foot.sizeHint().height()
        bar = self._head.contentsMargins().right()
        self._asked.ensurePolished()  # before it is shown it has not its letters yet
        # What scrolls never gets less than its smallest size, however wide it is.
        inside = max(self._inside.totalHeightForWidth(room), self._inside.totalMinimumSize().height())
        around = 2 * self._column.spacing() + _ABOVE_FOOT + edges.top() + edges.bottom()
        return self._asked.heightForWidth(room - bar) + inside + foot + around


class Ask(OverWindow):
    """The question in a window of its own, over the one it is about. `accepted` and `rejected` tell the answer."""

    def __init__(
        self,
        title: str,
        words: str,
        *body: Item,
        yes: str,
        no: str = "",
        icon: str | None = None,
        danger: bool = False,
    ) -> None:
        key = None if danger else _ACT
        question = Question(title, words, *body, yes=yes, no=no, icon=icon, danger=danger, scrolls=True, yes_key=key)
        super().__init__(question.height_for)
        self.setAccessibleName(title)
        self.question = question
        self.question.answered.connect(self._answered)
        for sequence in sequences(key) if key else ():
            made = QShortcut(sequence, self, partial(self._answered, True))
            made.setAutoRepeat(False)  # the keys that opened it may be held still
        self.setLayout(down(self.question))

    def open_over(self, window: QWidget) -> None:
        """Asks; answers come as signals."""
        self.setParent(window.window(), self.windowFlags())
        lock_key(self, window)
        self.stand_over(window.window())
        self.open()
        self.first_focus()

    def first_focus(self) -> None:
        """Puts the focus where one begins."""
        self.question.first_focus()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return step(self, forward=forward) or super().focusNextPrevChild(forward)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # Enter answers only on the button that has the focus, never from within a field
            if not (event.isAutoRepeat() or self.question.danger):
                self.question.go_on()
            return
        super().keyPressEvent(event)

    def _answered(self, yes: bool) -> None:
        """What happens on an answer; a subclass may have something to see to before it goes on."""
        (self.accept if yes else self.reject)()
