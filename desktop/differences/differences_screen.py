"""Where people think differently in one dossier: the register, the sides of each document, and the course of it all.

Two views may stay beside each other. What is filled in is filled in on the screen of the document, like every form.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.differences.course_part import CoursePart
from desktop.differences.reading import Differences, begin_step, begin_view, read_differences
from desktop.differences.register_part import RegisterPart
from desktop.differences.sides_part import SidesPart
from desktop.editor.found import screen_of
from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb, Screen
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.foot import Foot
from desktop.widgets.head import Head
from desktop.widgets.party import Party
from desktop.widgets.scroll import Scroll
from desktop.worklist.tabs import Choice, Tabs
from forms.disagreements import Noticed, begin, take_up
from forms.party import Party as Voice
from models.record.change import ActResult
from models.vault import Vault

REGISTER, SIDES, COURSE = "register", "naast-elkaar", "verloop"


class DifferencesScreen(Screen):
    """The three parts as tabs."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.setAccessibleName(self.tr("Verschillen"))
        self.found: Differences | None = None
        self._dossier = route.dossier or ""
        self._part = route.section if route.section in (REGISTER, SIDES, COURSE) else REGISTER
        self._chosen: dict[str, str | None] = {self._part: route.document}
        self._wants_focus = True
        self.head = Head()
        self.head.say(self.tr("Verschillen"))
        self.new = Button(self.tr("Nieuw verschil"), Kind.PRIMARY, icon="plus", key="Ctrl+Return")
        self.new.clicked.connect(self._begin)
        self.paper = Button(self.tr("Verloop afdrukken"), icon="printer", key="Ctrl+P")
        self.paper.clicked.connect(self._to_paper)
        self.tabs = Tabs(self.tr("Welk deel"))
        self.tabs.chosen.connect(self._turn)
        self.register, self.sides, self.course = RegisterPart(), SidesPart(), CoursePart()
        self._parts: dict[str, RegisterPart | SidesPart | CoursePart] = {
            REGISTER: self.register,
            SIDES: self.sides,
            COURSE: self.course,
        }
        for one in self._parts.values():
            one.hide()
        self._foot = Foot()
        inside = down(self.head, self.tabs, *self._parts.values(), STRETCH, gap=14)
        self.keep_edge(inside, 18, 20)
        column = down(Scroll(inside), self._foot, gap=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._again = ReadAgain(self, self.read)
        self._connect()
        self.read()

    def read(self) -> None:
        """Reads the case anew."""
        call = partial(read_differences, dossier=self._dossier, today=self.context.session.today())
        self.context.session.ask(call, self._show, self.told.emit, owner=self)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        name = self.found.beeld.leerling.naam if self.found is not None else ""
        return (
            Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)),
            Crumb(name or self.tr("Dossier"), Route(ScreenName.DOSSIER, self._dossier)),
            Crumb(self.tr("Verschillen")),
        )

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.tabs, self._parts[self._part])

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self.found is not None:
            self._focus()

    @override
    def route(self) -> Route:
        return Route(ScreenName.DIFFERENCES, self._dossier, self._chosen.get(self._part), self._part)

    @override
    def show_route(self, route: Route) -> None:
        if route.section in self._parts:
            self._part = route.section
            if route.document:
                self._chosen[self._part] = route.document
            if self.found is not None:
                self._show(self.found)
        self.first_focus()

    @override
    def refresh(self, result: ActResult) -> None:
        if self._dossier in result.dossiers:
            self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("← →", self.tr("een ander deel, op de tabs")),
            ("Ctrl+Return", self.tr("nieuw verschil")),
            ("Ctrl+P", self.tr("verloop afdrukken")),
        )

    @override
    def acts(self) -> Sequence[Act]:
        return (
            Act(self.tr("Nieuw verschil"), self._begin, "Ctrl+Return", "plus", self.tr("verschil van mening, geschil")),
            *(
                [Act(self.tr("Verloop afdrukken"), self._to_paper, "Ctrl+P", "printer", self.tr("geschillencommissie"))]
                if self.found is not None and self.found.printable
                else []
            ),
        )

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        for one in self._parts.values():
            one.fit_in(room)
        self._place_buttons()

    def _connect(self) -> None:
        self.register.chosen.connect(lambda uid: self._choose(REGISTER, uid))
        self.register.taken_up.connect(self._take_up)
        self.register.filled.connect(self._fill)
        self.register.stepped.connect(self._step)
        self.register.led.connect(self._beside)
        self.sides.chosen.connect(lambda uid: self._choose(SIDES, uid))
        self.sides.written.connect(self._write)
        self.sides.opened.connect(self._open)
        self.course.go.connect(self.go)

    def _place_buttons(self) -> None:
        if self.room is Room.SINGLE:
            self._foot.hold(right=(self.new,))  # taken before the head lets go of it, and the other way round
            self.head.show_beside(self.paper)
        else:
            self.head.show_beside(self.paper, self.new)
            self._foot.hold()
        self.paper.setVisible(self.found is not None and self.found.printable)
        self.head.turn()

    def _show(self, found: Differences) -> None:
        first = self.found is None
        self.found = found
        self.head.say(self.tr("Verschillen"), self._about(found))
        self._place_buttons()
        words = (
            (REGISTER, self.tr("Register"), len(found.entries)),
            (SIDES, self.tr("Naast elkaar"), len(found.pieces)),
            (COURSE, self.tr("Verloop"), len(found.moments)),
        )
        self.tabs.show_choices([Choice(*one) for one in words], self._part)
        known = [one.uid for one in found.entries]
        if self._chosen.get(REGISTER) not in known:
            self._chosen[REGISTER] = known[0] if known else None
        self._show_part()
        if first:
            self.crumbs_changed.emit()
        if self._wants_focus:
            self._focus()

    def _show_part(self) -> None:
        """Builds the part that is looked at; the others when one comes to them."""
        found = self.found
        if found is None:
            return
        for name, one in self._parts.items():
            one.setVisible(name == self._part)
        if self._part == REGISTER:
            self.register.show_differences(found, self._chosen.get(REGISTER))
        elif self._part == SIDES:
            self.sides.show_differences(found, self._chosen.get(SIDES))
        else:
            self.course.show_differences(found)

    def _about(self, found: Differences) -> str:
        name = found.beeld.leerling.naam
        return self.tr("{name} · een verschil mag blijven staan").format(name=name) if name else ""

    def _focus(self) -> None:
        self._wants_focus = False
        announce(self, self.head.title.text())
        if not self._parts[self._part].focus_first():
            self.new.setFocus()

    def _turn(self, part: str) -> None:
        self._part = part
        self._show_part()

    def _choose(self, part: str, uid: str) -> None:
        self._chosen[part] = uid

    def _fill(self, uid: str, section: str) -> None:
        self.go.emit(Route(ScreenName.DOCUMENT, self._dossier, uid, section=section))

    def _open(self, uid: str, section: str) -> None:
        screen = screen_of(self.found.beeld, uid) if self.found is not None else None
        if screen is not None:
            self.go.emit(Route(screen, self._dossier, uid, section=section))

    def _beside(self, document: str) -> None:
        self._part, self._chosen[SIDES] = SIDES, document
        if self.found is not None:
            self._show(self.found)
        self.sides.focus_first()

    def _to_paper(self) -> None:
        if self.found is not None and self.found.printable:
            self.go.emit(Route(ScreenName.REPORT, self._dossier, section="geschillencommissie"))

    def _begin(self) -> None:
        today = self.context.session.today()
        self._do(lambda vault: begin(vault, self._dossier, today), "waarover", self.tr("Verschil begonnen."))

    def _take_up(self, one: Noticed) -> None:
        found = self.found
        if found is not None:
            words = self.tr("Opgenomen in het register.")
            self._do(lambda vault: take_up(vault, found.beeld, one), None, words)

    def _write(self, document: str, label: str, party: Party) -> None:
        """To the view of a party on a part; begins it where there is none, as views beside each other."""

        def begun(made: tuple[str, str, ActResult | None]) -> None:
            entry, row, result = made
            self._chosen[REGISTER] = entry
            if result is not None:
                self.context.session.tell(result)
                words = self.tr("Zienswijze begonnen bij {part}: {party}.").format(part=label, party=party.words)
                self.done.emit(words, result.uid)
            place = Route(ScreenName.DOCUMENT, self._dossier, entry, field="standpunten", row=row, column="standpunt")
            self.go.emit(place)

        call = partial(
            begin_view,
            dossier=self._dossier,
            document=document,
            section=label,
            party=Voice(party.value),
            today=self.context.session.today(),
        )
        self.context.session.ask(call, begun, self.told.emit, owner=self)

    def _step(self, entry: str) -> None:
        today = self.context.session.today()

        def stepped(made: tuple[str, ActResult]) -> None:
            row, result = made
            self.context.session.tell(result)
            self.go.emit(Route(ScreenName.DOCUMENT, self._dossier, entry, field="stappen", row=row, column="wat"))

        call = partial(begin_step, dossier=self._dossier, entry=entry, today=today)
        self.context.session.ask(call, stepped, self.told.emit, owner=self)

    def _do(self, call: Callable[[Vault], tuple[str, ActResult | None]], section: str | None, words: str) -> None:
        """Does something that begins an entry; goes to a section of it, or stays and shows it."""

        def done(made: tuple[str, ActResult | None]) -> None:
            uid, result = made
            self._chosen[REGISTER] = uid
            self.context.session.tell(result)
            self.done.emit(words, result.uid if result else None)
            if section is None:
                self._wants_focus = True  # what was pressed is gone
                self.read()
            else:
                self._fill(uid, section)

        self.context.session.ask(call, done, self.told.emit, owner=self)
