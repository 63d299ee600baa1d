"""Pages of fields: one value each, with what helps, what is wrong and what may be better."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.gallery.sample import Page, Pose, Sample
from desktop.gallery.words import GROUPS, LONG, LONG_WORD, PEOPLE, SETTINGS, TODAY
from desktop.widgets.arrange import boxed, down
from desktop.widgets.compare import CompareBlock
from desktop.widgets.fields.calendar import Calendar
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
from desktop.widgets.fields.tile_choice import TileChoice
from models.values import Persoon, Waarde

_HELP = "Wat willen jullie samen bereiken?"
_EXAMPLE = "bijvoorbeeld: 8 van 10 sommen goed"
_WRONG = "Deze datum bestaat niet. Bedoel je 28-2-2027?"
_MIND = "Nog geen maat. Je kunt wel verder."


def field(
    control: Control,
    value: Waarde | None = None,
    *,
    label: str = "Hulpvraag",
    help_words: str = "",
    required: bool = False,
    state: State = State.PLAIN,
    message: str = "",
    fixed: bool = False,
) -> FieldFrame:
    """A field that holds a value, in a state."""
    control.set_value(value)
    made = FieldFrame(label, control, help_words=help_words, required=required)
    if state is not State.PLAIN:
        made.show_message(state, message)
    if fixed:
        made.set_read_only(True)
    return made


def _typed(words: str) -> DayControl:
    made = DayControl(lambda: TODAY)
    made.line.setText(words)
    return made


def _wrong_day() -> FieldFrame:
    made = FieldFrame("Dag van het gesprek", _typed("31-02-2027"))
    made.show_message(State.ERROR, made.control.problem() or _WRONG)
    return made


def _calendar() -> QWidget:
    return boxed(down(Calendar(date(2026, 11, 26), TODAY)), "popup")


def _compared() -> QWidget:
    made = field(LongTextControl(), "Noor rekent tot 20 met materiaal.")
    made.set_note(CompareBlock("Was in versie 1 (12 maart 2026)", "Noor telt tot 20", "Noor rekent tot 20"))
    return made


def _table(*, rows: tuple[RowTab, ...], read_only: bool = False) -> TableField:
    made = TableField("Doelen", "Doel", help_words="Kies weinig doelen en maak ze meetbaar.", required=True)
    made.show_rows(rows, rows[0].uid if rows else None)
    if rows:
        made.show_body(field(LongTextControl(), "Sommen tot 100, 8 van 10 goed.", label="Doel"))
    made.set_read_only(read_only)
    return made


def _states(make: Callable[[], Control], value: Waarde, wrong: str, long: Callable[[], QWidget]) -> tuple[Sample, ...]:
    """The states that every field has."""
    return (
        Sample("gewoon", lambda: field(make(), value, help_words=_HELP)),
        Sample("leeg", lambda: field(make(), None)),
        Sample("verplicht", lambda: field(make(), None, required=True, help_words=_HELP)),
        Sample("met focus", lambda: field(make(), value), Pose.FOCUS),
        Sample("fout: zegt wat je doet", lambda: field(make(), value, state=State.ERROR, message=wrong)),
        Sample("fout, met focus", lambda: field(make(), value, state=State.ERROR, message=wrong), Pose.FOCUS),
        Sample("let op: je kunt verder", lambda: field(make(), value, state=State.FINDING, message=_MIND)),
        Sample("vastgesteld", lambda: field(make(), value, fixed=True)),
        Sample("vastgesteld, leeg", lambda: field(make(), None, fixed=True)),
        Sample("lange woorden", long),
    )


_LONG_OPTIONS = (Option("a", LONG), Option("b", f"{LONG_WORD} voor cluster 3"), Option("c", "Nog niet te bepalen"))
_TEXT = (
    *_states(
        lambda: TextControl(_EXAMPLE),
        "Meer rust bij zelfstandig werken",
        "Schrijf in één zin wat de vraag is.",
        lambda: field(
            TextControl(), LONG, label=f"{LONG_WORD}: waarom nu, en waarom hier?", help_words=LONG, required=True
        ),
    ),
    Sample("getal", lambda: field(NumberControl(), 12.5, label="Uren per week")),
    Sample("let op, lange woorden", lambda: field(TextControl(), "kort", state=State.FINDING, message=LONG)),
)
_LONG_TEXT = (
    *_states(
        lambda: LongTextControl(_EXAMPLE),
        "Drie keer per week tien minuten\nmet blokjes.",
        "Deze zin bevat een BSN. Haal het nummer weg.",
        lambda: field(LongTextControl(), LONG),
    ),
    Sample("meer dan twaalf regels schuiven", lambda: field(LongTextControl(), "\n".join(["Een regel."] * 16))),
    Sample("vergeleken met een eerdere versie", _compared),
)
_FEW = (
    *_states(
        lambda: SegmentsControl(SETTINGS),
        "so",
        "Kies een van deze drie.",
        lambda: field(SegmentsControl(_LONG_OPTIONS), "b", label="Uitstroom"),
    ),
    Sample("ja of nee", lambda: field(yes_no(), True, label="Gehoord?")),
    Sample("ja of nee, niet gevraagd", lambda: field(yes_no(), None, label="Gehoord?")),
    Sample("meer dan één", lambda: field(TicksControl(GROUPS), ("5", "6"), label="Groepen")),
    Sample("meer dan één, met focus", lambda: field(TicksControl(GROUPS), ("5",), label="Groepen"), Pose.FOCUS),
    Sample("meer dan één, lange woorden", lambda: field(TicksControl(_LONG_OPTIONS), ("b",), label="Redenen")),
)
_WAYS = (
    Option("alleen", "Gesprek alleen"),
    Option("erbij", "Gesprek met vertrouwd persoon"),
    Option("tekening", "Tekening of kaarten"),
    Option("zelf", "Schriftelijk in eigen woorden"),
    Option("opname", "Spraakbericht of filmpje"),
    Option("observatie", "Observatie"),
)
_SIGNS: dict[object, str] = {
    **{"alleen": "message-circle", "erbij": "user-plus", "tekening": "palette"},
    **{"zelf": "pen-line", "opname": "mic", "observatie": "eye"},
}


def _tiles() -> Control:
    return TileChoice(_WAYS, _SIGNS, dict.fromkeys(_SIGNS, "leerling"))


_TILES = _states(
    _tiles,
    "tekening",
    "Kies hoe het gesprek gaat.",
    lambda: field(TileChoice((*_WAYS, Option("lang", LONG_WORD)), _SIGNS), "lang", label="Manier"),
)
_MANY = _states(
    lambda: ChoiceControl(GROUPS),
    "5",
    "Kies een groep uit de lijst.",
    lambda: field(ChoiceControl(_LONG_OPTIONS), "c", label="Uitstroom"),
)
_DAY = (
    *_states(
        lambda: DayControl(lambda: TODAY),
        "2027-02-26",
        "Deze dag ligt vóór het gesprek. Kies een latere dag.",
        lambda: field(DayControl(lambda: TODAY), "2027-09-22", label="Dag waarop de toelaatbaarheidsverklaring ingaat"),
    ),
    Sample("getypt: vr", lambda: FieldFrame("Dag van het gesprek", _typed("vr"))),
    Sample("getypt: over 2 weken", lambda: FieldFrame("Dag van het gesprek", _typed("over 2 weken"))),
    Sample("getypt: bestaat niet", _wrong_day),
    Sample("kalender", _calendar),
    Sample("kalender, met focus", _calendar, Pose.FOCUS),
    Sample("kalender, nog geen dag", lambda: boxed(down(Calendar(None, TODAY)), "popup")),
)
_WHO = (
    *_states(
        lambda: PersonControl(PEOPLE),
        Persoon("sanne"),
        "Vul in wie namens de school vaststelt.",
        lambda: field(PersonControl(PEOPLE), "Maria van den Bosch-Oosterhuizen", label="Wie"),
    ),
    Sample(
        "meer mensen", lambda: field(PeopleControl(PEOPLE), (Persoon("rik"), "Ilse Brandt"), label="Wie waren erbij")
    ),
)
_GOALS = (RowTab("1", "Doel 1 · rekenen"), RowTab("2", "Doel 2 · lezen"), RowTab("3", "Doel 3"))
_ROWS = (
    Sample("gewoon", partial(_table, rows=_GOALS)),
    Sample("met focus", partial(_table, rows=_GOALS), Pose.FOCUS),
    Sample("leeg", partial(_table, rows=())),
    Sample("vastgesteld", partial(_table, rows=_GOALS, read_only=True)),
    Sample(
        "lange woorden", partial(_table, rows=(RowTab("1", f"Doel 1 · {LONG_WORD}"), RowTab("2", "Doel 2 · lezen")))
    ),
)

PAGES = (
    Page("veld", "Veld", "Hulp staat boven het veld, wat mis is eronder.", _TEXT, on_card=True),
    Page(
        "tekstveld", "Veld van meer regels", "Groeit mee tot twaalf regels; Tab gaat verder.", _LONG_TEXT, on_card=True
    ),
    Page("keuze", "Keuze uit enkele", "Gekozen is een dikke rand, vet en een tint.", _FEW, 420, on_card=True),
    Page("tegels", "Keuze met een teken", "Sneller gezien dan gelezen.", _TILES, 480, on_card=True),
    Page("keuzelijst", "Keuze uit vele", "Typ de eerste letters.", _MANY, on_card=True),
    Page("datum", "Datum", "Typ hem zoals je hem zegt, of wijs hem aan.", _DAY, on_card=True),
    Page("mensen", "Mensen", "Iemand uit het dossier, of een naam die je typt.", _WHO, 360, on_card=True),
    Page("rijen", "Veld van rijen", "Eén rij open, zodat een doel als één doel leest.", _ROWS, 460, on_card=True),
)
