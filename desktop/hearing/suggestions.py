"""What fits the age of a pupil, as a suggestion beside the ways to be heard: how, with which support, what to ask."""

from datetime import date

from PySide6.QtWidgets import QFrame

from desktop.language import translate
from desktop.spoken import listed
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.icon import Icon
from desktop.widgets.text import text, within
from forms.hearing_ways import Ways, ways_for, without_words
from forms.vocabulary import label
from models.snapshot import DossierBeeld


def suggestions(beeld: DossierBeeld, today: date) -> "Suggestions | None":
    """The well; None while neither group nor age is known."""
    found = ways_for(beeld, today)
    return Suggestions(found) if found is not None else None


class Suggestions(QFrame):
    """A well that only tells: the pupil chooses, with the tiles above it."""

    def __init__(self, ways: Ways) -> None:
        super().__init__()
        self.setProperty("kind", "well")
        title = self.tr("Past vaak bij {group}").format(group=listed(ways.naam))
        self.setAccessibleName(title)
        named = ", ".join(within(label("hoor_wijze", one)) for one in ways.wijze)
        self.more = Button(self.tr("Hoe dan?"), Kind.GHOST, icon="chevron-down", small=True)
        self.more.setAccessibleDescription(title)
        self.more.clicked.connect(self._turn)
        told = across(Icon("lightbulb", "text2", 16), text(f"{title}: {named}.", wrap=True), self.more, gap=8)
        told.setStretch(1, 1)
        other = without_words()
        self._lines = boxed(
            down(
                point("message-circle", "text2", listed(ways.hoe), listed(ways.steun), strong=False),
                point("circle-help", "text2", _asked(ways.vragen), strong=False),
                point("eye", "text2", listed(other.hoe), _asked(other.vragen), strong=False),
                gap=8,
            )
        )
        self._lines.hide()
        self.setLayout(down(told, self._lines, gap=8, margins=(14, 6, 6, 8)))

    def _turn(self) -> None:
        shown = self._lines.isHidden()
        self._lines.setVisible(shown)
        self.more.say(self.tr("Minder") if shown else self.tr("Hoe dan?"), "chevron-up" if shown else "chevron-down")


def _asked(questions: tuple[str, ...]) -> str:
    return translate("Hearing", "Vraag bijvoorbeeld: {questions}").format(
        questions=" ".join(f"‘{listed(one)}’" for one in questions)
    )
