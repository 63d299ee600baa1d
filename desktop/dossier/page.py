"""The parts of a dossier under each other, each made in its own turn: who it is first, then the voices, then the rest.

When the case changes a part that says something else gives way to its successor in its place; the others stay as they
are. Nothing jumps, the focus stays where it was.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.dossier.documents_card import DocumentsCard
from desktop.dossier.header import Header
from desktop.dossier.lane_cards import Lanes
from desktop.dossier.missing import Missing
from desktop.dossier.reading import DossierView
from desktop.dossier.timeline_card import TimelineCard
from desktop.dossier.words import day_words
from desktop.editor.found import shown_findings
from desktop.overview.overviews_card import OverviewsCard
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.spoken import spoken
from desktop.widgets.arrange import boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.findings import Shown
from desktop.widgets.focus_place import FocusPlace
from desktop.widgets.portions import PORTION, Portions, Work
from desktop.widgets.strip import Strip
from forms.attached import Attachment
from forms.lanes import Verschil
from forms.rules.steunpunt import CONSENT_RULE
from models.queries.bijlagen import BIJLAGE, Weggehaald
from models.snapshot import DossierBeeld
from models.snapshot.toestemming import refused

AttachmentsCardMaker = Callable[[tuple[Attachment, ...], tuple[Weggehaald, ...]], QWidget]
"""What makes the card of the attachments that are there and those that were taken away."""
_CONSENT = "toestemming"
"""The form in which consent is recorded."""
_MARGINS = {Room.WIDE: (28, 18, 28, 20), Room.NARROW: (20, 16, 20, 16), Room.SINGLE: (16, 12, 16, 12)}


class DossierPage(QFrame):
    """Header, lanes, where they differ, what is missing, timeline."""

    go = Signal(object)
    opp_asked = Signal()
    hearing_asked = Signal()
    filled = Signal(str)
    """Words are to be added for this party, or all of its words are to be read."""
    ticked = Signal(str)
    """The uid of an afspraak that is done."""
    leads = Signal(str)
    """The key of a finding whose place is asked for."""
    documents_wanted = Signal()
    """Which documents can be begun is asked for; `documents.offer` is the answer."""
    destroy_asked = Signal()
    """The dossier is to be destroyed: that is asked first."""
    consent_asked = Signal()
    """Consent for this file is to be recorded."""
    document_begun = Signal(str)
    """A document of this form is to be begun."""

    def __init__(self, room: Room, card_of_attachments: AttachmentsCardMaker, *, letters: bool = True) -> None:
        super().__init__()
        self._card_of_attachments = card_of_attachments
        self._letters = letters
        self.header: Header | None = None
        self.lanes: Lanes | None = None
        self.missing: Missing | None = None
        self.documents: DocumentsCard | None = None
        self.attachments: QWidget | None = None
        self.timeline: TimelineCard | None = None
        self._room = room
        self._slots: dict[str, QWidget] = {}
        self._made_of: dict[str, object] = {}
        """What each part was made of, while it stands there."""
        self._place = FocusPlace(self)
        self._column: QVBoxLayout = down(gap=12, margins=_MARGINS[room])
        self._column.addStretch(1)
        self.setLayout(self._column)
        self._portions = Portions(self)
        self._portions.finished.connect(self._focus_again)

    def fit_in(self, room: Room) -> None:
        """Takes the shape for this much room."""
        self._room = room
        self._column.setContentsMargins(*_MARGINS[room])
        if self.header is not None:
            self.header.fit_in(room)
        if self.timeline is not None:
            self.timeline.fit_in(room)

    def show_view(self, view: DossierView) -> None:
        """Shows a case: the first part now, the others in the turns after it. What says the same stays as it is."""
        self._portions.drop(self)
        case = _without_attachments(view.beeld)
        due = (view.due, view.bewaren_tot)
        consent = (view.without_consent, view.lacks_consent)
        found = self._found(view)
        parts: tuple[tuple[str, object, Callable[[DossierView], None]], ...] = (
            ("header", (case, view.today, view.version, due, view.differences, consent), self._make_header),
            ("lanes", (case, view.today, view.version, view.lanes), self._make_lanes),
            ("differences", view.differences, self._make_differences),
            ("timeline", (view.beeld, view.today, view.events, view.due), self._make_timeline),
            ("missing", found, partial(self._make_missing, found)),
            ("documents", view.documents, self._make_documents),
            ("attachments", (view.attachments, view.removed), self._make_attachments),
            ("overviews", view.beeld.uid, self._make_overviews),
        )
        self._portions.add(
            Work(partial(self._make, name, content, partial(make, view)), PORTION, self)
            for name, content, make in parts
            if name not in self._made_of or self._made_of[name] != content
        )
        self._portions.start()

    def finish(self) -> None:
        """Makes at once what is still to be made."""
        self._portions.finish()

    def _make(self, name: str, content: object, make: Callable[[], None]) -> None:
        make()
        self._made_of[name] = content

    def _make_header(self, view: DossierView) -> None:
        left = view.beeld.leerling.uitschrijfdatum
        closed = self._closed(view) if left is not None and left <= view.today else None
        self._put("closed", self._of_consent(view) or closed)
        self.header = Header(view, self._room)
        self.header.go.connect(self.go)
        self.header.opp_asked.connect(self.opp_asked)
        self.header.hearing_asked.connect(self.hearing_asked)
        self._put("header", self.header)

    def _make_lanes(self, view: DossierView) -> None:
        self.lanes = Lanes(view)
        self.lanes.filled.connect(self.filled)
        self.lanes.more_asked.connect(self.filled)
        gezag = Route(ScreenName.PUPIL, view.beeld.uid, field="gezagsituatie")
        self.lanes.gezag_asked.connect(lambda: self.go.emit(gezag))
        self.lanes.ticked.connect(self.ticked)
        self._put("lanes", self.lanes)

    def _make_differences(self, view: DossierView) -> None:
        strips = [self._difference(view.beeld.uid, one) for one in view.differences]
        self._put("differences", boxed(down(*strips, gap=6)) if strips else None)

    def _found(self, view: DossierView) -> tuple[Shown, ...]:
        here = [replace(one, may_aside=False) for one in shown_findings(view.found)]  # that is done where it is solved
        here.sort(key=lambda one: not one.key.startswith(CONSENT_RULE))  # without it the file may not be there at all
        return tuple(here)

    def _make_missing(self, found: tuple[Shown, ...], _: DossierView) -> None:
        self.missing = Missing(found)
        self.missing.leads.connect(self.leads)
        self._put("missing", self.missing)

    def _make_documents(self, view: DossierView) -> None:
        self.documents = DocumentsCard(view.beeld.uid, view.documents)
        self.documents.go.connect(self.go)
        self.documents.wanted.connect(self.documents_wanted)
        self.documents.begun.connect(self.document_begun)
        self._put("documents", self.documents)

    def _make_overviews(self, view: DossierView) -> None:
        card = OverviewsCard(view.beeld.uid)
        card.go.connect(self.go)
        self._put("overviews", card)

    def _make_attachments(self, view: DossierView) -> None:
        self.attachments = self._card_of_attachments(view.attachments, view.removed)
        self._put("attachments", self.attachments)

    def _make_timeline(self, view: DossierView) -> None:
        self.timeline = TimelineCard(view, self._room, letters=self._letters)
        self.timeline.go.connect(self.go)
        self._put("timeline", self.timeline)

    def _put(self, name: str, part: QWidget | None) -> None:
        """Puts a part in its place, where the one before it gives way."""
        before = self._slots.pop(name, None)
        at = sum(one in self._slots for one in _ORDER[: _ORDER.index(name)])
        if part is not None:
            self._column.insertWidget(at, part)
            self._slots[name] = part
            part.show()
        if before is not None:
            self._column.removeWidget(before)
            with self._place.kept():
                before.hide()
            before.deleteLater()

    def _closed(self, view: DossierView) -> Strip:
        left = view.beeld.leerling.uitschrijfdatum
        words = self.tr("Uitgeschreven op {day}.").format(day=day_words(left)) if left else ""
        if view.bewaren_tot is None:
            return Strip("accent", words, icon="archive-restore")
        keep = self.tr("Bewaar dit dossier tot {day}; daarna moet het weg.").format(day=day_words(view.bewaren_tot))
        return Strip("accent", keep, words, icon="archive-restore")

    def _of_consent(self, view: DossierView) -> Strip | None:
        """What is to be done about the consent for a file on a name; None where it holds."""
        if view.without_consent:
            return self._without_consent()
        return self._lacks_consent(view) if view.lacks_consent else None

    def _lacks_consent(self, view: DossierView) -> Strip:
        """The file of a steunpunt that came on a name without consent: it is recorded, or the file goes."""
        away = Button(self.tr("Vernietig dossier"), Kind.GHOST_DANGER, icon="trash-2", small=True)
        away.clicked.connect(lambda: self.destroy_asked.emit())
        told = Button(self.tr("Leg de toestemming vast"), icon="shield", small=True)
        told.clicked.connect(lambda: self.consent_asked.emit())
        title = self.tr("Voor dit dossier op naam is nog geen toestemming.")
        words = self.tr(
            "Leg vast wie die gaf, wanneer en waarvoor. Wil iemand het niet? Vernietig dan het dossier en houd alleen "
            "een contact zonder naam."
        )
        if refused(view.beeld):
            title = self.tr("De toestemming voor dit dossier is geweigerd.")
        return Strip("red", words, title, told, away, icon="shield-alert")

    def _without_consent(self) -> Strip:
        """The file of a steunpunt stands on a name only as long as the consent for it holds."""
        away = Button(self.tr("Vernietig dossier"), Kind.GHOST_DANGER, icon="trash-2", small=True)
        away.clicked.connect(lambda: self.destroy_asked.emit())
        again = Button(self.tr("Leg een nieuwe toestemming vast"), icon="shield", small=True)
        again.clicked.connect(lambda: self.document_begun.emit(_CONSENT))
        title = self.tr("De toestemming voor dit dossier is ingetrokken.")
        words = self.tr(
            "Er gaat niets meer naar buiten. Vernietig het dossier, of leg een nieuwe toestemming vast. "
            "Een contact zonder naam mag blijven."
        )
        return Strip("red", words, title, again, away, icon="shield-alert")

    def _difference(self, dossier: str, one: Verschil) -> Strip:
        look = Button(self.tr("Bekijk verschil"), Kind.GHOST, icon="arrow-right", small=True)
        look.setAccessibleName(self.tr("Bekijk verschil: {words}").format(words=spoken(one.tekst)))
        place = Route(ScreenName.OPP, dossier, one.document_uid, field="instemmingen")
        if one.in_register:
            place = Route(ScreenName.DIFFERENCES, dossier, one.document_uid, section="register")
        look.clicked.connect(lambda: self.go.emit(place))
        words = self.tr("Verschil: {words}").format(words=spoken(one.tekst))
        return Strip("amber", words, "", look, icon="scale")

    def _focus_again(self) -> None:
        """Gives the focus to what is called as what had it, else to the first button: it is never lost."""
        if not self._place.again() and self.header is not None:
            self.header.acts.opp.setFocus(Qt.FocusReason.OtherFocusReason)


_ORDER = ("closed", "header", "lanes", "differences", "timeline", "missing", "documents", "attachments", "overviews")


def _without_attachments(beeld: DossierBeeld) -> DossierBeeld:
    """The case as the parts see it that say nothing of attachments."""
    return replace(beeld, documenten=tuple(one for one in beeld.documenten if one.soort != BIJLAGE))
