"""Pages of what the program says: findings, strips, toasts, questions, the palette, whether all is saved."""

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from desktop.gallery.sample import Page, Pose, Sample
from desktop.gallery.words import LONG, LONG_WORD
from desktop.theme.theme import Theme
from desktop.widgets.arrange import boxed, down
from desktop.widgets.button import Button
from desktop.widgets.card import point
from desktop.widgets.dialog import Question
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.finding_aside import ShownAside
from desktop.widgets.findings import FindingsPanel, Shown, Weight
from desktop.widgets.palette.entry import Entry, fitting
from desktop.widgets.palette.palette import CommandPalette
from desktop.widgets.party import Party
from desktop.widgets.saved import Saved, SavedState
from desktop.widgets.strip import Strip
from desktop.widgets.toast import Toast

_REASON = "Bij het vaststellen geef je hier een reden voor."
_FOUND = (
    Shown(
        "a",
        Weight.MUST,
        "Over het handelingsdeel is nog geen overeenstemming.",
        "Bron (wet): WPO art. 40a lid 3 (tekst 1-1-2026) · nagelezen bij de bron.",
        "Instemming",
        short="WPO art. 40a lid 3 · wet, nagelezen",
    ),
    Shown("b", Weight.MUST_OR_REASON, "Noor is nog niet gehoord over dit plan.", "WPO art. 40a lid 2a", "Hoormoment"),
    Shown("c", Weight.MIND, "Doel 1 heeft nog geen maat.", "praktijkregel", "Meten", may_aside=True, note=_REASON),
    Shown("d", Weight.TIP, "‘Schoolondersteuningsprofiel’ heet nu anders.", "Wet per 1-8-2025"),
)
_NOT_YET = "Over het handelingsdeel is nog geen overeenstemming. Alleen het perspectiefdeel wordt vastgesteld."
ENTRIES = (
    Entry("terug", "Acties", "Terugkoppelen aan Noor Veldman", icon="ear", shortcut="Ctrl+T"),
    Entry("noor", "Dossiers", "Noor Veldman", "groep 5", Party.ALL),
    Entry("nora", "Dossiers", "Nora de Vries", "groep 7", Party.ALL),
    Entry("doelen", "Onderdelen", "Doelen en aanpak", "OPP van Noor Veldman", "file-text"),
    Entry("letters", "Instellingen", "Grotere letters", icon="type", shortcut="Ctrl++"),
)
_LONG_ENTRY = Entry("lang", "Acties", LONG, LONG_WORD, "file-text", "Ctrl+Shift+Return")


def _findings(*found: Shown, current: str = "") -> FindingsPanel:
    made = FindingsPanel()
    made.show_findings(found)
    made.frame_of(frozenset({current}))
    made.setFixedHeight(Theme.current().length(140 + 150 * len(found)))
    return made


def _asking() -> FindingsPanel:
    made = _findings(_FOUND[2])
    made.type_reason("c", "Dit is al besproken met Ilse.")
    return made


def _aside() -> FindingsPanel:
    made = _findings(_FOUND[3])
    made.show_findings(_FOUND[3:], (ShownAside("c", _FOUND[2].words, "Dit is al besproken met Ilse."),))
    made.show_aside()
    made.setFixedHeight(Theme.current().length(400))
    return made


def _floor(height: int) -> QFrame:
    """The content of a window, for what floats over it."""
    made = QFrame()
    made.setFixedHeight(Theme.current().length(height))
    return made


def toast(words: str, *, undo: bool = True, height: int = 84) -> QWidget:
    """A toast over the content of a window."""
    floor = _floor(height)
    Toast(floor).show_done(words, (lambda: None) if undo else None)
    return floor


def palette(typed: str, *entries: Entry, height: int = 440) -> QWidget:
    """The palette over the content of a window, with this typed; two entries unless others are given."""
    floor = _floor(height)
    made = CommandPalette(floor)
    made.typed.connect(lambda words: made.offer(fitting(entries or ENTRIES[:2], words)))
    made.open(typed)
    made.line.deselect()
    return floor


def palette_of_texts(*, long: bool = False) -> QWidget:
    """The palette with what was found in texts, filters as they are understood, and one that does not exist."""
    floor = _floor(440)
    made = CommandPalette(floor)
    said = LONG if long else "… In de rapportavond zegt zij dat lezen met Fatma fijn is, en dat zij dan rustig wordt …"
    at = max(said.find("lezen"), 0)
    entries = [
        Entry("noor", "Lijkt op wat je typte", "Noor Veldman", "groep 5", "folder", marks=((0, 4),)),
        Entry("een", "In teksten", said, f"Noor Veldman · {LONG_WORD if long else 'OPP · Hulpvraag'} · za 28 nov 2026",
              "notebook-pen", marks=((at, at + 5),), said=True),
        Entry("meer", "Verder zoeken", "Toon alle resultaten", "", "search", "Shift+Return"),
    ]  # fmt: skip
    made.typed.connect(lambda _: made.offer(entries))
    made.open("groep:5 lezen soort:olifant")
    made.line.deselect()
    wrong = "Niets heeft soort ‘olifant’. Er is: opp, hoormoment, gesprek, tlv."
    made.tell(("Groep 5", LONG_WORD) if long else ("Groep 5",), wrong, (("", "soort:opp"),), behind=True)
    return floor


def vaststellen(*, long: bool = False) -> QFrame:
    """The question of vaststellen."""
    return _framed(
        Question(
            f"Toelaatbaarheidsverklaring {LONG_WORD.lower()} vaststellen?" if long else "OPP versie 2 vaststellen?",
            "Daarna staat de tekst vast. Wijzigen kan met een bijstelling, dat wordt versie 3.",
            point("circle-check", "green", "Noor is gehoord en er waren twee gesprekken met ouders.", strong=False),
            point("circle-alert", "red", LONG if long else _NOT_YET, strong=False),
            yes="Stel het perspectiefdeel vast, met reden" if long else "Stel perspectiefdeel vast",
            icon="stamp",
        )
    )


def _destroy() -> QFrame:
    return _framed(
        Question(
            "Dossier van Noor vernietigen?",
            "Daarna kan niemand het nog lezen, ook jij niet. Wat al gedeeld is, blijft bij de ander.",
            FieldFrame("Waarom nu?", TextControl("bijvoorbeeld: bewaartermijn voorbij"), required=True),
            yes="Vernietig",
            icon="trash-2",
            danger=True,
        )
    )


def _framed(question: Question) -> QFrame:
    return boxed(down(question, margins=(1, 1, 1, 1)), "palette")


def strip_of_trouble() -> Strip:
    """What is told when the disk is full."""
    words = "Je tekst staat nog op het scherm. Maak ruimte vrij; daarna bewaart Driehoek vanzelf."
    return Strip("red", words, "Niet bewaard: de schijf is vol.", Button("Probeer nu", small=True))


def _saved(state: Saved) -> SavedState:
    made = SavedState()
    made.show_state(state, datetime(2026, 11, 17, 10, 42))
    return made


_STRIPS = (
    Sample("storing", strip_of_trouble, wide=True),
    Sample("let op", lambda: Strip("amber", "Het gezag is niet bekend. Vraag na wie het heeft."), wide=True),
    Sample("gelukt", lambda: Strip("green", "De reservekopie is gemaakt en nagekeken."), wide=True),
    Sample(
        "mededeling", lambda: Strip("accent", "Vastgesteld op 12 maart 2026. Bijstellen maakt versie 3."), wide=True
    ),
    Sample(
        "met focus",
        lambda: Strip("red", "Je tekst staat nog op het scherm.", "Niet bewaard.", Button("Probeer nu", small=True)),
        Pose.FOCUS,
        wide=True,
    ),
    Sample(
        "lange woorden",
        lambda: Strip("amber", LONG, f"{LONG_WORD} ontbreekt.", Button("Ga erheen", small=True)),
        wide=True,
    ),
)
_TOASTS = (
    Sample("met ongedaan", partial(toast, "Afspraak verwijderd."), wide=True),
    Sample("zonder ongedaan", partial(toast, "Alles is al bewaard.", undo=False), wide=True),
    Sample("met focus", partial(toast, "Afspraak verwijderd."), Pose.FOCUS, wide=True),
    Sample("lange woorden", partial(toast, LONG, height=150), wide=True),
)
_QUESTIONS = (
    Sample("vaststellen", vaststellen),
    Sample("vernietigen", _destroy),
    Sample("met focus", vaststellen, Pose.FOCUS),
    Sample("lange woorden", partial(vaststellen, long=True)),
)
_PALETTES = (
    Sample("gevonden", partial(palette, "noor ter", *ENTRIES[:2]), wide=True),
    Sample("nog niets getypt", partial(palette, "", *ENTRIES, height=560), wide=True),
    Sample("in teksten, met filters", palette_of_texts, wide=True),
    Sample("in teksten, lange woorden", partial(palette_of_texts, long=True), wide=True),
    Sample("niets gevonden", partial(palette, "xyz", *ENTRIES, height=300), wide=True),
    Sample("met focus", partial(palette, "noor", *ENTRIES, height=480), Pose.FOCUS, wide=True),
    Sample("lange woorden", partial(palette, "toel", _LONG_ENTRY, height=420), wide=True),
)
_STATES = (
    Sample("bewaard", partial(_saved, Saved.ALL)),
    Sample("bezig, na een halve seconde", partial(_saved, Saved.BUSY)),
    Sample("niet gelukt", partial(_saved, Saved.FAILED)),
)

PAGES = (
    Page(
        "bevindingen",
        "Wat ontbreekt",
        "Het zwaarste eerst; elk met zijn bron en de weg erheen.",
        (
            Sample("gewoon", partial(_findings, *_FOUND)),
            Sample("van het veld met focus", partial(_findings, *_FOUND[:3], current="c")),
            Sample("met focus", partial(_findings, *_FOUND[:2]), Pose.FOCUS),
            Sample("muis erboven", partial(_findings, *_FOUND[:2]), Pose.HOVER),
            Sample("lange woorden", lambda: _findings(Shown("x", Weight.MUST, LONG, LONG, LONG_WORD))),
            Sample("vraagt waarom iets opzij gaat", _asking),
            Sample("opzijgelegd", _aside),
            Sample("leeg", _findings),
        ),
        340,
    ),
    Page("strook", "Strook", "Blijft staan tot het niet meer geldt. Storingen zijn stroken.", _STRIPS),
    Page("toast", "Melding", "Blijft tot je verder gaat; verdwijnt nooit vanzelf.", _TOASTS),
    Page("dialoog", "Vraag", "De titel is een vraag, de knoppen zijn werkwoorden, Esc is onschuldig.", _QUESTIONS, 440),
    Page("palet", "Zoeken en doen", "Pijltjes kiezen, Enter doet het. Een geheim adres is nooit te vinden.", _PALETTES),
    Page("bewaard", "Bewaard", "Elke pauze in het typen wordt bewaard.", _STATES, on_card=True),
)
