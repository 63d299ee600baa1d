"""Pages of what is walked with the arrows: rows, long lists, sections, stages."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.gallery.sample import Page, Pose, Sample
from desktop.gallery.words import LONG, LONG_WORD
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, down
from desktop.widgets.beside import SidePanel
from desktop.widgets.icon import Icon
from desktop.widgets.lines.line import Cell, Column, Heading, Line, Run
from desktop.widgets.lines.marking import MarkingView
from desktop.widgets.lines.view import LineView
from desktop.widgets.party import Party
from desktop.widgets.row import Row, RowList
from desktop.widgets.sections import Progress, SectionLine, SectionList
from desktop.widgets.stages import Stage, StageBar, When
from desktop.widgets.steps import StepLine
from desktop.widgets.text import text

_COLUMNS = (Column("Wanneer", 140), Column("Leerling"), Column("Wat te doen"))
_STAGES = (
    Stage("Schrijven", When.DONE, "10 november"),
    Stage("Horen", When.DONE, "3 nov"),
    Stage("Overleg ouders", When.NOW, "2 keer gesproken"),
    Stage("Vaststellen", When.LATER, "uiterlijk 30 nov"),
    Stage("Terugkoppelen", When.LATER, "binnen 14 dagen"),
    Stage("Evalueren", When.LATER, "voor 31 juli"),
)


def _row(name: str, about: str) -> Row:
    words = down(text(name, Role.STRONG, wrap=True), text(about, Role.META, wrap=True), gap=1)
    content = across(words, Icon("chevron-right", "text2", 18), gap=10, margins=(12, 10, 12, 10))
    content.setStretch(0, 1)
    return Row(f"{name}, {about}", content)


def _rows(selected: int | None = None, about: str = "groep 5 · over 6 dagen") -> RowList:
    made = RowList("Werklijst")
    made.show_rows([_row(name, about) for name in ("Sofie de Wit", "Łukasz Wiśniewski", "Noor Veldman")])
    made.select(selected)
    return made


def _line(key: str, when: str, tone: str | None, name: str, what: str, party: Party) -> Line:
    cells = (
        Cell(Run(when, tone), (Run("te laat" if tone == "red" else "over 6 dagen"),)),
        Cell(Run(name), (Run("groep 5"), Run("De Wilgenhoek"))),
        Cell(Run(what), (Run(party.value, party.token, party), Run("vóór vaststellen"))),
    )
    return Line(key, f"{when}: {name}, {what}", cells)


def _done(key: str, name: str, what: str) -> Line:
    """A line that was ticked."""
    mains = [Run(words, "text2", mark, struck=True) for words, mark in (("do 5 nov", None), (name, None), (what, None))]
    state = Run("gedaan", "green", "circle-check", strong=True)
    cells = (Cell(mains[0], (state,)), Cell(mains[1], (Run("groep 7"),)), Cell(mains[2]))
    return Line(key, f"gedaan; {name}, {what}", cells)


_LINES = (
    Heading("Te laat", "red", "circle-alert", 1, "eerst doen"),
    _line("a", "di 10 nov", "red", "Sofie de Wit", "Terugkoppelen aan Sofie", Party.LEERLING),
    _done("d", "Daan Kuipers", "Hoormoment evaluatie"),
    Heading("Deze week", "amber", "clock", 2),
    _line("b", "vr 20 nov", None, "Łukasz Wiśniewski", "Overleg over het handelingsdeel", Party.OUDERS),
    _line("c", "vr 20 nov", None, "Noor Veldman", LONG, Party.SCHOOL),
)


def _list(*, at: str | None = None) -> LineView:
    made = LineView("Werklijst", _COLUMNS)
    made.show_all(_LINES)
    if at is not None:
        made.go_to(at)
    made.setFixedHeight(Theme.current().length(480))
    return made


def _marked() -> MarkingView:
    made = MarkingView("Werklijst", _COLUMNS)
    made.show_all(_LINES)
    made.go_to("b")
    made.mark(("a", "b"))
    made.setFixedHeight(Theme.current().length(480))
    return made


def _cards() -> LineView:
    made = _list(at="b")
    made.setMaximumWidth(Theme.current().length(400))
    return made


def _explained() -> LineView:
    made = _cards()
    panel = SidePanel("Uitleg")
    panel.content.addWidget(text("Waarom deze datum?", Role.CARD))
    panel.content.addWidget(text("Zes weken na inschrijving.", Role.BODY, wrap=True))
    made.open_below(panel)
    return made


def _sections(*, named: str = "", fixed: bool = False, empty: bool = False) -> SectionList:
    made = SectionList()
    names = ("Leerling", "Beginsituatie", "Uitstroomperspectief", "Doelen en aanpak", "Instemming")
    states = [Progress.FIXED] * 5 if fixed else [*list(Progress)[:4], None]
    lines = [
        SectionLine(str(at), "ABCDE"[at], named or name, state)
        for at, (name, state) in enumerate(zip(names, states, strict=True))
    ]
    made.show_sections(() if empty else lines, None if empty else "3")
    made.setFixedHeight(Theme.current().length(160 if empty else 420))
    return made


def _stages(now: int | None = None, stages: tuple[Stage, ...] = _STAGES) -> QWidget:
    made = StageBar()
    if now is not None:
        order = [When.DONE if at < now else When.NOW if at == now else When.LATER for at in range(len(stages))]
        stages = tuple(Stage(one.name, when, one.about) for one, when in zip(stages, order, strict=True))
    made.show_stages(stages)
    return made


def _steps(now: int) -> StepLine:
    made = StepLine(("Rol", "Kluis", "Herstelcode", "Beginnen"))
    made.show_step(now)
    return made


_ROWS = (
    Sample("gewoon", _rows),
    Sample("muis erboven", _rows, Pose.HOVER),
    Sample("met focus", _rows, Pose.FOCUS),
    Sample("gekozen", partial(_rows, 1)),
    Sample("lange woorden", partial(_rows, None, LONG)),
    Sample("smal woord", lambda: _row(LONG_WORD, "één rij zonder lijst")),
)
_LISTS = (
    Sample("gewoon", _list, wide=True),
    Sample("gekozen", partial(_list, at="b"), wide=True),
    Sample("gekozen, met focus", partial(_list, at="b"), Pose.FOCUS, wide=True),
    Sample("muis erboven", _list, Pose.HOVER, wide=True),
    Sample("meer regels gekozen", _marked, wide=True),
    Sample("in één kolom: kaarten met label en waarde", _cards),
    Sample("in één kolom: uitleg onder de regel", _explained),
)
_SECTIONS = (
    Sample("gewoon, vierde open", _sections),
    Sample("met focus", _sections, Pose.FOCUS),
    Sample("muis erboven", _sections, Pose.HOVER),
    Sample("alles vastgesteld", partial(_sections, fixed=True)),
    Sample("lange woorden", partial(_sections, named="Belemmerende en bevorderende factoren van de leerling")),
    Sample("leeg", partial(_sections, empty=True)),
)
_BARS = (
    Sample("gewoon", _stages, wide=True),
    Sample("met focus", _stages, Pose.FOCUS, wide=True),
    Sample("muis erboven", _stages, Pose.HOVER, wide=True),
    Sample("nog niets gedaan", partial(_stages, 0), wide=True),
    Sample("alles klaar", partial(_stages, 6), wide=True),
    Sample("iets bleef open", partial(_stages, None, (Stage("Schrijven", When.OPEN), *_STAGES[1:])), wide=True),
    Sample(
        "lange woorden",
        partial(_stages, None, tuple(Stage(one.name, one.when, "nog 2 gesprekken met ouders") for one in _STAGES)),
        wide=True,
    ),
)
_STEPS = (
    Sample("eerste stap", partial(_steps, 0), wide=True),
    Sample("derde stap", partial(_steps, 2), wide=True),
    Sample("klaar", partial(_steps, 4), wide=True),
)

PAGES = (
    Page("rij", "Rij", "De hele rij is waar je op drukt. Pijltjes kiezen, Enter opent.", _ROWS, width=340),
    Page("lijst", "Lange lijst", "Kolommen staan vast, zodat het oog omlaag kan lopen.", _LISTS),
    Page("onderdelenlijst", "Lijst van onderdelen", "Niet nodig telt niet mee.", _SECTIONS),
    Page("stappenbalk", "Stappenbalk", "Laat zien en stuurt niet: elke stap kan altijd open.", _BARS),
    Page("stappen", "Stappen van een taak", "Waar je bent in een taak van een paar stappen.", _STEPS),
)
