"""The earlier times that the pupil was heard: when, why, in which way, what was said, and whether it was explained.

The words of then can be laid beside those of now: who says the same every time may not have been asked anew.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.editor.view import FormView
from desktop.hearing.occasion import occasion_words
from desktop.language import translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.compare import CompareBlock
from desktop.widgets.fields.day_words import day_words
from desktop.widgets.icon import Icon
from desktop.widgets.text import Mixed, Part, text, within
from forms.vocabulary import label
from models.snapshot import Document


def earlier_moments(view: FormView) -> "Earlier | None":
    """A well with a line for each; None when the pupil was not heard before."""
    moments = [one for one in view.beeld.hoormomenten() if one.uid != view.document_uid and _heard(one)]
    if not moments:
        return None
    name = view.beeld.leerling.roepnaam or translate("Hearing", "de leerling")
    return Earlier(name, sorted(moments, key=_heard, reverse=True))


class Earlier(QFrame):
    """The earlier moments, newest first, and on demand their words beside those of now."""

    def __init__(self, name: str, moments: Sequence[Document]) -> None:
        super().__init__()
        self.setProperty("kind", "well")
        self._moments = tuple(moments)
        self._words = ""
        title = self.tr("Eerdere keren dat {name} is gehoord").format(name=name)
        self.setAccessibleName(title)
        self.compare = Button(self.tr("Vergelijk de woorden"), Kind.GHOST, icon="git-compare", small=True)
        self.compare.clicked.connect(self._toggle)
        head = across(text(title, Role.CARD, wrap=True), self.compare, gap=8)
        head.setStretch(0, 1)
        self._compared: QVBoxLayout = down(gap=8)
        self._box = boxed(self._compared)
        self._box.hide()
        lines = [_line(one) for one in self._moments]
        self.setLayout(down(head, *lines, self._box, gap=8, margins=(16, 12, 12, 14)))

    def show_words(self, words: str) -> None:
        """The words of now."""
        if words == self._words:
            return
        self._words = words
        if not self._box.isHidden():
            self._show()
        said = any(one.antwoorden.tekst("inbreng") for one in self._moments)
        self.compare.setVisible(bool(words) and said)

    def _toggle(self) -> None:
        shown = self._box.isHidden()
        self._box.setVisible(shown)
        self.compare.say(self.tr("Sluit vergelijking") if shown else self.tr("Vergelijk de woorden"))
        if shown:
            self._show()

    def _show(self) -> None:
        clear(self._compared)
        for one in self._moments:
            said = one.antwoorden.tekst("inbreng")
            day = one.antwoorden.datum("gehoord_op")
            if said and day:
                title = self.tr("Zei op {day}").format(day=day_words(day))
                block = CompareBlock(title, said.strip(), self._words, with_way_back=False)
                self._compared.addWidget(block)
                block.show()


def _heard(moment: Document) -> str:
    return moment.antwoorden.tekst("gehoord_op") or ""


def _line(moment: Document) -> QWidget:
    answers = moment.antwoorden
    day, why, way = answers.datum("gehoord_op"), answers.tekst("aanleiding"), answers.tekst("wijze")
    said, told = answers.tekst("inbreng"), answers.datum("uitgelegd_op")
    about = (
        occasion_words(why) if why else "",
        within(label("hoor_wijze", way)) if way else "",
        f"‘{said.strip(' ‘’')}’" if said else "",
    )
    words = Mixed(
        Part(day_words(day) if day else "", Role.STRONG), Part(" · ".join(part for part in about if part), Role.META)
    )
    if told is not None:
        sign, tone = "circle-check", "green"
        explained = translate("Hearing", "uitgelegd {day}").format(day=day_words(told))
    else:
        sign, tone, explained = "circle-dashed", "text2", translate("Hearing", "niet uitgelegd")
    state = across(Icon(sign, tone, 14), text(explained, Role.META, tone), STRETCH, gap=6)
    column = down(words, state, gap=2)
    column.setAlignment(words, Qt.AlignmentFlag.AlignTop)
    return boxed(column)
