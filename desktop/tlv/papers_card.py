"""The attachments of a request: each answers a question, or it stays at home. A file is added to it here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.attachments.progress import TakingBar
from desktop.attachments.taking import Taking
from desktop.attachments.words import file_words
from desktop.dossier.words import day_words
from desktop.language import translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.attached import Attachment
from forms.request import Paper, Request


class PapersCard(QFrame):
    """The list; `asked` hands back the row of an attachment without a file, None to name one."""

    asked = Signal(object)
    looked_at = Signal(str)
    """The attachment (its document) that is to be looked at."""
    file_asked = Signal(object)
    """A file is to be chosen: for this row, or as a new one (None)."""
    named = Signal(str)
    """An attachment of the dossier goes along with the request."""

    def __init__(self, request: Request, taking: Taking | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Bijlagen"))
        self._request = request
        self.add = Button(self.tr("Voeg toe"), Kind.GHOST, icon="plus", small=True)
        self.add.setAccessibleName(self.tr("Voeg een bijlage toe"))
        self.add.clicked.connect(self.offer)
        papers = request.papers
        count = self.tr("1 stuk") if len(papers) == 1 else self.tr("{count} stukken").format(count=len(papers))
        head = across(text(self.tr("Bijlagen"), Role.CARD), text(count, Role.META), STRETCH, self.add, gap=8)
        self._choices: QVBoxLayout = down(gap=8)
        self.rows = RowList(self.tr("Bijlagen"), card=False)
        self.rows.show_rows([_row(one) for one in papers])
        self.rows.chosen.connect(self._chosen)
        hint = point(
            "info", "text2", self.tr("Elke bijlage hoort bij een vraag. Zonder vraag blijft hij thuis."), strong=False
        )
        bar = [TakingBar(taking)] if taking is not None else []
        self.setLayout(down(head, *bar, self._choices, self.rows, hint, gap=6, margins=(16, 14, 16, 12)))

    def offer(self) -> None:
        """Shows what can be added: a new file, a file to a paper that waits for one, what the dossier has already."""
        clear(self._choices)
        new = Button(self.tr("Een nieuw bestand"), icon="plus", small=True)
        new.clicked.connect(lambda: self.file_asked.emit(None))
        buttons = [new]
        for paper in self._request.papers:
            if paper.attachment is None or paper.attachment.file is None:
                buttons.append(self._to_row(paper))
        buttons += [self._from_dossier(one) for one in self._request.not_named]
        without = Button(self.tr("Alleen noemen, zonder bestand"), icon="pencil", small=True)
        without.clicked.connect(lambda: self.asked.emit(None))
        offered = boxed(Flow(*buttons, without))
        self._choices.addWidget(offered)
        offered.show()
        new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_row(self, paper: Paper) -> Button:
        button = Button(self.tr("Bestand bij: {paper}").format(paper=_name(paper)), icon="paperclip", small=True)
        button.clicked.connect(lambda: self.file_asked.emit(paper.row))
        return button

    def _from_dossier(self, one: Attachment) -> Button:
        button = Button(self.tr("Uit het dossier: {name}").format(name=one.words), icon="folder", small=True)
        button.clicked.connect(lambda: self.named.emit(one.uid))
        return button

    def _chosen(self, at: int) -> None:
        paper = self._request.papers[at]
        if paper.attachment is not None and paper.attachment.files:
            self.looked_at.emit(paper.attachment.uid)
        else:
            self.asked.emit(paper.row)


def _row(paper: Paper) -> Row:
    file = paper.attachment.file if paper.attachment is not None else None
    kept = paper.attachment is not None and paper.attachment.may_share is False
    told = [
        translate("Tlv", "mag niet gedeeld worden, gaat niet mee") if kept else "",
        paper.title,
        paper.answers and translate("Tlv", "antwoord op: {question}").format(question=paper.answers),
        day_words(paper.day) if paper.day else "",
        translate("Tlv", "toestemming {day}").format(day=day_words(paper.permitted)) if paper.permitted else "",
        file_words(file) if file is not None else "",
    ]
    about = " · ".join(filter(None, told)) or translate("Tlv", "nog zonder vraag")
    words = down(text(_name(paper), Role.BODY, wrap=True), text(about, Role.META, wrap=True), gap=0)
    tone = "green" if paper.answers else "amber"
    sign = Icon("circle-check" if paper.answers else "circle-dashed", tone, 16)
    if kept:
        sign = Icon("ban", "red", 16)
    clip = [Icon("paperclip", "text2", 14)] if file is not None else []
    line = across(sign, words, *clip, Icon("chevron-right", "text3", 14), gap=8, margins=(4, 6, 4, 6))
    line.setStretch(1, 1)
    return Row(f"{_name(paper)}, {about}", line)


def _name(paper: Paper) -> str:
    """What the attachment is; a row that was begun and holds nothing yet has a name too."""
    return paper.kind or translate("Tlv", "Bijlage zonder titel")
