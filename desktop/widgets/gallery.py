"""Every part of a screen in its states on one page, for looking at them: `python -m desktop.widgets.gallery MAP`.

Draws the page in the light and in the dark theme, without a display, as PNG files in the folder.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desktop.theme.letters import Role
from desktop.theme.theme import Mode, Theme
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import LaneCard, card, point, quote, titled
from desktop.widgets.chip import Chip
from desktop.widgets.compare import CompareBlock
from desktop.widgets.empty import EmptyState
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import NumberControl, TextControl
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.people import PeopleControl, PersonControl
from desktop.widgets.fields.segments import SegmentsControl, yes_no
from desktop.widgets.fields.table import RowTab, TableField
from desktop.widgets.fields.ticks import TicksControl
from desktop.widgets.findings import FindingsPanel, Shown, Weight
from desktop.widgets.flow import Flow
from desktop.widgets.keys import key_cap
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.row import Row, RowList
from desktop.widgets.saved import SavedState
from desktop.widgets.sections import Progress, SectionLine, SectionList
from desktop.widgets.stages import Stage, StageBar, When
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from desktop.widgets.tick import Radio, Tick
from desktop.widgets.toast import Toast
from models.values import Persoon, Waarde

_PEOPLE = (Option(Persoon("sanne"), "Sanne Veldman", "moeder"), Option(Persoon("rik"), "Rik Prooijen", "vader"))
_YEARS = (Option("1", "Groep 1"), Option("2", "Groep 2"), Option("3", "Groep 3"))


def gallery() -> QWidget:
    """The page with everything."""
    page = QWidget()
    page.setAccessibleName("Onderdelen")
    head = across(PartyTriangle(Party.ALL, 30), text("Driehoek: onderdelen", Role.PAGE), STRETCH, SavedState(), gap=12)
    columns = across(
        down(_signs(), _buttons(), _rows(), STRETCH, gap=14),
        down(_fields(), STRETCH),
        down(_choices(), _table(), STRETCH, gap=14),
        down(_panels(), STRETCH, gap=14),
        gap=16,
    )
    for at in range(4):
        columns.setStretch(at, 1)
    page.setLayout(down(head, _stages(), columns, STRETCH, gap=14, margins=(28, 20, 28, 20)))
    Toast(page).show_done("Afspraak verwijderd.", lambda: None)
    return page


def _signs() -> QFrame:
    chips = [
        Chip("te laat", "red", "circle-alert"),
        Chip("deze week", "amber", "clock"),
        Chip("klaar", "green", "circle-check"),
        Chip("straks", "grey", "circle-dashed"),
        Chip("leerling", "leerling", Party.LEERLING),
        Chip("ouders", "ouders", Party.OUDERS),
        Chip("school", "school", Party.SCHOOL),
    ]
    caps = across(*(key_cap(one) for one in ("Ctrl+K", "F8", "Up", "Return")), STRETCH)
    parties = across(*(PartyTriangle(one, 34) for one in Party), STRETCH, gap=16)
    return card(titled("De driehoek"), parties, Flow(*chips), caps)


def _buttons() -> QFrame:
    line = Flow(
        Button("Ontgrendel", Kind.PRIMARY, icon="lock-open", shown_key="Return"),
        Button("Vergelijk", icon="git-compare", shown_key="Ctrl+D"),
        Button("Vul aan", Kind.GHOST, icon="plus"),
        Button("Vernietig", Kind.DANGER, icon="trash-2"),
        Button("Nog 1 blokkade", icon="circle-alert"),
    )
    ticks = (Tick("Woorden van Noor"), Radio("Noor zelf"))
    ticks[0].setChecked(True)
    ticks[1].setChecked(True)
    return card(titled("Knoppen"), line, across(*ticks, Tick("Toetsscores"), STRETCH))


def _rows() -> QWidget:
    rows = RowList("Werklijst")
    made = [
        Row(name, across(text(name, Role.STRONG), STRETCH, text("over 6 dagen", Role.META), margins=(12, 10, 12, 10)))
        for name in ("Sofie de Wit", "Łukasz Wiśniewski", "Noor Veldman")
    ]
    rows.show_rows(made)
    rows.select(1)
    lane = LaneCard(Party.LEERLING, "Noor", "leerling · 8 jaar", Button("Vul aan", Kind.GHOST, icon="plus"))
    lane.add(quote(Party.LEERLING, "Rekenen met blokjes lukt mij wel.", "Gesprek met Marit, 3 november."))
    lane.add(point("circle-check", "green", "Gehoord bij bijstellen", "3 november 2026"))
    holder = QFrame()
    holder.setLayout(down(rows, lane, gap=14))
    return holder


def _fields() -> QFrame:
    made = [
        _framed("Gewoon", TextControl(), "Ilse Brandt", help_words="Hulpzin staat boven het veld."),
        _framed("Lange tekst", LongTextControl(), "Drie keer per week\nmet blokjes.", required=True),
        _framed("Dag", DayControl(), "2027-02-26"),
        _framed("Getal", NumberControl(), 12.5),
        _framed("Leeg", TextControl("bijvoorbeeld: 8 van 10 sommen goed"), None),
    ]
    wrong = _framed("Fout", TextControl(), "31-02-2027")
    wrong.show_message(State.ERROR, "Deze datum bestaat niet. Bedoel je 28-2-2027?")
    minded = _framed("Let op", LongTextControl(), "Noor rekent beter.")
    minded.show_message(State.FINDING, "Nog geen maat. Je kunt wel verder.")
    fixed = _framed("Vastgesteld", TextControl(), "Staat vast sinds 12 maart 2026")
    fixed.set_read_only(True)
    compared = CompareBlock("Was in versie 1", "Noor telt tot 20 met materiaal", "Noor rekent tot 100 met materiaal")
    return card(titled("Velden"), *made, wrong, minded, fixed, compared, gap=14)


def _choices() -> QFrame:
    return card(
        titled("Kiezen"),
        _framed("Een van enkele", SegmentsControl(_YEARS), "2"),
        _framed("Ja of nee", yes_no(), True),
        _framed("Een van velen", ChoiceControl(_YEARS), "3"),
        _framed("Meer", TicksControl(_YEARS), ("1", "3")),
        _framed("Wie", PersonControl(_PEOPLE), Persoon("sanne")),
        _framed("Wie waren erbij", PeopleControl(_PEOPLE), (Persoon("rik"), "Ilse Brandt")),
        gap=14,
    )


def _table() -> QFrame:
    table = TableField("Doelen", "Doel", help_words="Kies weinig doelen en maak ze meetbaar.")
    table.show_rows((RowTab("1", "Doel 1 · rekenen"), RowTab("2", "Doel 2 · lezen")), "1")
    table.show_body(_framed("Doel", LongTextControl(), "Sommen tot 100."))
    return card(table)


def _panels() -> QWidget:
    sections = SectionList()
    lines = [SectionLine(str(at), "ABCDE"[at], one.word.capitalize(), one) for at, one in enumerate(Progress)]
    sections.show_sections(lines, "1")
    sections.setMinimumHeight(300)
    findings = FindingsPanel()
    findings.show_findings(
        [
            Shown("a", Weight.MUST, "Nog geen overeenstemming over dit onderdeel.", "WPO art. 40a", "Instemming"),
            Shown("b", Weight.MIND, "Doel 1 heeft nog geen maat.", "praktijkregel", "Meten"),
            Shown("c", Weight.TIP, "‘Schoolondersteuningsprofiel’ heet nu anders.", "Wet per 1-8-2025"),
        ]
    )
    findings.frame_of(frozenset({"b"}))
    findings.setMinimumHeight(420)
    retry = Button("Probeer nu")
    strip = Strip("red", "Je tekst staat nog op het scherm.", "Niet bewaard: de schijf is vol.", retry)
    empty = EmptyState("Niets te doen vandaag", "Alle termijnen lopen goed.", Button("Nieuw dossier", Kind.PRIMARY))
    holder = QFrame()
    holder.setLayout(down(sections, findings, strip, empty, gap=14))
    return holder


def _stages() -> StageBar:
    bar = StageBar()
    bar.show_stages(
        [
            Stage("Schrijven", When.DONE, "10 november"),
            Stage("Horen", When.DONE, "3 nov"),
            Stage("Overleg ouders", When.NOW, "2 keer gesproken"),
            Stage("Vaststellen", When.LATER, "uiterlijk 30 nov"),
            Stage("Terugkoppelen", When.LATER, "binnen 14 dagen"),
            Stage("Evalueren", When.LATER, "voor 31 juli"),
        ]
    )
    return bar


def _framed(
    label: str,
    control: Control,
    value: Waarde | None,
    *,
    help_words: str = "",
    required: bool = False,
) -> FieldFrame:
    control.set_value(value)
    return FieldFrame(label, control, help_words=help_words, required=required)


def main(argv: Sequence[str]) -> int:
    """Draws the page in both themes."""
    folder = Path(argv[0])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme = Theme(app, Mode.LIGHT)
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.set_mode(mode)
        page = gallery()
        page.setAutoFillBackground(True)
        page.resize(1800, 1200)
        page.show()
        app.processEvents()
        page.grab().save(str(folder / f"onderdelen-{mode.value}.png"))
        page.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
