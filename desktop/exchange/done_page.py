"""The last step: what was taken over, and a way back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.widgets.arrange import STRETCH, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, point
from desktop.widgets.flow import Flow
from forms.exchange.take_over import Ingevoerd
from models.record.change import Change


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken over, in numbers, and the act that did it (None: nothing had to change). Nothing of a pupil."""

    new: int
    changed: int
    waiting: int
    act: str | None

    @classmethod
    def of(cls, done: Ingevoerd) -> Taken:
        """Of what a file brought only what the page tells."""
        plan = done.plan
        changed = {uid for values in plan.waarden.values() for uid in values} | set(plan.gekoppeld)
        return cls(len(plan.nieuw), len(changed), len(plan.wachtend), done.act.uid if done.act else None)


class DonePage(QWidget):
    """The page; its screen listens to the buttons."""

    def __init__(self) -> None:
        super().__init__()
        self._points = down(gap=12)
        self.to_dossiers = Button(self.tr("Naar de dossiers"), Kind.PRIMARY, icon="folder")
        self.back = Button(self.tr("Zet terug"), icon="undo-2", shown_key="Ctrl+Z")
        self.another = Button(self.tr("Nog een bestand"), icon="folder-open")
        buttons = boxed(Flow(self.to_dossiers, self.back, self.another))
        self.setLayout(down(card(boxed(self._points)), buttons, STRETCH, gap=16))
        self.words = ""

    def show_done(self, done: Taken) -> None:
        """Tells what was taken over."""
        if done.act is None:
            self._tell("circle-check", "green", self.tr("Er was niets te veranderen"), self.tr("Alles stond er al zo."))
        else:
            head = self.tr("De leerlingen zijn overgenomen")
            new, changed = done.new, done.changed
            parts = [self.tr("1 nieuw dossier") if new == 1 else self.tr("{} nieuwe dossiers").format(new)]
            if changed:
                told = self.tr("1 dossier bijgewerkt") if changed == 1 else self.tr("{} dossiers bijgewerkt")
                parts.append(told.format(changed))
            self._tell("circle-check", "green", head, ", ".join(parts) + ".")
        waiting = done.waiting
        if waiting:
            head = (
                self.tr("1 leerling wacht op koppelen")
                if waiting == 1
                else self.tr("{} leerlingen wachten op koppelen").format(waiting)
            )
            about = self.tr("Van hen lijkt al een dossier te bestaan. Kies hetzelfde bestand opnieuw om te koppelen.")
            self._points.addWidget(point("copy", "amber", head, about))
        self.back.setVisible(done.act is not None)
        self.to_dossiers.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_undone(self, conflicts: tuple[Change, ...] = ()) -> None:
        """Tells that it was put back, and what stayed because someone worked on in it."""
        stayed = len({one.rij_uid for one in conflicts if one.tabel == "dossier"})
        about = self.tr("Alles staat weer zoals voor het invoeren.")
        if stayed:
            about = (
                self.tr("1 dossier is gebleven zoals het nu is: daar is al in gewerkt.")
                if stayed == 1
                else self.tr("{} dossiers zijn gebleven zoals ze nu zijn: daar is al in gewerkt.").format(stayed)
            )
        self._tell("undo-2", "accent", self.tr("Het invoeren is teruggezet"), about)
        self.back.hide()
        self.another.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, icon: str, tone: str, head: str, about: str) -> None:
        clear(self._points)
        self.words = f"{head}. {about}"
        self._points.addWidget(point(icon, tone, head, about))
