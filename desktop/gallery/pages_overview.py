"""One page with a little of everything, composed as the design drew it: to lay beside that drawing."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.gallery.pages_fields import field
from desktop.gallery.pages_messages import palette, strip_of_trouble, toast, vaststellen
from desktop.gallery.pages_signs import parties, row, swatch
from desktop.gallery.sample import Page, Sample
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, titled
from desktop.widgets.chip import Chip
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import State
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.keys import key_cap
from desktop.widgets.party import Party
from desktop.widgets.text import text
from desktop.widgets.tick import Radio, Tick
from desktop.widgets.tiles import Tiles

_COLOURS = (
    ("bg", "nav", "surface", "text", "text2", "line2"),
    ("accent", "red", "amber", "green"),
    ("leerling", "ouders", "school"),
)
_LANGUAGES = (Option("nl", "Nederlands"), Option("ar", "Arabisch"), Option("ti", "Tigrinya"))


def _signs() -> QWidget:
    colours = card(titled("Kleuren"), *(row(*(swatch(one) for one in line)) for line in _COLOURS))
    states = (
        Chip("te laat", "red", "circle-alert"),
        Chip("deze week", "amber", "clock"),
        Chip("klaar", "green", "circle-check"),
        Chip("straks", "grey", "circle-dashed"),
    )
    whose = [Chip(one.value, one.token, one) for one in list(Party)[:3]]
    status = card(titled("Status: teken en woord"), row(*states), row(*whose, Chip("1 te laat", "red")))
    buttons = card(
        titled("Knoppen"),
        row(
            Button("Ontgrendel", Kind.PRIMARY, icon="lock-open", shown_key="Return"),
            Button("Vergelijk", icon="git-compare", shown_key="Ctrl+D"),
            Button("Vul aan", Kind.GHOST, icon="plus"),
        ),
        row(
            Button("Vernietig", Kind.DANGER, icon="trash-2"),
            Button("Nog 1 blokkade", icon="circle-alert"),
        ),
        row(*(key_cap(one) for one in ("Ctrl+K", "F8", "Up", "Return"))),
    )
    return boxed(down(colours, card(titled("De driehoek"), parties()), status, buttons, STRETCH, gap=14))


def _fields() -> QFrame:
    wrong, minded = "Deze datum bestaat niet. Bedoel je 28-02-2027?", "Nog geen maat. Je kunt wel verder."
    fields = card(
        titled("Velden"),
        field(TextControl(), "Ilse Brandt", label="Gewoon", help_words="Hulpzin staat boven het veld."),
        field(TextControl(), "drie keer per week", label="Verplicht", required=True),
        field(TextControl(), "31-02-2027", label="Fout", state=State.ERROR, message=wrong),
        field(LongTextControl(), "Noor rekent beter.", label="Let op", state=State.FINDING, message=minded),
        field(TextControl(), "Staat vast sinds 12 maart 2026", label="Vastgesteld", fixed=True),
        gap=14,
    )
    ticked, chosen = Tick("Woorden van Noor"), Radio("Noor zelf")
    ticked.setChecked(True)
    chosen.setChecked(True)
    languages = ChoiceControl(_LANGUAGES)
    languages.set_value("nl")
    languages.set_name("Taal", "")
    choices = card(titled("Kiezen"), ticked, Tick("Toetsscores"), row(chosen, Radio("Samen")), languages)
    return boxed(down(fields, choices, STRETCH, gap=14))


def _messages() -> QFrame:
    column: QVBoxLayout = down(gap=6)
    for words, part in (
        ("Dialoog", vaststellen()),
        ("Zoeken en doen, Ctrl+K", palette("noor ter", height=300)),
        ("Melding die blijft tot je verder gaat", toast("Afspraak verwijderd.", height=96)),
        ("Storing, over de volle breedte", strip_of_trouble()),
    ):
        column.addWidget(text(words, Role.META_STRONG))
        column.addWidget(part)
    column.addStretch(1)
    return boxed(column)


def _overview() -> QWidget:
    tiles = Tiles(360)
    for one in (_signs(), _fields(), _messages()):
        tiles.addWidget(one)
    return boxed(tiles)


PAGES = (Page("overzicht", "Driehoek: onderdelen", "Van alles iets.", (Sample("", _overview, wide=True),)),)
