"""Making a report: choose a reader, look at the real pages, see what goes along, and let it leave on purpose.

A PDF is written only where the user says, and every one that is written gets a line in the register of who got what.
Everything is read and made by the worker; the pages are drawn there too.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget
from typing_extensions import override

from desktop.reports.choice import Choice
from desktop.reports.pages import draw
from desktop.reports.preview import Preview
from desktop.reports.reader_switch import ReaderSwitch
from desktop.reports.readers import Audience
from desktop.reports.reading import Asked, Made, Printable, document_of, read_printable
from desktop.reports.side_cards import Checks, GoingAlong, HandedOut, Words, obstacles
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.button_row import ButtonRow
from desktop.widgets.pick_file import Picker, pick_save
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import set_tone, text
from forms.reports.handing_out import Paper, hand_out
from models.record.change import ActResult
from models.values import Persoon
from models.vault import Vault

_LEFT, _RIGHT = 284, 316
_BESIDE = 1040
"""Width at 100 % from which the three columns stand beside each other."""
_SOON = 200
"""Milliseconds after the last change in the case before the pages are made anew."""


class ReportScreen(Screen):
    """The screen of one dossier."""

    def __init__(self, context: Context, route: Route, pick: Picker = pick_save) -> None:
        super().__init__(context, route)
        self.setAccessibleName(self.tr("Rapport maken"))
        self._pick = pick
        self._persons: dict[Audience, str | None] = {}
        self._chosen = ""
        self._printable: Printable | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_SOON)
        self._again.timeout.connect(self._read)
        self._saved = ""
        self._name = text("", Role.META, wrap=True)
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.readers = ReaderSwitch()
        self.choice = Choice()
        self.words = Words()
        self.preview = Preview()
        self.going_along = GoingAlong()
        self.checks = Checks()
        self.handed_out = HandedOut()
        self._foot_title = text("", Role.STRONG, wrap=True)
        self._foot_about = text("", Role.META, wrap=True)
        self.opener = Button(self.tr("Bewaren en openen"), icon="external-link", key="Alt+O")
        self.saver = Button(self.tr("PDF bewaren"), Kind.PRIMARY, icon="file-down", key="Alt+P")
        self._left: QFrame = boxed(down(self.choice, self.words, STRETCH, gap=12))
        self._right: QFrame = boxed(down(self.going_along, self.checks, self.handed_out, STRETCH, gap=12))
        self._left_place, self._middle_place, self._right_place = down(STRETCH), down(), down(STRETCH)
        self._under: QBoxLayout = down(gap=12)
        self._is_beside: bool | None = None
        self._lay_out()
        self._connect()
        self.readers.choose(Audience.LEERLING)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        name = self._printable.beeld.leerling.naam if self._printable else ""
        dossier = Route(ScreenName.DOSSIER, self._route.dossier)
        way = [Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS))]
        if name:
            way.append(Crumb(name, dossier))
        return (*way, Crumb(self.tr("Rapport")))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self, self._left, self.preview, self._right)

    @override
    def first_focus(self) -> None:
        self.readers.focus_current()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("← →", self.tr("een andere lezer")),
            ("PgUp / PgDn", self.tr("bladzijde terug of verder, in het voorbeeld")),
            ("Alt+P", self.tr("PDF bewaren")),
            ("Alt+O", self.tr("PDF bewaren en openen")),
        )

    @override
    def refresh(self, result: ActResult) -> None:
        if self._route.dossier in result.dossiers:
            self._again.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def made(self) -> Made | None:
        """The report that is looked at."""
        reports = self._printable.reports if self._printable else ()
        return next((one for one in reports if one.key == self._chosen), None)

    def _lay_out(self) -> None:
        head = across(text(self.tr("Rapport maken"), Role.PAGE), self._name, gap=12)
        head.setStretch(1, 1)
        self._left_scroll, self._right_scroll = Scroll(self._left_place), Scroll(self._right_place)
        columns = across(self._left_scroll, self._middle_place, self._right_scroll, gap=12)
        columns.setStretch(1, 1)
        self._wide = boxed(columns)
        self._narrow = Scroll(down(self._under, STRETCH))
        told = boxed(down(self._foot_title, self._foot_about, gap=1))
        foot = QFrame()
        foot.setProperty("kind", "card")
        row = across(told, ButtonRow((), (self.opener, self.saver)), gap=12, margins=(16, 10, 12, 10))
        row.setStretch(0, 1)
        foot.setLayout(row)
        self._readers_place = down(self.readers)
        column = down(head, self._readers_place, self._wide, self._narrow, foot, gap=12, margins=(28, 14, 28, 18))
        column.setStretch(2, 1)
        column.setStretch(3, 1)
        self.setLayout(column)

    def _connect(self) -> None:
        self.readers.chosen.connect(self._choose_reader)
        self.choice.person.connect(self._choose_person)
        self.choice.report.connect(self._choose_report)
        self.preview.wanted.connect(self._draw)
        self.checks.go.connect(self.go)
        self.words.go.connect(self.go)
        self.saver.clicked.connect(lambda: self._let_go(then_open=False))
        self.opener.clicked.connect(lambda: self._let_go(then_open=True))
        Theme.current().changed.connect(self._fit)

    def _asked(self) -> Asked:
        audience = self.readers.current
        return Asked(str(self._route.dossier), audience, self._persons.get(audience))

    def _read(self) -> None:
        asked, session = self._asked(), self.context.session
        session.ask(lambda vault: read_printable(vault, asked, session.today()), self._show, self._failed, owner=self)

    def _show(self, printable: Printable) -> None:
        if printable.asked != self._asked():  # another reader was chosen meanwhile
            return
        someone = {one.uid for one in printable.someone}
        if someone and printable.asked.persoon not in someone:
            # A parent that is no longer there, or all together where only one has gezag: the first that is possible.
            self._persons[printable.asked.audience] = printable.someone[0].uid
            self._read()
            return
        self._printable = printable
        keys = [one.key for one in printable.reports]
        self._chosen = self._chosen if self._chosen in keys else next(iter(keys), "")
        self._name.setText(self.tr("{} · elke lezer krijgt een eigen bladzijde").format(printable.beeld.leerling.naam))
        for card in (self.words, self.checks, self.handed_out):
            card.show_reader(printable)
        self._show_report()
        self.crumbs_changed.emit()

    def _show_report(self) -> None:
        printable, made = self._printable, self.made
        if printable is None:
            return
        self.choice.show_reader(printable, self._chosen)
        self.going_along.show_report(made)
        audience = printable.asked.audience
        if made is None:
            self.preview.show_reason(printable.reason)
            self._foot_title.setText(audience.words)
            self._foot_about.setText(self.tr("Er is niets om te bewaren."))
        else:
            document = document_of(printable.beeld, made.file.versie_uid)
            number = document.nummer if document and document.soort == "opp" else None
            version = self.tr(" · versie {}").format(number) if number else ""
            self.preview.show_report(made.words, made.contents)
            self._foot_title.setText(f"{audience.words} · {made.words}{version}")
            told = self.tr("code {} · wordt genoteerd bij ‘Wie kreeg wat’").format(made.file.code)
            self._foot_about.setText(self._saved or told)
            set_tone(self._foot_about, "green" if self._saved else "text2")
        blocked = len(obstacles(printable))
        for button in (self.saver, self.opener):
            button.setVisible(made is not None)
        if blocked:
            self.saver.say(self.tr("Kan zo niet weg: los {} op").format(blocked), "circle-alert")
        else:
            self.saver.say(self.tr("PDF bewaren"), "file-down")

    def _choose_reader(self) -> None:
        self._saved = ""
        self._read()

    def _choose_person(self, uid: str | None) -> None:
        self._persons[self.readers.current] = uid
        self._saved = ""
        self._read()

    def _choose_report(self, key: str) -> None:
        self._chosen, self._saved = key, ""
        self._show_report()

    def _draw(self, number: int, scale: float) -> None:
        made = self.made
        if made is None:
            return
        data = made.file.data

        def show(image: QImage) -> None:
            if self.made is made:
                self.preview.show_page(number, image)

        self.context.session.ask(lambda _: draw(data, number, scale), show, self._failed, owner=self)

    def _let_go(self, *, then_open: bool) -> None:
        printable, made = self._printable, self.made
        if printable is None or made is None:
            return
        if obstacles(printable):
            target = self.checks.first_jump or self.checks
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        begin = user_documents_path() / made.file.name
        path = self._pick(self, self.tr("Waar komt de PDF?"), begin, self.tr("PDF (*.pdf)"))
        if path is None:
            return
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        self.context.session.act(
            partial(_hand_out, printable, made, path, self.context.session.today()),
            lambda _: self._left_the_vault(path, then_open=then_open),
            self._failed,
            owner=self,
        )

    def _left_the_vault(self, path: Path, *, then_open: bool) -> None:
        self._saved = self.tr("Bewaard als {} en genoteerd bij ‘Wie kreeg wat’.").format(path.name)
        announce(self, self._saved)
        self._again.start()
        if then_open:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _failed(self, error: Exception) -> None:
        self.told.emit(error)

    def _fit(self) -> None:
        theme = Theme.current()
        beside = self.width() >= theme.length(_BESIDE)
        self._left_scroll.setFixedWidth(theme.length(_LEFT))
        self._right_scroll.setFixedWidth(theme.length(_RIGHT))
        if beside is self._is_beside:
            return
        self._is_beside = beside
        focused = self.focusWidget()  # moving a part takes the focus from it
        if beside:
            self._readers_place.addWidget(self.readers)
            self._left_place.insertWidget(0, self._left)
            self._middle_place.addWidget(self.preview)
            self._right_place.insertWidget(0, self._right)
        else:
            for part in (self.readers, self._left, self._right, self.preview):
                self._under.addWidget(part)
        self._wide.setVisible(beside)
        self._narrow.setVisible(not beside)
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)


def _hand_out(printable: Printable, made: Made, path: Path, today: date, vault: Vault) -> ActResult | None:
    person = Persoon(printable.asked.persoon) if printable.asked.persoon else None
    paper = Paper(made.file, path, replace=True)
    return hand_out(vault, printable.beeld.uid, [paper], printable.asked.audience.voor, person, today)
