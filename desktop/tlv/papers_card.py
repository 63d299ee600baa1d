"""The attachments of a request: each answers a question, or it stays at home."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.dossier.words import day_words
from desktop.language import translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.request import Paper, Request


class PapersCard(QFrame):
    """The list; `asked` hands back the row of an attachment, None to add one."""

    asked = Signal(object)

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Bijlagen"))
        add = Button(self.tr("Voeg toe"), Kind.GHOST, icon="plus", small=True)
        add.setAccessibleName(self.tr("Voeg een bijlage toe"))
        add.clicked.connect(lambda: self.asked.emit(None))
        papers = request.papers
        count = self.tr("1 stuk") if len(papers) == 1 else self.tr("{count} stukken").format(count=len(papers))
        head = across(text(self.tr("Bijlagen"), Role.CARD), text(count, Role.META), STRETCH, add, gap=8)
        rows = RowList(self.tr("Bijlagen"), card=False)
        rows.show_rows([_row(one) for one in papers])
        rows.chosen.connect(lambda at: self.asked.emit(papers[at].row))
        hint = point(
            "info", "text2", self.tr("Elke bijlage hoort bij een vraag. Zonder vraag blijft hij thuis."), strong=False
        )
        self.setLayout(down(head, rows, hint, gap=6, margins=(16, 14, 16, 12)))


def _row(paper: Paper) -> Row:
    told = [
        paper.title,
        paper.answers and translate("Tlv", "antwoord op: {question}").format(question=paper.answers),
        day_words(paper.day) if paper.day else "",
        translate("Tlv", "toestemming {day}").format(day=day_words(paper.permitted)) if paper.permitted else "",
    ]
    about = " · ".join(filter(None, told)) or translate("Tlv", "nog zonder vraag")
    words = down(text(paper.kind, Role.BODY, wrap=True), text(about, Role.META, wrap=True), gap=0)
    tone = "green" if paper.answers else "amber"
    sign = Icon("circle-check" if paper.answers else "circle-dashed", tone, 16)
    line = across(sign, words, Icon("chevron-right", "text3", 14), gap=8, margins=(4, 6, 4, 6))
    line.setStretch(1, 1)
    return Row(f"{paper.kind}, {about}", line)
