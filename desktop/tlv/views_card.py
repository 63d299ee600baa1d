"""Parents and school side by side, the pupil under them. That they differ may stay so; nobody corrects the other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop.dossier.words import day_words
from desktop.language import translate
from desktop.shell.room import Room
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.text import text
from forms.request import Request, View


class ViewsCard(QFrame):
    """The views. `asked` hands back the field where one is written."""

    asked = Signal(str)

    def __init__(self, request: Request, room: Room) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Zienswijzen naast elkaar"))
        about = text(self.tr("Verschil mag blijven staan. Niemand verbetert de ander."), Role.META, wrap=True)
        head = down(text(self.tr("Zienswijzen naast elkaar"), Role.CARD), about, gap=0)
        lanes: QBoxLayout = down(gap=12) if room is Room.SINGLE else across(gap=12)
        for lane in (self._parents(request), self._school(request)):
            lanes.addWidget(lane, 1)
        self.setLayout(down(head, lanes, self._pupil(request), gap=10, margins=(16, 14, 16, 14)))

    def _parents(self, request: Request) -> QWidget:
        missing = request.without_view
        told = bool(request.views or request.shared_view)
        chip = Chip(self.tr("vastgelegd"), "green", "check")
        if not told and not missing:  # nobody with gezag is known yet
            chip = Chip(self.tr("ontbreekt"), "amber", "clock")
        elif missing:
            words = (
                self.tr("1 ontbreekt") if len(missing) == 1 else self.tr("{count} ontbreken").format(count=len(missing))
            )
            chip = Chip(words, "red", "circle-alert")
        said: list[Item] = [text(_words(one), Role.BODY, wrap=True) for one in request.views]
        if request.shared_view:
            said.append(text(f"‘{request.shared_view}’", Role.BODY, wrap=True))
        if missing:
            names = self.tr("Niets vastgelegd van {names}.").format(names=", ".join(missing))
            said.append(text(names, Role.BODY, "red", wrap=True))
        elif not said:
            said.append(text(self.tr("Nog geen woorden van de ouders."), Role.BODY, "text2", wrap=True))
        seen = " · ".join(
            self.tr("{name} zag de aanvraag op {day}").format(name=one.name, day=day_words(one.seen))
            for one in request.views
            if one.seen is not None
        )
        return self._lane(Party.OUDERS, self.tr("Ouders"), chip, said, seen, "ouders_posities")

    def _school(self, request: Request) -> QWidget:
        told = bool(request.school)
        chip = (
            Chip(self.tr("motivering klaar"), "green", "check")
            if told
            else Chip(self.tr("ontbreekt"), "amber", "clock")
        )
        words = f"‘{request.school}’" if told else self.tr("Nog geen motivering van de school.")
        said: list[Item] = [text(words, Role.BODY, "text" if told else "text2", wrap=True)]
        return self._lane(Party.SCHOOL, self.tr("School"), chip, said, "", "waarom_niet_regulier")

    def _pupil(self, request: Request) -> QWidget:
        name = request.beeld.leerling.roepnaam or self.tr("de leerling")
        words = f"‘{request.pupil}’" if request.pupil else self.tr("Nog geen woorden van {name}.").format(name=name)
        chip = (
            Chip(self.tr("gehoord {day}").format(day=day_words(request.heard)), "leerling", "ear")
            if request.heard
            else Chip(self.tr("nog niet gehoord"), "amber", "ear")
        )
        return self._lane(Party.LEERLING, name, chip, [text(words, Role.BODY, wrap=True)], "", "leerling_mening")

    def _lane(self, party: Party, name: str, chip: Chip, said: list[Item], foot: str, field: str) -> QWidget:
        go = Button(self.tr("Vul aan"), Kind.GHOST, icon="pencil", small=True)
        go.setAccessibleName(self.tr("Vul aan: {name}").format(name=name))
        go.clicked.connect(lambda: self.asked.emit(field))
        head = across(PartyTriangle(party, 22), text(name, Role.CARD, party.token, wrap=True), chip, gap=8)
        head.setStretch(1, 1)
        below = across(text(foot, Role.META, wrap=True), go, gap=8)
        below.setStretch(0, 1)
        lane = boxed(down(head, *said, STRETCH, below, gap=8, margins=(12, 12, 12, 10)), "quote")
        lane.setProperty("tone", party.value)
        lane.setAccessibleName(name)
        return lane


def _words(one: View) -> str:
    position = one.position.lower() if one.position else translate("Tlv", "nog geen standpunt")
    name = one.name or translate("Tlv", "naam nog niet bekend")
    return f"{name}: {position}." + (f" ‘{one.words}’" if one.words else "")
