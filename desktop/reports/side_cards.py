"""The cards beside the pages: what goes along, what was checked, and hints about the words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.editor.found import screen_of, target_words
from desktop.language import translate
from desktop.reports.reading import Made, Printable, has_secrets
from desktop.shell.route import Route
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, point
from desktop.widgets.chip import Chip
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from forms.reports.print_check import blocks
from forms.reports.recipient_check import Part
from forms.rules.bevinding import Bevinding, bronregel
from forms.rules.regel import Niveau
from models.snapshot import DossierBeeld

_NUMBER_RULE, _ABOUT_WORDS = "PRV-01", "RAP-"
_MOST_HINTS = 3


class SideCard(QFrame):
    """A card whose content is made anew."""

    def __init__(self, icon: str, title: str, gap: int = 8) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._beside = across(gap=6)
        self._column: QVBoxLayout = down(gap=gap)
        head = across(Icon(icon, "text", 18), text(title, Role.CARD), STRETCH, self._beside, gap=8)
        self.setLayout(down(card(boxed(head), boxed(self._column), gap=8)))

    def fill(self, widgets: Sequence[QWidget], *beside: QWidget) -> None:
        """Shows these, and what stands at the right of the title."""
        clear(self._column)
        clear(self._beside)
        for one in beside:
            self._beside.addWidget(one)
        for one in widgets:
            self._column.addWidget(one)


class GoingAlong(SideCard):
    """What this reader gets to see of the document, section by section, and what stays behind."""

    def __init__(self) -> None:
        super().__init__("list-checks", translate("Reports", "Wat gaat er mee?"), gap=4)

    def show_report(self, made: Made | None) -> None:
        """Lists the sections of the document that a report tells of."""
        shown: list[QWidget] = [self._line(one) for one in made.parts] if made else []
        if made is None or not shown:
            shown.append(text(self.tr("Niets."), Role.META))
        elif made.left_out:
            stays = self.tr("Blijft achter: {sections}.").format(
                sections=", ".join(map(_without_letter, made.left_out))
            )
            shown.append(text(stays, Role.META, wrap=True))
        self.fill(shown)

    def _line(self, part: Part) -> QWidget:
        filled = part.filled
        told = self.tr("leeg") if not filled else str(filled)
        sign = Icon("check" if filled else "circle-dashed", "green" if filled else "text3", 16)
        number = text(told, Role.META)
        words = self.tr("1 vraag ingevuld") if filled == 1 else self.tr("{count} vragen ingevuld")
        number.setAccessibleName(words.format(count=filled))
        line = across(sign, text(spoken(part.label), wrap=True), number, gap=10)
        line.setStretch(1, 1)
        return boxed(line)


class Checks(SideCard):
    """What was looked for before this leaves, and what was found. `go` hands back the `Route` to a place."""

    go = Signal(object)

    def __init__(self) -> None:
        super().__init__("shield", translate("Reports", "Privacycontrole"))
        self.first_jump: Button | None = None
        self.state = ("", "grey", "")
        """What came out of them: words, tone and icon."""

    def show_reader(self, printable: Printable) -> None:
        """Shows the checks of a reader."""
        self.first_jump = None
        if not printable.reports:
            self.state = ("", "grey", "")
            self.fill([text(self.tr("Er is niets om te controleren."), Role.META)])
            return
        shown: list[QWidget] = [self._finding(printable.beeld, one) for one in printable.findings if _is_check(one)]
        leaks = printable.check.leaks if printable.check is not None else ()
        for leak in leaks:
            shown.append(point("circle-alert", "red", spoken(leak), self.tr("Haal het weg; zo kan dit niet weg.")))
        for look in _to_look_at(printable):
            about = self.tr("Mag dit mee? Je beslist zelf.")
            shown.append(point("triangle-alert", "amber", spoken(look), about))
        if all(one.regel != _NUMBER_RULE for one in printable.findings):
            shown.append(point("circle-check", "green", self.tr("Geen BSN gevonden"), self.tr("alle tekst doorzocht")))
        if not leaks and has_secrets(printable.beeld):
            about = self.tr("op elke bladzijde nagezocht")
            shown.append(point("circle-check", "green", self.tr("Geheime gegevens blijven weg"), about))
        if printable.check is not None:
            shown.append(point("scale", "text2", printable.check.ground, self.tr("de grondslag voor deze lezer")))
        self.state = self._state(printable)
        self.fill(shown, Chip(*self.state))

    def _state(self, printable: Printable) -> tuple[str, str, str]:
        must = len(obstacles(printable))
        look = sum(_is_check(one) and not blocks(one) for one in printable.findings) + len(_to_look_at(printable))
        if must:
            return (self.tr("{count} oplossen").format(count=must), "red", "circle-alert")
        if look:
            return (self.tr("{count} bekijken").format(count=look), "amber", "triangle-alert")
        return (self.tr("in orde"), "green", "circle-check")

    def _finding(self, beeld: DossierBeeld, finding: Bevinding) -> QWidget:
        red = blocks(finding)
        line = point(
            "circle-alert" if red else "triangle-alert",
            "red" if red else "amber",
            finding.melding,
            spoken(bronregel(finding)),
        )
        jump = jump_to(beeld, finding)
        if jump is None:
            return line
        button, route = jump
        button.clicked.connect(lambda: self.go.emit(route))
        self.first_jump = self.first_jump or button
        return boxed(down(line, across(18, button, STRETCH), gap=2))


class Words(SideCard):
    """Hints about the words. They never hold anything back."""

    go = Signal(object)

    def __init__(self) -> None:
        super().__init__("lightbulb", translate("Reports", "Woordgebruik"))

    def show_reader(self, printable: Printable) -> None:
        """Shows the hints."""
        hints = [one for one in printable.findings if not _is_check(one)]
        shown: list[QWidget] = []
        for one in hints[:_MOST_HINTS]:
            shown.append(text(one.melding, wrap=True))
            jump = jump_to(printable.beeld, one)
            if jump is not None:
                button, route = jump
                button.clicked.connect(lambda _=False, there=route: self.go.emit(there))
                shown.append(boxed(across(text(_place(printable, one), Role.META, wrap=True), button)))
        rest = len(hints) - _MOST_HINTS
        if rest > 0:
            shown.append(text(self.tr("En nog {count} andere plekken.").format(count=rest), Role.META))
        shown.extend(text(spoken(source), Role.META, wrap=True) for source in dict.fromkeys(map(bronregel, hints)))
        if not hints:
            shown.append(text(self.tr("Geen opmerkingen."), Role.META))
        self.fill(shown)


def obstacles(printable: Printable) -> tuple[str, ...]:
    """What keeps this from leaving, in words."""
    return printable.check.obstacles if printable.check is not None else ()


def _to_look_at(printable: Printable) -> tuple[str, ...]:
    return printable.check.mind if printable.check is not None else ()


def jump_to(beeld: DossierBeeld, finding: Bevinding) -> tuple[Button, Route] | None:
    """A button to the place of a finding, with where it leads; None when it has no place on a screen."""
    veld = finding.veld
    screen = screen_of(beeld, veld.document_uid) if veld else None
    if veld is None or screen is None:
        return None
    route = Route(screen, beeld.uid, veld.document_uid, field=veld.id, row=veld.rij_uid, column=veld.kolom)
    button = Button(translate("Reports", "Ga erheen"), Kind.GHOST, icon="corner-down-right", small=True)
    button.setAccessibleName(translate("Reports", "Ga naar {target}").format(target=target_words(beeld, veld)))
    return button, route


def _is_check(finding: Bevinding) -> bool:
    """Whether it is about what may leave; what is about how it is written stands with the words."""
    return finding.niveau is not Niveau.AANDACHT and not finding.regel.startswith(_ABOUT_WORDS)


def _place(printable: Printable, finding: Bevinding) -> str:
    if not finding.veld:
        return ""
    return translate("Reports", "bij ‘{target}’").format(target=target_words(printable.beeld, finding.veld))


def _without_letter(label: str) -> str:
    """A section without the letter of the form before it."""
    letter, point_, rest = label.partition(". ")
    return (rest if point_ and len(letter) <= 2 else label).lower()
