"""The overview: numbers per school, kind, state and time as pictures with their tables, and a list behind each number.

Within the vault the true numbers stand here. What leaves (paper, PDF) tells no small ones: see `desktop.figures.paper`.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.dossier.words import day_words
from desktop.figures.figure_card import FigureCard
from desktop.figures.paper import keep_paper, make_paper, put_on_paper
from desktop.figures.paper_preview import PaperPreview
from desktop.figures.reading import ALWAYS, LAST, THIS, Chosen, Number, Overview, read_overview
from desktop.figures.words import finding_said, name_words
from desktop.printing.chosen import Chosen as Printed
from desktop.printing.dialog import Wanted
from desktop.printing.printing import Document, Printing
from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb, Screen
from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.foot import Foot
from desktop.widgets.head import Head
from desktop.widgets.pick_file import Picker, pick_save
from desktop.widgets.portions import PORTION, Portions, Work
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import text
from forms.reports.making import Gemaakt
from models.record.change import ActResult
from models.terms.calendar import schooljaar

_ALL = "alle"
_AROUND = 8


class FiguresScreen(Screen):
    """The screen."""

    def __init__(self, context: Context, route: Route, pick: Picker = pick_save) -> None:
        super().__init__(context, route)
        self.overview: Overview | None = None
        self.cards: dict[str, FigureCard] = {}
        self._pick = pick
        self._chosen = Chosen.of(route.row)
        self._shown_schools: Mapping[str, str] | None = None
        self._at: Number | None = None
        """The number of which one saw the list: there one comes back."""
        self._wants_focus = True
        self._paper = False
        """Whether one looks at the pages as they leave."""
        self.printing = Printing(context.session, self)
        self.printing.printed.connect(self._is_printed)
        self.printing.failed.connect(self.told)
        self.printer = Button(self.tr("Afdrukken"), Kind.PRIMARY, icon="printer", key="Ctrl+P")
        self.printer.clicked.connect(lambda: self._make(self._print))
        self.saver = Button(self.tr("PDF bewaren"), icon="file-down", key="Alt+P")
        self.saver.clicked.connect(lambda: self._make(self._ask_where))
        self.looker = Button(self.tr("Voorbeeld"), icon="eye", key="Alt+V")
        self.looker.clicked.connect(self._turn)
        self.head = Head()
        self.head.say(self.tr("Overzicht"))
        self.school = ChoiceControl((Option(_ALL, self.tr("Alle scholen")),), always=True)
        self.school.set_value(_ALL)
        year = schooljaar(context.session.today())
        self.period = ChoiceControl(
            (
                Option(ALWAYS, self.tr("Alle jaren")),
                Option(THIS, self.tr("Schooljaar {year}").format(year=year)),
                Option(LAST, self.tr("Schooljaar {year}").format(year=year.vorige)),
            ),
            always=True,
        )
        self.period.set_value(self._chosen.period)
        for one in (self.school, self.period):
            one.edited.connect(self._choose)
        self._filters: QBoxLayout = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._filters.setSpacing(14)
        self._filters.addWidget(FieldFrame(self.tr("School"), self.school))
        self._filters.addWidget(FieldFrame(self.tr("Aanvragen en besluiten van"), self.period))
        self._cards: QVBoxLayout = down(gap=14)
        self._about = text("", Role.META, wrap=True)
        self._about.hide()
        self.preview = PaperPreview(context.session, self)
        self.preview.widget.stand_in_line(in_line=True)
        self.preview.widget.hide()
        self._inside = down(
            self.head, boxed(self._filters), self._cards, self._about, self.preview.widget, STRETCH, gap=14
        )
        self.keep_edge(self._inside, 18, 20)
        self._foot = Foot()
        self._scroll = Scroll(self._inside)
        column = down(self._scroll, self._foot, gap=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._making = Portions(self)
        self._making.finished.connect(self._is_made)
        self._again = ReadAgain(self, self.read)
        self._place_acts()
        self.read()

    def read(self) -> None:
        """Counts anew."""
        call = partial(read_overview, today=self.context.session.today(), chosen=self._chosen)
        self.context.session.ask(call, self._show, self.told.emit, owner=self)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)), Crumb(self.tr("Overzicht")))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.preview.widget,) if self._paper else tuple(self.cards.values()) or (self,)

    @override
    def route(self) -> Route:
        return Route(ScreenName.FIGURES, row=self._chosen.kept)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self.overview is not None and not self._making.waiting:
            self._focus()

    @override
    def refresh(self, result: ActResult) -> None:
        self._again.start()

    @override
    def dates_kept(self) -> None:
        self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Return", self.tr("de dossiers achter een getal")),
            ("Alt+V", self.tr("zien hoe het eruit gaat, of terug")),
            ("Ctrl+P", self.tr("het overzicht afdrukken, zonder kleine aantallen")),
            ("Alt+P", self.tr("het overzicht als PDF bewaren, zonder kleine aantallen")),
        )

    @override
    def acts(self) -> Sequence[Act]:
        words = self.tr("cijfers aantallen rapport")
        return (Act(self.tr("Overzicht afdrukken"), self.printer.click, "Ctrl+P", "printer", words),)

    @override
    def fit_in(self, room: Room) -> None:
        changed = room is not self.room
        super().fit_in(room)
        single = room is Room.SINGLE
        direction = QBoxLayout.Direction.TopToBottom if single else QBoxLayout.Direction.LeftToRight
        self._filters.setDirection(direction)
        self._place_acts()
        if changed and self.overview is not None:
            self._build(self.overview)

    def _place_acts(self) -> None:
        focused = next((one for one in (self.looker, self.saver, self.printer) if one.hasFocus()), None)
        if self.room is Room.SINGLE:
            self._foot.hold(right=(self.saver, self.printer))
            self.head.show_beside(self.looker)
        else:
            self.head.show_beside(self.looker, self.saver, self.printer)
            self._foot.hold()
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def _choose(self) -> None:
        school = str(self.school.value() or _ALL)
        self._chosen = Chosen("" if school == _ALL else school, str(self.period.value() or ALWAYS))
        self.read()

    def _show(self, overview: Overview) -> None:
        if overview.chosen != self._chosen or overview == self.overview:
            return
        self.overview = overview
        self._show_schools(overview)
        about = self.tr("Stand van {day}. Kies een getal of een balk: dan zie je de dossiers erachter.")
        self.head.say(self.tr("Overzicht"), about.format(day=day_words(overview.today)) if overview.figures else "")
        for one in (self.looker, self.saver, self.printer):
            one.setVisible(bool(overview.figures))
        self.head.turn()
        self._build(overview)

    def _show_schools(self, overview: Overview) -> None:
        if overview.schools != self._shown_schools:
            self._shown_schools = overview.schools
            options = [Option(uid, name or self.tr("School zonder naam")) for uid, name in overview.schools.items()]
            self.school.set_options((Option(_ALL, self.tr("Alle scholen")), *options))
            self.school.set_value(self._chosen.school or _ALL)

    def _turn(self) -> None:
        """From the numbers to the pages as they leave, and back."""
        self._paper = not self._paper
        self.looker.say(self.tr("Terug naar de cijfers") if self._paper else self.tr("Voorbeeld"))
        self.head.turn()
        self.looker.setFocus(Qt.FocusReason.OtherFocusReason)  # the table one was in goes away
        self._wants_focus = not self._paper
        if self.overview is not None:
            self._build(self.overview)

    def _build(self, overview: Overview) -> None:
        focused = next((name for name, one in self.cards.items() if one.table.hasFocus()), None)
        if focused is not None:
            self._wants_focus = True
        self._making.drop(self)
        clear(self._cards)
        self.cards = {}
        self._about.hide()
        paper = self._paper and bool(overview.figures)
        self.preview.widget.setVisible(paper)
        if paper:
            self.preview.show(overview.chosen, self.tr("Overzicht"))
            return
        makers: list[Callable[[], None]] = [partial(self._add, place) for place in range(len(overview.figures))]
        self._making.add(Work(one, PORTION, self) for one in (makers or [self._add_nothing]))
        self._making.start()

    def _add(self, place: int) -> None:
        overview = self.overview
        if overview is None:
            return
        figure = overview.figures[place]
        finding = finding_said(figure, overview.schools, overview.today)
        card = FigureCard(figure, overview.schools, finding, self.room, self._draw_beside)
        card.asked.connect(partial(self._list, figure.naam))
        card.table.walked.connect(partial(QTimer.singleShot, 0, self, partial(self._bring, figure.naam)))
        self.cards[figure.naam] = card
        self._cards.addWidget(card)
        card.show()

    def _draw_beside(self, call: Callable[[], bytes], then: Callable[[bytes], None]) -> None:
        """Draws beside the window; a card that is gone meanwhile waits for nothing."""
        self.context.session.look(lambda _: call(), then, self.told.emit, owner=self)

    def _bring(self, name: str) -> None:
        """Brings the figure one is at into view, as a whole where there is room for that."""
        card = self.cards.get(name)
        if card is not None and card.table.hasFocus():
            fits = card.height() <= self._scroll.viewport().height() - 2 * _AROUND
            self._scroll.bring_part(card, card.rect() if fits else card.here)

    def _add_nothing(self) -> None:
        dossiers = Button(self.tr("Bekijk dossiers"), icon="folder", shown_key="Alt+2")
        dossiers.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIERS)))
        words = self.tr("Zodra er dossiers zijn met een OPP, een aanvraag of een arrangement, staan de aantallen hier.")
        made = EmptyState(self.tr("Er is nog niets te tellen"), words, dossiers, icon="chart-line")
        self._cards.addWidget(made)
        made.show()

    def _is_made(self) -> None:
        overview = self.overview
        if overview is not None and overview.figures and overview.nothing:
            names = ", ".join(name_words(one) for one in overview.nothing)
            self._about.setText(self.tr("Niets te tellen: {names}.").format(names=names))
            self._about.show()
        if self._wants_focus and self.isVisible():
            self._focus()

    def _focus(self) -> None:
        self._wants_focus = False
        announce(self, " ".join(filter(None, (self.head.title.text(), self.head.about.text()))))
        at, self._at = self._at, None
        card = self.cards.get(at.figure) if at is not None else None
        if at is not None and card is not None and at.row in card.figure.rijen:
            series = card.figure.reeksen
            card.table.go_to(card.figure.rijen.index(at.row), series.index(at.series) + 1 if at.series in series else 0)
        elif self.cards:
            next(iter(self.cards.values())).table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.looker if self._paper else self.school).setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, figure: str, row: str, series: str) -> None:
        self._at = Number(figure, row, series, self._chosen)
        self.go.emit(self._at.route)

    # What leaves

    def _make(self, then: Callable[[Gemaakt], None]) -> None:
        call = partial(make_paper, today=self.context.session.today(), chosen=self._chosen)
        self.context.session.ask(call, then, self.told.emit, owner=self)

    def _ask_where(self, made: Gemaakt) -> None:
        begin = user_documents_path() / made.name
        path = self._pick(self, self.tr("Waar komt het overzicht?"), begin, self.tr("PDF (*.pdf)"))
        if path is not None:
            path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
            self.context.session.ask(lambda _: keep_paper(made, path), self._say_kept, self.told.emit, owner=self)

    def _print(self, made: Gemaakt) -> None:
        self.printing.print(
            self,
            Document(made.data, self.tr("Driehoek {code}").format(code=made.code)),
            Wanted(made.pages, tuple(range(1, made.pages + 1))),
            put_on_paper,
        )

    def _is_printed(self, printed: Printed) -> None:
        if printed.file is not None:
            self._say_kept(printed.file)
        else:
            self.done.emit(self.tr("Naar printer {printer} gestuurd.").format(printer=printed.printer), None)

    def _say_kept(self, path: Path) -> None:
        self.done.emit(
            self.tr("Bewaard als {name}. Er staat geen naam en geen klein aantal op.").format(name=path.name), None
        )
