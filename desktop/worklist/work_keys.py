"""The keys of the worklist: on the card of F1, in the palette and at the foot of the list; and a list without lines."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.language import translate
from desktop.shell.screen import Act
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed
from desktop.widgets.button import Button
from desktop.widgets.empty import EmptyState
from desktop.widgets.keys import key_cap
from desktop.widgets.text import text


def work_keys() -> Sequence[tuple[str, str]]:
    """The keys and what they do."""
    return (
        ("Up", translate("WorklistScreen", "vorige regel")),
        ("Down", translate("WorklistScreen", "volgende regel")),
        ("Return", translate("WorklistScreen", "openen waar je het doet")),
        ("Right", translate("WorklistScreen", "waarom deze datum")),
        ("Space", translate("WorklistScreen", "afvinken, of toch niet")),
        ("Shift+Down", translate("WorklistScreen", "deze en de volgende regel kiezen, om er samen iets mee te doen")),
        ("Ctrl+Space", translate("WorklistScreen", "een regel erbij kiezen, of toch niet")),
        ("Ctrl+A", translate("WorklistScreen", "alle regels kiezen")),
        ("W", translate("WorklistScreen", "wat als de telling op een andere dag begint")),
        ("U", translate("WorklistScreen", "uitstellen, met een reden")),
        ("P", translate("WorklistScreen", "een overleg plannen")),
        ("Ctrl+T", translate("WorklistScreen", "nieuwe taak")),
        ("Ctrl+N", translate("WorklistScreen", "nieuw dossier")),
    )


def work_acts(
    explain: Callable[[], None],
    what_if: Callable[[], None],
    put_off: Callable[[], None],
    plan: Callable[[], None],
    tick: Callable[[], None],
    *,
    letters: bool,
) -> Sequence[Act]:
    """What can be done with a line, for the palette; without `letters` single letters are no keys."""

    def key(letter: str) -> str:
        return letter if letters else ""

    later, talk = translate("WorklistScreen", "later"), translate("WorklistScreen", "gesprek bijeenkomst agenda")
    done = translate("WorklistScreen", "gedaan klaar")
    return (
        Act(translate("WorklistScreen", "Waarom deze datum?"), explain, "Right", "circle-help"),
        Act(translate("WorklistScreen", "Wat als de telling op een andere dag begint"), what_if, key("W"), "split"),
        Act(translate("WorklistScreen", "Uitstellen"), put_off, key("U"), "clock", later),
        Act(translate("WorklistScreen", "Plan overleg"), plan, key("P"), "calendar-days", talk),
        Act(translate("WorklistScreen", "Afvinken"), tick, "Space", "check", done),
    )


def work_foot(*more: QWidget) -> QWidget:
    """What stands at the foot of the list."""
    walk = (key_cap("Up"), key_cap("Down"), text(translate("WorklistScreen", "kiezen"), Role.META))
    keys = (
        ("Return", translate("WorklistScreen", "openen")),
        ("Space", translate("WorklistScreen", "afvinken")),
        ("W", translate("WorklistScreen", "wat als")),
    )
    others = [one for key, words in keys for one in (10, key_cap(key), text(words, Role.META))]
    return boxed(across(*walk, *others, STRETCH, *more, gap=6))


def nothing_page(title: str, show_all: Callable[[], None]) -> EmptyState:
    """In the place of the list, where the filters keep none of the lines."""
    everything = Button(translate("WorklistScreen", "Toon alles"), icon="list-checks")
    everything.clicked.connect(show_all)
    words = translate("WorklistScreen", "In een andere groep of van ander werk is er wel iets.")
    return EmptyState(title, words, everything, icon="search")


def number_told(number: int) -> str:
    """How many lines there are."""
    many = translate("WorklistScreen", "{number} regels").format(number=number)
    return translate("WorklistScreen", "1 regel") if number == 1 else many


def swap(pages: QStackedWidget, before: QWidget | None, page: QWidget | None) -> None:
    """Shows a page in a stack in place of another, which is thrown away."""
    if page is not None:
        pages.addWidget(page)
        pages.setCurrentWidget(page)
    if before is not None:
        pages.removeWidget(before)
        before.deleteLater()
