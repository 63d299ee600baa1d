"""One advice: who gave it, where that person works, what it says, and whether it is as independent as the law asks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.dossier.words import day_words
from desktop.language import translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.chip import Chip
from desktop.widgets.text import text
from forms.request import Expert


class ExpertCard(QFrame):
    """An expert; `asked` hands back the row, None where it is still to be added."""

    asked = Signal(object)

    def __init__(self, expert: Expert | None, number: int, *, by_swv: bool = False, closed: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        kind = expert.profession or expert.role if expert is not None else ""
        title = " · ".join(filter(None, (self.tr("Deskundige {number}").format(number=number), kind.lower())))
        self.setAccessibleName(title)
        head = across(text(title, Role.META, wrap=True), _chip(expert, by_swv=by_swv, closed=closed), gap=8)
        head.setStretch(0, 1)
        self.open = Button(self.tr("Vul aan"), Kind.GHOST, icon="pencil", small=True)
        if expert is None:
            self.open.say(self.tr("Voeg toe"))
        self.open.setAccessibleName(f"{self.open.text()}: {title}")
        self.open.clicked.connect(lambda: self.asked.emit(expert.row if expert else None))
        body: list[Item] = _told(expert) if expert is not None else [_missing(by_swv=by_swv)]
        self.setLayout(down(head, *body, STRETCH, across(STRETCH, self.open), gap=6, margins=(14, 12, 14, 10)))


def _chip(expert: Expert | None, *, by_swv: bool, closed: bool) -> Chip:
    if expert is None and closed:
        return Chip(translate("Tlv", "leeg gebleven"), "grey", "circle-dashed")
    if expert is None and by_swv:
        return Chip(translate("Tlv", "komt nog"), "grey", "circle-dashed")
    if expert is None:
        return Chip(translate("Tlv", "ontbreekt"), "red", "circle-alert")
    if expert.about:
        return Chip(translate("Tlv", "let op"), "amber", "triangle-alert")
    if expert.day is None:
        return Chip(translate("Tlv", "nog niet ontvangen"), "grey", "circle-dashed")
    return Chip(translate("Tlv", "ontvangen"), "green", "check")


def _missing(*, by_swv: bool) -> Item:
    words = (
        translate("Tlv", "Het samenwerkingsverband regelt de deskundigen.")
        if by_swv
        else translate("Tlv", "Twee deskundigen zijn twee personen en twee adviezen.")
    )
    return text(words, Role.BODY, "text2", wrap=True)


def _told(expert: Expert) -> list[Item]:
    lines: list[Item] = [text(expert.name or translate("Tlv", "naam nog niet bekend"), Role.STRONG, wrap=True)]
    if expert.employer:
        lines.append(text(expert.employer, Role.META, wrap=True))
    dated = translate("Tlv", "advies van {day}").format(day=day_words(expert.day)) if expert.day else ""
    about = " · ".join(filter(None, (expert.registration, dated)))
    if about:
        lines.append(text(about, Role.META, wrap=True))
    if expert.outcome:
        lines.append(point("file-text", "text2", expert.outcome, strong=False))
    if expert.about:
        lines += [point("triangle-alert", "amber", one.melding, strong=False) for one in expert.about]
    elif expert.day is not None and expert.independent:
        independent = translate("Tlv", "Over de onafhankelijkheid is niets te melden.")
        lines.append(point("circle-check", "green", independent, strong=False))
    return lines
