"""Beside a preview: what was left out and why, who may be the same pupil, and what deviates in the file."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop.exchange.lines import Line
from desktop.spoken import listed
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, boxed, clear, down, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.icon import Icon
from desktop.widgets.portions import Portions, Work
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import text
from forms.exchange.preview import Preview
from forms.exchange.roster import Bijzonderheid, Weggelaten

_Maker = Callable[[], list[QWidget]]
"""What makes one line, or a heading with what is said under it: there may be many."""
_MOST = 20
"""Deviations and likenesses that are written out; the rest is counted."""
_WEIGHT = 5
"""About how many widgets a line is made of."""
_BEGINS = "begins"
"""The property of what a part begins with: a line divides it from the part before."""


class SidePanel(QFrame):
    """The panel. `wanted` hands back the key of a pupil to go to."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Over dit bestand"))
        self._making = Portions(self)
        self._column = down(gap=10, margins=(16, 14, 14, 14))
        holder = down(self._column, STRETCH)
        self.setLayout(down(Scroll(holder)))

    def show_preview(self, preview: Preview, new: tuple[Line, ...]) -> None:
        """Tells about a file."""
        self.forget()
        makers = (*self._left_out(preview), *self._alike(new), *self._gone(preview), *self._odd(preview))
        self._making.add(Work(partial(self._add, make), _WEIGHT, self) for make in makers)
        self._making.start_next()

    def forget(self) -> None:
        """Lets go of what it told."""
        clear(self._column)
        self._making.drop(self)

    def _add(self, make: _Maker) -> None:
        """Puts widgets under the ones that are there; a part of its own begins with its heading."""
        part = make()
        if part and self._column.count() and part[0].property(_BEGINS):
            self._column.addWidget(rule())
        for widget in part:
            self._column.addWidget(widget)
            widget.show()

    @property
    def words(self) -> str:
        """All that stands in it."""
        return "\n".join(one.text() for one in self.findChildren(QLabel) if not one.isHidden())

    def _left_out(self, preview: Preview) -> Iterator[_Maker]:
        if not preview.weggelaten:
            return
        about = self.tr("Deze velden stonden in het bestand. Driehoek leest ze niet in en bewaart ze niet.")
        times = self.tr("{} keer · {}")

        def line(one: Weggelaten) -> list[QWidget]:
            return [point("x", "text2", listed(one.naam), times.format(one.aantal, listed(one.reden)))]

        yield lambda: [_head("ban", self.tr("Niet overgenomen")), text(about, Role.META, wrap=True)]
        yield from (partial(line, one) for one in preview.weggelaten)

    def _alike(self, new: tuple[Line, ...]) -> Iterator[_Maker]:
        found = [one for one in new if one.note]
        if not found:
            return

        def line(one: Line) -> list[QWidget]:
            words = self.tr("Ga naar {}").format(one.name)
            compare = Button(words, Kind.GHOST, icon="corner-down-right", small=True)
            compare.clicked.connect(lambda: self.wanted.emit(one.pupil))
            return [boxed(down(point("copy", "amber", one.name, one.note), across(18, compare, STRETCH), gap=2))]

        yield lambda: [_head("copy", self.tr("Mogelijk dubbel"))]
        yield from (partial(line, one) for one in found[:_MOST])
        yield lambda: _rest(len(found), self.tr("En nog {} andere."))

    def _gone(self, preview: Preview) -> Iterator[_Maker]:
        number = len(preview.vertrokken)
        if not number:
            return
        who = (
            self.tr("1 leerling is vertrokken of staat niet meer in het bestand. Het dossier blijft.")
            if number == 1
            else self.tr(
                "{} leerlingen zijn vertrokken of staan niet meer in het bestand. Hun dossiers blijven."
            ).format(number)
        )
        after = self.tr("Wie je uitschrijft, krijgt een bewaartermijn vanaf die dag.")
        yield lambda: [_head("user-minus", self.tr("Vertrokken")), text(f"{who} {after}", Role.META, wrap=True)]

    def _odd(self, preview: Preview) -> Iterator[_Maker]:
        if not preview.bijzonderheden:
            return

        def line(one: Bijzonderheid) -> list[QWidget]:
            skipped = one.ernst == "overgeslagen"
            where = self.tr("Regel {}").format(one.regel)
            if one.sleutel:
                where = self.tr("Regel {}, leerling {}").format(one.regel, one.sleutel)
            sign, tone = ("triangle-alert", "amber") if skipped else ("info", "text2")
            return [point(sign, tone, where, listed(one.tekst))]

        yield lambda: [_head("info", self.tr("Bijzonderheden in het bestand"))]
        yield from (partial(line, one) for one in preview.bijzonderheden[:_MOST])
        yield lambda: _rest(len(preview.bijzonderheden), self.tr("En nog {} andere."))


def _head(icon: str, words: str) -> QWidget:
    items: list[Item] = [Icon(icon, "text", 18), text(words, Role.CARD), STRETCH]
    head = boxed(across(*items, gap=8))
    head.setProperty(_BEGINS, True)
    return head


def _rest(number: int, words: str) -> list[QWidget]:
    more = number - _MOST
    return [text(words.format(more), Role.META, wrap=True)] if more > 0 else []
