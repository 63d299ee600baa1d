"""One rule as a whole: its sentence, its steps, for whom and since when it holds, and every source."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desktop.dossier.words import day_words
from desktop.rules.rule_words import (
    level_words,
    period_words,
    schools_words,
    subject_words,
    users_words,
    weight,
    weight_of,
)
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down, rule
from desktop.widgets.beside import SidePanel
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.text import at_start, text
from forms.rules.listed import Genoemd, Grond, sector_words
from forms.rules.regel import Trap, Zekerheid

_BREAKS = re.compile(r"([/?&=.-])")
"""Where an address may go on to a next line."""
_SURE = {
    Zekerheid.NAGELEZEN: ("green", "circle-check"),
    Zekerheid.AFGELEID: ("amber", "triangle-alert"),
    Zekerheid.AANGENOMEN: ("grey", "circle-help"),
}


class RulePanel(SidePanel):
    """The panel beside the list."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("RulePanel", "Deze regel"))
        self.shown: Genoemd | None = None

    def show_rule(self, one: Genoemd | None) -> None:
        """Shows a rule, or nothing."""
        if one is self.shown:
            return
        self.shown = one
        clear(self.content)
        if one is None:
            return
        self._show_head(one)
        for name, words in self._facts(one):
            self.content.addWidget(_fact(name, words))
        self.content.addWidget(rule())
        self.content.addWidget(text(self.tr("Waar komt dit vandaan?"), Role.CARD))
        urls = [ground.bron.url for ground in one.gronden]
        for place, ground in enumerate(one.gronden):  # an address that several share stands under the last of them
            self.content.addWidget(self._ground(ground, shared=ground.bron.url in urls[place + 1 :]))
        self.content.addStretch(1)

    def _show_head(self, one: Genoemd) -> None:
        heavy = weight(one)
        kind = Chip(heavy.word, heavy.tone, heavy.sign)
        kind.setAccessibleName(f"{heavy.word} ({level_words(one.regel.niveau)})")
        chips = [kind]
        if one.regel.soort == "programma":
            chips.append(Chip(self.tr("Driehoek houdt zich hier zelf aan"), "green", "shield-check"))
        frame = QFrame()
        frame.setLayout(Flow(*chips))
        policy = frame.sizePolicy()
        policy.setHeightForWidth(True)
        frame.setSizePolicy(policy)
        subject = f"{one.regel.id} · {subject_words(one.regel.onderwerp)}"
        self.content.addWidget(text(subject, Role.META, wrap=True))
        self.content.addWidget(text(one.regel.melding, Role.LARGE, wrap=True))
        self.content.addWidget(frame)
        if one.regel.trap:
            self.content.addWidget(text(self.tr("In stappen"), Role.CARD))
            for step in one.regel.trap:
                self.content.addWidget(self._step(one, step))
        self.content.addWidget(rule())

    def _step(self, one: Genoemd, step: Trap) -> QWidget:
        heavy = weight_of(step.niveau, may_be_overruled=one.regel.overrulebaar)
        sign = Icon(heavy.sign, heavy.tone, 16)
        said = step.melding
        begin = step.geldig_vanaf
        since = self.tr("vanaf {day}").format(day=day_words(begin)) if begin > one.regel.geldig_vanaf else ""
        about = " · ".join(filter(None, (heavy.word, since)))
        line = across(sign, down(text(said, wrap=True), text(about, Role.META, wrap=True), gap=0), gap=8)
        line.setStretch(1, 1)
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        return boxed(line)

    def _facts(self, one: Genoemd) -> Iterator[tuple[str, str]]:
        yield self.tr("Zwaarte"), f"{weight(one).word} ({level_words(one.regel.niveau)})"
        yield self.tr("Geldt voor"), schools_words(one)
        yield self.tr("Geldt"), period_words(one)
        yield self.tr("In de kluis van"), users_words(one)
        if one.regel.overrulebaar:
            yield self.tr("Verder gaan"), self.tr("kan met een reden, die bewaard blijft")
        if one.regel.samenloop:
            yield self.tr("Hoort bij"), ", ".join(one.regel.samenloop)

    def _ground(self, ground: Grond, *, shared: bool) -> QWidget:
        source = ground.bron
        tone, sign = _SURE[source.zekerheid]
        icon = Icon(sign, tone, 16)
        lines = down(gap=1)
        if ground.sectoren:
            for_whom = self.tr("Voor {sectors}").format(sectors=sector_words(ground.sectoren))
            lines.addWidget(text(for_whom, Role.META, wrap=True))
        lines.addWidget(text(at_start(spoken(source.regel)), Role.STRONG, wrap=True))
        if source.url and not shared:
            lines.addWidget(self._address(source.url))
        line = across(icon, lines, gap=8)
        line.setStretch(1, 1)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        return boxed(line)

    def _address(self, url: str) -> QWidget:
        shown = text(_BREAKS.sub("\\1\u200b", url), Role.META, wrap=True)
        shown.setAccessibleName(url)
        copy = Button(self.tr("Kopieer het adres"), Kind.GHOST, icon="copy", small=True)
        copy.setAccessibleDescription(url)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(url))
        copy.clicked.connect(lambda: announce(copy, self.tr("Het adres is gekopieerd.")))
        return boxed(down(shown, across(copy, STRETCH), gap=0))


def _fact(name: str, words: str) -> QWidget:
    return boxed(down(text(name, Role.META), text(words, Role.STRONG, wrap=True), gap=0))
