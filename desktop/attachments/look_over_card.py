"""Whether the vault is whole: its database and every attachment in it, looked over when one asks for it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from desktop.exchange.running import Gestopt, Running
from desktop.shell.route import Route, ScreenName
from desktop.shell.session import Session
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point, titled
from models.queries.bijlagen import Houder, holders
from models.vault import Vault, attachments
from models.vault.blob import Progress
from models.vault.vault import Checked

_MOST = 8


@dataclass(frozen=True, slots=True)
class _Found:
    checked: Checked
    holders: tuple[Houder, ...]


class LookOverCard(QFrame):
    """The card."""

    go = Signal(object)
    told = Signal(object)
    done = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Is alles heel?"))
        self._session = session
        self._running: Running | None = None
        self.look = Button(self.tr("Kijk de kluis na"), icon="shield-check")
        self.look.clicked.connect(self._press)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Kluis nakijken"))
        self._bar.hide()
        self._result: QVBoxLayout = down(gap=8)
        foot = across(self.look, STRETCH)
        parts = down(titled(self.tr("Is alles heel?")), self._result, self._bar, foot, gap=10, margins=(16, 16, 16, 16))
        self.setLayout(parts)
        self._say(
            point(
                "info", "text2", self.tr("Elk dossier en elke bijlage wordt gelezen; er verandert niets."), strong=False
            )
        )

    def _press(self) -> None:
        """Begins, or stops what goes on."""
        if self._running is not None:
            self._running.stop()
            return
        running = self._running = Running(self.tr("Gestopt. Er is niets gewijzigd."))
        running.progressed.connect(self._show_progress)
        self.destroyed.connect(running.stop)
        self.look.say(self.tr("Stop met nakijken"), "x")
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self._bar.show()
        self._session.look(lambda vault: _look_over(vault, running), self._show, self._failed, owner=self)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        self._running = None
        self._bar.hide()
        self.look.say(self.tr("Kijk de kluis na"), "shield-check")

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Gestopt):
            self.done.emit(str(error), None)
        else:
            self.told.emit(error)

    def _show(self, found: _Found) -> None:
        self._end()
        state = found.checked.attachments
        lines: list[QWidget] = []
        if not found.checked.database:
            words = self.tr("De dossiers zijn beschadigd")
            what = self.tr("Sluit Driehoek en zet de laatste reservekopie terug; deze kluis blijft daarbij bewaard.")
            self._say(point("circle-alert", "red", words, what))
            return
        lines.append(point("circle-check", "green", self.tr("De dossiers zijn in orde")))
        if state.whole:
            lines.append(point("circle-check", "green", self._whole(state.there)))
        else:
            lines.append(
                point("circle-alert", "red", self._broken(len(state.missing), len(state.damaged)), self._remedy())
            )
            lines += [self._holder(one) for one in found.holders[:_MOST]]
        if state.orphans:
            clean = Button(self.tr("Ruim op"), Kind.GHOST, icon="trash-2", small=True)
            clean.clicked.connect(lambda: self._clean(state.orphans))
            words = self._left_over(len(state.orphans))
            lines.append(boxed(across(point("info", "text2", words, strong=False), clean, gap=8)))
        self._say(*lines)
        self.look.setFocus()

    def _whole(self, many: int) -> str:
        if not many:
            return self.tr("Er zijn geen bijlagen")
        if many == 1:
            return self.tr("De bijlage is in orde")
        return self.tr("Alle {count} bijlagen zijn in orde").format(count=many)

    def _broken(self, missing: int, damaged: int) -> str:
        told = [self.tr("{count} ontbreken").format(count=missing)] if missing else []
        told += [self.tr("{count} beschadigd").format(count=damaged)] if damaged else []
        return self.tr("Bijlagen niet in orde: {what}").format(what=", ".join(told))

    def _remedy(self) -> str:
        return self.tr(
            "Zet een reservekopie terug, of voeg het bestand opnieuw toe. Wat erover is ingevuld is niet weg."
        )

    def _left_over(self, many: int) -> str:
        if many == 1:
            return self.tr("1 bestand in de map bijlagen hoort nergens bij en is niet te lezen; het stoort niet.")
        return self.tr("{count} bestanden in de map bijlagen horen nergens bij; ze storen niet.").format(count=many)

    def _holder(self, one: Houder) -> QWidget:
        words = " · ".join(filter(None, (one.titel, one.leerling)))
        go = Button(words, Kind.GHOST, icon="corner-down-right", small=True)
        route = Route(ScreenName.ATTACHMENT, one.dossier, one.document)
        go.clicked.connect(lambda: self.go.emit(route))
        return boxed(across(go, STRETCH))

    def _clean(self, orphans: tuple[str, ...]) -> None:
        def clean(vault: Vault) -> None:
            attachments.clear(attachments.folder_of(vault.folder), orphans)

        self._session.ask(clean, lambda _: self._cleaned(), self.told.emit, owner=self)

    def _cleaned(self) -> None:
        self.done.emit(self.tr("Opgeruimd."), None)
        self._press()

    def _say(self, *lines: QWidget) -> None:
        clear(self._result)
        for one in lines:
            self._result.addWidget(one)
            one.show()


def _look_over(vault: Vault, progress: Progress) -> _Found:
    checked = vault.look_over(progress)
    with vault.reading() as connection:
        names = (*checked.attachments.missing, *checked.attachments.damaged)
        return _Found(checked, holders(connection, names))
