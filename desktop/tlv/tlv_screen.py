"""The TLV request in one look: how complete it is, what the region asks, the experts, the views, what still blocks.

It shows and leads; the questions themselves are filled in on the screen of the document.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.attachments.of_request import OfRequest
from desktop.dossier.words import day_words
from desktop.editor.found import form_of, screen_of, target_words
from desktop.life.life_card import LifeCard
from desktop.life.words import step_key
from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.spoken import spoken
from desktop.tlv.decision import decision_words
from desktop.tlv.page import RequestPage
from desktop.tlv.parts_card import PartsCard
from desktop.tlv.reading import read_request
from desktop.tlv.routes_card import routes_card
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.focus_place import FocusPlace
from desktop.widgets.foot import Foot
from desktop.widgets.head import Head
from desktop.widgets.scroll import Scroll
from desktop.widgets.strip import Strip
from forms.definition import form
from forms.request import Request
from forms.rules.bevinding import Bevinding
from forms.vocabulary import label
from models.record.change import ActResult


class TlvScreen(Screen):
    """One request."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.request: Request | None = None
        self.attachments = OfRequest(self, route.dossier or "", route.document or "")
        self._page: RequestPage | None = None
        self.head = Head()
        self.head.say(self.tr("TLV voorbereiden"))
        self._wants_focus = True
        self._place = FocusPlace(self)
        self._wanted: Route | None = route
        self._blocked: QVBoxLayout = down(gap=10)
        self._body: QVBoxLayout = down(gap=0)
        self._foot = Foot()
        self._next = Button("", Kind.PRIMARY, icon="corner-down-right", key="Ctrl+Return")
        self._next.clicked.connect(self._go_on)
        self._look = Button(self.tr("Bekijk het pakket"), icon="eye", key="Ctrl+P")
        self._look.clicked.connect(self._look_at_it)
        self.life = LifeCard(context)
        self.life.done.connect(self.done)
        self.life.told.connect(self.told)
        self.life.go.connect(self.go)
        self.life.asking.connect(self._place_acts)
        for one in (self.life, self.life.bar):
            one.hide()
        inside = down(self.head, self.life.bar, self.life, self._blocked, self._body, STRETCH, gap=14)
        self.keep_edge(inside, 18, 20)
        column = down(Scroll(inside), self._foot, gap=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._again = ReadAgain(self, self.read)
        QShortcut(QKeySequence("F8"), self, self._to_block)
        self.read()

    def read(self) -> None:
        """Reads the request anew."""
        dossier, document, today = self._route.dossier or "", self._route.document or "", self.context.session.today()
        self.context.session.ask(
            lambda vault: read_request(vault, dossier, document, today), self._show, self.told.emit, owner=self
        )

    @override
    def crumbs(self) -> Sequence[Crumb]:
        name = self.request.beeld.leerling.naam if self.request is not None else ""
        return (
            Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)),
            Crumb(name or self.tr("Dossier"), Route(ScreenName.DOSSIER, self._route.dossier)),
            Crumb(self.tr("TLV")),
        )

    @property
    def parts(self) -> PartsCard | None:
        """The card that tells how complete it is."""
        return self._page.parts if self._page is not None else None

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.life, *self._page.cards) if self._page is not None else (self,)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self.request is not None:
            self._focus()

    @override
    def route(self) -> Route:
        return self.life.at_question(Route(ScreenName.TLV, self._route.dossier, self._route.document))

    @override
    def show_route(self, route: Route) -> None:
        self._wanted = route
        self.first_focus()

    @override
    def refresh(self, result: ActResult) -> None:
        if self._route.dossier in result.dossiers:
            self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        on = ("Ctrl+Return", self.tr("verder met het eerste onderdeel dat nog open is"))
        return (
            step_key() if self.life.is_asking else on,
            ("F8", self.tr("naar wat blokkeert")),
            ("Ctrl+P", self.tr("het pakket bekijken")),
            ("Ctrl+V", self.tr("een afbeelding of bestand als bijlage plakken")),
        )

    @override
    def fit_in(self, room: Room) -> None:
        changed = room is not self.room
        super().fit_in(room)
        if changed and self.request is not None:
            self._build(self.request)

    def _show(self, request: Request) -> None:
        if request == self.request:
            return
        self.request = request
        elsewhere = self._is_elsewhere(request)
        if request.life is not None and not elsewhere:
            self.life.show_life(request.life, request.blocks)
        elif elsewhere:
            self.life.hide()
            self.life.bar.hide()
        self._build(request)
        self.crumbs_changed.emit()
        if self._wants_focus and self.isVisible():
            self._focus()

    def _build(self, request: Request) -> None:
        with self._place.kept():
            self._show_head(request)
            self._show_blocks(request)
            clear(self._body)
        if self._is_elsewhere(request):
            self._page = None
            self._focus_again()
        else:
            self._page = RequestPage(request, self.room, self.attachments, self)
            self._page.section_asked.connect(self._open_section)
            self._page.place_asked.connect(self._open)
            self._page.go.connect(self.go)
            self._page.whole.connect(self._focus_again)
            self._body.addWidget(self._page)
            self._page.show()
            self._page.start()

    def _focus_again(self) -> None:
        """What had the focus was made anew; where it is not there any more one stands at what goes on."""
        if not self._place.again():
            self._focus()

    def _show_head(self, request: Request) -> None:
        handed_in = request.life is not None and request.life.state not in ("concept", "intern_gereed")
        title = self.tr("TLV-aanvraag") if handed_in else self.tr("TLV voorbereiden")
        self.head.say(f"{title} · {request.kind.lower()}" if request.kind else title, self._about(request))
        following = request.next_part
        if self._is_elsewhere(request):
            self._next.say(self.tr("Toch een TLV: verander het antwoord"))
        elif request.blocks:
            self._next.say(self.tr("Ga naar de blokkade"))
        elif following is not None:
            self._next.say(self.tr("Verder met: {part}").format(part=following.name))
        else:
            self._next.say(self.tr("Bekijk de vragen"))
        self._place_acts()

    def _place_acts(self) -> None:
        """In one column the button that goes on stands at the foot. It gives way to a step that is filled in."""
        asking = self.life.is_asking
        self._next.lead(not asking)
        if self.room is Room.SINGLE:
            self._foot.hold(right=(self._next,))  # taken before the head lets go of it, and the other way round
            self.head.show_beside(self._look)
            self._foot.setVisible(not asking)
        else:
            self.head.show_beside(self._look, self._next)
            self._foot.hold()

    def _about(self, request: Request) -> str:
        answers = request.document.antwoorden
        begin, end = answers.datum("periode_start"), answers.datum("periode_eind")
        period = (
            self.tr("{begin} t/m {end}").format(begin=day_words(begin), end=day_words(end)) if begin and end else ""
        )
        sort = answers.tekst("aanvraag_type")
        what = label("aanvraag_type", sort) if sort else request.definition.titel
        return " · ".join(filter(None, (request.beeld.leerling.naam, period, what)))

    def _show_blocks(self, request: Request) -> None:
        clear(self._blocked)
        if request.routes:
            self._show_routes(request)
        if decided := decision_words(request):
            decision = Strip("accent", decided, self.tr("Besluit:"), icon="stamp")
            self._blocked.addWidget(decision)
            decision.show()
        if not request.blocks or self._is_elsewhere(request):
            return
        first, more = request.blocks[0], len(request.blocks) - 1
        words = first.melding
        if more:
            rest = self.tr("En nog 1.") if more == 1 else self.tr("En nog {count}.").format(count=more)
            words = f"{words} {rest}"
        place = target_words(request.beeld, first.veld) if first.veld is not None else ""
        lead = self.tr("Ga naar {place}").format(place=place) if place else self.tr("Ga erheen")
        go = Button(lead, Kind.GHOST, icon="corner-down-right", small=True, shown_key="F8")
        go.clicked.connect(self._to_block)
        strip = Strip("red", words, self.tr("Blokkeert:"), go, icon="circle-alert")
        strip.setToolTip(spoken(first.melding))
        self._blocked.addWidget(strip)
        strip.show()

    @staticmethod
    def _is_elsewhere(request: Request) -> bool:
        """Whether no TLV is asked for: then nothing of a request misses."""
        return bool(request.routes) and request.life is not None and request.life.state == request.life.life.begin

    def _show_routes(self, request: Request) -> None:
        elsewhere = routes_card(request.routes)
        self._blocked.addWidget(elsewhere)
        elsewhere.show()

    def _focus(self) -> None:
        self._wants_focus = False
        announce(self, self.head.title.text())
        form = self.life.open_form
        wanted, self._wanted = self._wanted, None
        if self.life.is_asking and form is not None:
            if wanted is None or not self.life.go_to(wanted):
                form.focus_first()
        else:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at_it(self) -> None:
        """The reports with this request in front: what the school sends in, or what the school gets of the decision."""
        dossier, request = self._route.dossier, self.request
        place = Route(ScreenName.REPORT, dossier)
        if request is not None and request.beeld.organisatie.soort != "steunpunt":
            place = Route(ScreenName.REPORT, dossier, section="school", row=self._route.document)
        self.go.emit(place)

    def _go_on(self) -> None:
        request = self.request
        if request is None:
            return
        if self._is_elsewhere(request):
            self._open("andere_route")
        elif request.blocks:
            self._to_block()
        else:
            following = request.next_part
            self._open_section(following.section if following is not None else request.definition.sectie[0].id)

    def _to_block(self) -> None:
        request = self.request
        if request is None or not request.blocks or self._is_elsewhere(request):
            return
        route = _where(request, request.blocks[0])
        self.go.emit(route) if route is not None else self._open_section(request.parts[0].section)

    def _open_section(self, section: str) -> None:
        self.go.emit(Route(ScreenName.DOCUMENT, self._route.dossier, self._route.document, section=section))

    def _open(self, field: str, row: str | None = None) -> None:
        self.go.emit(Route(ScreenName.DOCUMENT, self._route.dossier, self._route.document, field=field, row=row))


def _where(request: Request, finding: Bevinding) -> Route | None:
    """Where a finding is solved: a question of the request, else of another document of the case."""
    veld = finding.veld
    if veld is None:
        return None
    document = veld.document_uid
    if document is None:
        known = {one.id for one in request.definition.fields()}
        document = request.document.uid if veld.id in known else None
    if veld.id not in {one.id for one in form(form_of(request.beeld, document)).fields()}:
        return None
    screen = screen_of(request.beeld, document)
    if screen is None:
        return None
    return Route(screen, request.beeld.uid, document, field=veld.id, row=veld.rij_uid, column=veld.kolom)
