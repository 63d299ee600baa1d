"""The attachments of a dossier: a row for each, adding by button, dragging and pasting, and what was taken away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.attachments.progress import TakingBar
from desktop.attachments.taking import Taking
from desktop.attachments.words import about_words
from desktop.language import translate
from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.chip import Chip
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.attached import Attachment
from forms.vocabulary import label
from models.queries.bijlagen import Weggehaald

_MOST = 8
"""So many are shown at once; the others when asked for."""


class AttachmentsCard(QFrame):
    """The card. `go` leads to one; `add_asked` asks for a file to add."""

    go = Signal(object)
    add_asked = Signal()
    back_asked = Signal(str)
    """An attachment that was taken away is wanted again."""
    destroy_asked = Signal(str)
    """The file of an attachment that was taken away is to be destroyed."""

    def __init__(
        self, dossier: str, shown: Sequence[Attachment], removed: Sequence[Weggehaald], taking: Taking | None = None
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Bijlagen"))
        self._dossier = dossier
        self._shown = tuple(shown)
        self._removed = tuple(removed)
        self._gone_shown = False
        self.add = Button(self.tr("Voeg een bestand toe"), Kind.GHOST, icon="plus", small=True)
        self.add.clicked.connect(lambda: self.add_asked.emit())
        count = text(self._count(), Role.META)
        head = across(text(self.tr("Bijlagen"), Role.CARD), count, STRETCH, self.add, gap=10)
        self.rows = RowList(self.tr("Bijlagen"), card=False)
        self.rows.chosen.connect(lambda at: self.go.emit(_route(dossier, self._shown[at])))
        self.rows.show_rows([_row(one) for one in self._shown[:_MOST]])
        if not self._shown:
            self.rows.hide()
        self.more = Button(
            self.tr("Toon alle {count}").format(count=len(self._shown)), Kind.GHOST, icon="chevron-down", small=True
        )
        self.more.clicked.connect(self._show_all)
        if len(self._shown) <= _MOST:
            self.more.hide()
        self.gone = Button(self._gone_words(), Kind.GHOST, icon="trash-2", small=True)
        self.gone.clicked.connect(self._turn_gone)
        if not self._removed:
            self.gone.hide()
        self._gone_place: QVBoxLayout = down(gap=6)
        hint = point("shield", "text2", self._hint(), strong=False)
        self.running = TakingBar(taking) if taking is not None else None
        parts: list[Item] = [head, *([self.running] if self.running is not None else []), self.rows]
        foot = across(self.more, self.gone, STRETCH)
        self.setLayout(down(*parts, foot, self._gone_place, hint, gap=8, margins=(16, 14, 16, 14)))

    def _count(self) -> str:
        many = len(self._shown)
        if not many:
            return ""
        return self.tr("1 stuk") if many == 1 else self.tr("{count} stukken").format(count=many)

    def _hint(self) -> str:
        words = self.tr(
            "Sleep bestanden hierheen, of plak een afbeelding met Ctrl+V. Ze staan versleuteld in de kluis; uit foto’s "
            "gaan plaats, toestel en tijd."
        )
        none = self.tr("Nog geen bijlagen.")
        return words if self._shown else f"{none} {words}"

    def _gone_words(self) -> str:
        many = len(self._removed)
        if self._gone_shown:
            return self.tr("Verberg wat weggehaald is")
        return self.tr("1 weggehaald") if many == 1 else self.tr("{count} weggehaald").format(count=many)

    def _show_all(self) -> None:
        self.rows.show_rows([_row(one) for one in self._shown])
        self.more.hide()
        self.rows.rows[_MOST].setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_gone(self) -> None:
        self.show_gone(shown=not self._gone_shown)

    def show_gone(self, *, shown: bool) -> None:
        """Shows what was taken away, or hides it."""
        self._gone_shown = shown
        self.gone.say(self._gone_words(), "chevron-up" if shown else "trash-2")
        clear(self._gone_place)
        for one in self._removed if shown else ():
            line = self._gone_line(one)
            self._gone_place.addWidget(line)
            line.show()

    @property
    def gone_shown(self) -> bool:
        """Whether what was taken away is shown."""
        return self._gone_shown

    def _gone_line(self, one: Weggehaald) -> QWidget:
        name = one.titel or (label("bijlage_type", one.type) if one.type else "") or one.naam or self.tr("Bijlage")
        about = one.naam if one.naam and one.titel else ""
        back = Button(self.tr("Zet terug"), Kind.GHOST, icon="undo-2", small=True)
        back.setAccessibleName(self.tr("Zet terug: {name}").format(name=name))
        back.clicked.connect(lambda: self.back_asked.emit(one.uid))
        acts: list[QWidget] = [back]
        if one.leesbaar:
            destroy = Button(self.tr("Vernietig"), Kind.GHOST_DANGER, icon="trash-2", small=True)
            destroy.setAccessibleName(self.tr("Vernietig: {name}").format(name=name))
            destroy.clicked.connect(lambda: self.destroy_asked.emit(one.uid))
            acts.append(destroy)
        words = down(text(name, Role.BODY, wrap=True), *([text(about, Role.META, wrap=True)] if about else []), gap=0)
        line = across(Icon("file-text", "text3", 18), words, *acts, gap=10, margins=(10, 2, 10, 2))
        line.setStretch(1, 1)
        return boxed(line)


def share_chip(one: Attachment) -> Chip | None:
    """Whether it may be shared; None where nobody said so."""
    if one.may_share is None:
        return None
    if one.may_share:
        return Chip(translate("Attachments", "mag gedeeld worden"), "green", "check")
    return Chip(translate("Attachments", "niet delen"), "red", "ban")


def _route(dossier: str, one: Attachment) -> Route:
    return Route(ScreenName.ATTACHMENT, dossier, one.uid)


def _row(one: Attachment) -> Row:
    about = about_words(one)
    lines = [text(one.words or translate("Attachments", "Bijlage zonder titel"), Role.STRONG, wrap=True)]
    lines.append(text(about, Role.META, wrap=True))
    answers = translate("Attachments", "antwoord op: {question}").format(question=one.answers) if one.answers else ""
    if answers:
        lines.append(text(answers, Role.META, wrap=True))
    chip = share_chip(one)
    file = one.file
    sign = Icon(file.sign if file is not None else "circle-dashed", "text2" if file is not None else "text3", 18)
    content = across(
        sign,
        down(*lines, gap=0),
        *([chip] if chip is not None else []),
        Icon("chevron-right", "text3", 16),
        gap=12,
        margins=(10, 8, 10, 8),
    )
    content.setStretch(1, 1)
    said = [one.words, about, answers, chip.text() if chip is not None else ""]
    return Row(", ".join(part for part in said if part), content)
