"""The days of OPPs that are not in the pupil administration yet: ticked one by one, and on paper for who types them.

The list leaves like all paper: through the recipient check, into the register of each pupil on it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.printing.chosen import Chosen
from desktop.printing.dialog import Wanted
from desktop.printing.printing import Document, Printing
from desktop.rod.reading import RodPaper, keep_list, make_list, put_on_paper, read_rod, tick
from desktop.rod.rod_line import RodLine
from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.foot import Foot
from desktop.widgets.head import Head
from desktop.widgets.pick_file import Picker, pick_save
from desktop.widgets.portions import Portions, Work
from desktop.widgets.scroll import Scroll
from models.queries.rod import RodRegel
from models.record.change import ActResult

_LINE = 6
"""About how many widgets a line is."""
PORTION = 25
"""So many lines are shown at once; the rest when asked for."""


class RodScreen(Screen):
    """The list."""

    def __init__(self, context: Context, route: Route, pick: Picker = pick_save) -> None:
        super().__init__(context, route)
        self.lines: tuple[RodRegel, ...] | None = None
        self.rows: list[RodLine] = []
        self._pick = pick
        self._count = PORTION
        self._shown: tuple[RodRegel, ...] = ()
        self._wants_focus = True
        self.printing = Printing(context.session, self)
        self.printing.printed.connect(self._is_printed)
        self.printing.failed.connect(self.told)
        self.printer = Button(self.tr("Afdrukken"), Kind.PRIMARY, icon="printer", key="Ctrl+P")
        self.printer.clicked.connect(lambda: self._make(self._print))
        self.saver = Button(self.tr("PDF bewaren"), icon="file-down", key="Alt+P")
        self.saver.clicked.connect(lambda: self._make(self._ask_where))
        self.head = Head()
        self.head.say(self.tr("Overtypelijst voor ROD"))
        self.head.show_beside(self.saver, self.printer)
        self.more = Button(self.tr("Toon meer"), Kind.GHOST, icon="chevron-down", small=True)
        self.more.clicked.connect(self._show_more)
        self._listed: QVBoxLayout = down(gap=0)
        self._card = boxed(self._listed, "card")
        self._card.setAccessibleName(self.tr("Nog over te typen"))
        dossiers = Button(self.tr("Bekijk dossiers"), icon="folder", shown_key="Alt+2")
        dossiers.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIERS)))
        self.empty = EmptyState(
            self.tr("Alles is overgetypt"),
            self.tr("Zodra een OPP is vastgesteld of afgelopen, staat de datum hier."),
            dossiers,
            icon="check",
        )
        self.empty.hide()
        self._card.hide()
        self.more.hide()
        self._inside: QVBoxLayout = down(self.head, self.empty, self._card, across(STRETCH, self.more), STRETCH, gap=14)
        self.keep_edge(self._inside, 18, 20)
        self._foot = Foot()
        column = down(Scroll(self._inside), self._foot, gap=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._making = Portions(self)
        self._again = ReadAgain(self, self.read)
        self.read()

    def read(self) -> None:
        """Reads the list anew."""
        call = partial(read_rod, today=self.context.session.today())
        self.context.session.ask(call, self._show, self.told.emit, owner=self)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)), Crumb(self.tr("Overtypelijst voor ROD")))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self._card, self.head) if self.rows else (self,)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self.lines is not None:
            self._focus()

    @override
    def refresh(self, result: ActResult) -> None:
        self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+P", self.tr("de lijst afdrukken")),
            ("Alt+P", self.tr("de lijst als PDF bewaren")),
        )

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        if room is Room.SINGLE:
            self._foot.hold(right=(self.saver, self.printer))
            self.head.show_beside()
        else:
            self.head.show_beside(self.saver, self.printer)
            self._foot.hold()
        self._show_acts()

    # What is shown

    def _show(self, lines: tuple[RodRegel, ...]) -> None:
        here = self._stands_on()
        self.lines = lines
        number = sum(one.datums for one in lines)
        about = {
            0: "",
            1: self.tr("Nog 1 datum over te typen in de leerlingadministratie."),
        }.get(number, self.tr("Nog {number} datums over te typen in de leerlingadministratie.").format(number=number))
        self.head.say(self.tr("Overtypelijst voor ROD"), about)
        self.empty.setVisible(not lines)
        self._card.setVisible(bool(lines))
        self._inside.setStretchFactor(self.empty, 0 if lines else 1)
        self._show_acts()
        self._show_lines(here)

    def _stands_on(self) -> int | None:
        """The line where the focus is."""
        return next((at for at, one in enumerate(self.rows) if any(b.hasFocus() for b in one.buttons)), None)

    def _show_acts(self) -> None:
        something = any(one.datums for one in self.lines or ())
        for button in (self.saver, self.printer):
            button.setVisible(something)
        self._foot.setVisible(something and self.room is Room.SINGLE)
        self.head.turn()

    def _show_lines(self, here: int | None = None) -> None:
        shown = (self.lines or ())[: self._count]
        self.more.setVisible(len(self.lines or ()) > self._count)
        if shown != self._shown:
            self._shown = shown
            self._making.drop(self)
            clear(self._listed)
            self.rows = []
            self._making.add([Work(partial(self._add, one), _LINE, self) for one in shown])
            self._making.add([Work(partial(self._is_made, here), 1, self)])
            self._making.start()
        elif self._wants_focus:
            self._focus()

    def _add(self, line: RodRegel) -> None:
        row = RodLine(line)
        row.ticked.connect(lambda einde: self._tick(line, einde=einde))
        row.go.connect(self.go)
        if self.rows:
            self._listed.addWidget(rule())
        self.rows.append(row)
        self._listed.addWidget(row)
        row.show()

    def _is_made(self, here: int | None) -> None:
        """All lines stand there; who stood on one stands on the one that took its place."""
        if self._wants_focus:
            self._focus()
        elif here is not None and self.isVisible():
            if self.rows:
                self.rows[min(here, len(self.rows) - 1)].setFocus()
            else:
                self._focus()

    def _focus(self) -> None:
        if self._making.waiting:
            return
        self._wants_focus = False
        announce(self, " ".join(filter(None, (self.head.title.text(), self.head.about.text()))))
        target = self.rows[0] if self.rows else self.empty.findChildren(Button)[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        at = self._count
        self._count += PORTION
        self._show_lines()
        self._making.finish()
        if len(self.rows) > at:
            self.rows[at].setFocus()

    # What is done

    def _tick(self, line: RodRegel, *, einde: bool) -> None:
        words = self.tr("Einde afgevinkt.") if einde else self.tr("Begin afgevinkt.")
        self.context.session.act(
            partial(tick, line=line, today=self.context.session.today(), einde=einde),
            lambda result: self.done.emit(words, result.uid if result else None),
            self.told.emit,
            owner=self,
        )

    def _make(self, then: Callable[[RodPaper], None]) -> None:
        call = partial(make_list, today=self.context.session.today())
        self.context.session.ask(call, then, self.told.emit, owner=self)

    def _ask_where(self, paper: RodPaper) -> None:
        path = self._pick(
            self,
            self.tr("Waar komt de overtypelijst?"),
            user_documents_path() / paper.made.name,
            self.tr("PDF (*.pdf)"),
        )
        if path is not None:
            path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
            self.context.session.act(
                partial(keep_list, paper=paper, path=path, today=self.context.session.today()),
                lambda _: self._say_kept(path),
                self.told.emit,
                owner=self,
            )

    def _print(self, paper: RodPaper) -> None:
        made = paper.made
        self.printing.print(
            self,
            Document(made.data, self.tr("Driehoek {code}").format(code=made.code)),
            Wanted(made.pages, tuple(range(1, made.pages + 1))),
            partial(put_on_paper, paper, self.context.session.today()),
        )

    def _is_printed(self, chosen: Chosen) -> None:
        if chosen.file is not None:
            self._say_kept(chosen.file)
            return
        words = self.tr("Naar printer {printer} gestuurd en genoteerd bij ‘Wie kreeg wat’.")
        self.done.emit(words.format(printer=chosen.printer), None)

    def _say_kept(self, path: Path) -> None:
        words = self.tr("Bewaard als {name} en genoteerd bij ‘Wie kreeg wat’.")
        self.done.emit(words.format(name=path.name), None)
