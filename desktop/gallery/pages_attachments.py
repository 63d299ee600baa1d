"""The card of attachments: with files, without any, and with what was taken away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.attachments.card import AttachmentsCard
from desktop.gallery.sample import Page, Sample
from desktop.gallery.words import LONG, LONG_WORD
from forms.attached import AttachedFile, Attachment
from models.queries.bijlagen import Weggehaald

_FILE = AttachedFile("r", "verslag.pdf", "pdf", 1_240_000, 6, date(2026, 11, 3), "kenmerk")
_REPORT = Attachment(
    uid="b1",
    lokaal_id=None,
    title="Onderzoek april",
    kind="onderzoeksverslag",
    kind_words="Onderzoeksverslag",
    day=date(2026, 4, 21),
    author="dr. Hanneke Sloot",
    answers="Wat heeft Noor nodig?",
    source="Deskundige",
    may_share=True,
    permitted=date(2026, 11, 2),
    files=(_FILE,),
)
_DRAWING = replace(
    _REPORT,
    uid="b2",
    title="Tekening van Noor",
    kind_words="Mening van de leerling",
    author="Noor",
    answers="",
    may_share=False,
    files=(replace(_FILE, kind="jpeg", pages=None, size=61_000),),
)
_NAMED = replace(_REPORT, uid="b3", title="Verslag MDO", kind_words="Verslag MDO", answers="", may_share=None, files=())
_GONE = Weggehaald("b4", "Oude brief", None, "oude brief.odt", datetime(2026, 11, 1, tzinfo=UTC), leesbaar=True)


def _card(*shown: Attachment, gone: tuple[Weggehaald, ...] = (), turned: bool = False) -> QWidget:
    made = AttachmentsCard("d", shown, gone)
    if turned:
        made.show_gone(shown=True)
    return made


def _long() -> QWidget:
    return _card(
        replace(_REPORT, title=LONG, author=LONG_WORD, answers=LONG), gone=(replace(_GONE, titel=LONG),), turned=True
    )


_MAKERS: tuple[tuple[str, Callable[[], QWidget]], ...] = (
    ("met bestand, niet delen, nog zonder bestand", partial(_card, _REPORT, _DRAWING, _NAMED)),
    ("leeg", _card),
    ("wat weggehaald is", partial(_card, _NAMED, gone=(_GONE,), turned=True)),
    ("lange woorden", _long),
)

PAGES = (
    Page(
        "bijlagen",
        "Bijlagen",
        "Wat het is, wat het beantwoordt en of het gedeeld mag worden; wat weg is komt terug tot het vernietigd is.",
        tuple(Sample(name, make) for name, make in _MAKERS),
        width=560,
    ),
)
