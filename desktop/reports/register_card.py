"""Who got what: the register of the dossier as a list, newest first; the older lines are shown when asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from desktop.language import translate
from desktop.reports.readers import Audience, report_words
from desktop.reports.reading import Printable, document_of
from desktop.reports.side_cards import SideCard
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, down, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.text import text
from forms.vocabulary import label
from models.actions.bijlagen import RAPPORT
from models.actions.verstrekken import BESTAND, PAPIER, WEBPAGINA
from models.queries.bijlagen import BESTANDEN
from models.queries.verstrekkingen import Uitgereikt
from models.snapshot import Document
from models.values import LEERLING

_MOST = 4


class HandedOut(SideCard):
    """The card. It shows the newest lines, and all of them after `more` was pressed."""

    def __init__(self) -> None:
        super().__init__("history", translate("HandedOut", "Wie kreeg wat"))
        self._printable: Printable | None = None
        self._all = False
        self.more: Button | None = None

    def show_reader(self, printable: Printable) -> None:
        """Shows the register. Whoever stands on the button below it, goes on standing there."""
        self._printable = printable
        self._build(self.more is not None and self.more.hasFocus())

    def _build(self, focused: bool) -> None:
        printable = self._printable
        if printable is None:
            return
        lines = printable.handed_out
        shown = lines if self._all else lines[:_MOST]
        widgets = [_line(printable, one, first=not place) for place, one in enumerate(shown)]
        if not lines:
            widgets.append(boxed(down(text(self.tr("Nog niemand kreeg iets uit dit dossier."), Role.META, wrap=True))))
        self.more = None
        if len(lines) > _MOST:
            words = self.tr("Minder tonen") if self._all else self.tr("Alle {count} tonen").format(count=len(lines))
            self.more = Button(words, Kind.GHOST, icon="chevron-up" if self._all else "chevron-down", small=True)
            self.more.clicked.connect(self._turn)
            widgets.append(boxed(across(self.more, STRETCH)))
        count = Chip(str(len(lines)), "grey") if lines else None
        if count is not None:
            count.setAccessibleName(self.tr("{count} keer").format(count=len(lines)))
        self.fill(widgets, *([count] if count else []))
        if focused and self.more is not None:
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        self._all = not self._all
        self._build(focused=True)


def _line(printable: Printable, one: Uitgereikt, *, first: bool) -> QFrame:
    who = next((audience.words for audience in Audience if audience.voor == one.ontvanger), one.ontvanger)
    name = printable.beeld.naam_van(one.persoon) if one.persoon and one.persoon.uid != LEERLING else None
    document = document_of(printable.beeld, one.document_uid)
    number = document.nummer if document and document.soort == "opp" else None
    what = [
        report_words(one.rapport, document),
        _which(document, one.rapport) if document is not None else "",
        translate("HandedOut", "versie {number}").format(number=number) if number else "",
        *_way(one),
        translate("HandedOut", "code {code}").format(code=one.code) if one.code else "",
        label("grondslag", one.grondslag).lower() if one.grondslag else "",
        translate("HandedOut", "zelf nagekeken") if one.bekeken else "",
        translate("HandedOut", "reden: {reason}").format(reason=one.reden) if one.reden else "",
    ]
    day = f"{one.datum.day}-{one.datum.month}-{one.datum.year}"
    head = across(text(name or who, Role.STRONG, wrap=True), text(day, Role.META), gap=8)
    head.setStretch(0, 1)
    column = down(head, text(" · ".join(part for part in what if part), Role.META, wrap=True), gap=1)
    if not first:
        column.insertWidget(0, rule())
        column.setSpacing(3)
    return boxed(column)


def _which(document: Document, rapport: str) -> str:
    """Which of several it was: of a meeting its kind, of an attachment its title, else its kind or that of its file."""
    told, files = document.antwoorden, document.rijen(BESTANDEN)
    if document.soort == "gesprek":
        meeting = told.tekst("soort")
        return label("gespreks_soort", meeting) if meeting else ""
    if rapport != RAPPORT:
        return ""
    kind = told.tekst("type")
    name = files[-1].tekst("naam") if files else None
    return told.tekst("titel") or (label("bijlage_type", kind) if kind else "") or name or ""


def _way(one: Uitgereikt) -> list[str]:
    if one.wijze == BESTAND:
        paper = one.rapport != RAPPORT
        return [translate("HandedOut", "als PDF") if paper else translate("HandedOut", "als bestand")]
    if one.wijze == WEBPAGINA:
        return [translate("HandedOut", "als webpagina")]
    if one.wijze != PAPIER:
        return []
    copies = (
        translate("HandedOut", "op papier")
        if one.exemplaren == 1
        else translate("HandedOut", "{count} keer op papier").format(count=one.exemplaren)
    )
    pages = translate("HandedOut", "bladzijde {pages}").format(pages=one.bladzijden) if one.bladzijden else ""
    return [copies, pages]
