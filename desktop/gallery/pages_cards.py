"""Pages of cards: what stands together, whose words they are, what was there before, and where there is nothing."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.gallery.pages_signs import row
from desktop.gallery.sample import Page, Pose, Sample
from desktop.gallery.words import LONG, LONG_WORD
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import LaneCard, card, point, quote, titled
from desktop.widgets.chip import Chip
from desktop.widgets.compare import CompareBlock
from desktop.widgets.empty import EmptyState
from desktop.widgets.party import Party
from desktop.widgets.radio_card import RadioCard
from desktop.widgets.text import text

_NAMES = {
    Party.LEERLING: ("Noor", "leerling · 8 jaar · groep 5"),
    Party.OUDERS: ("Sanne Veldman en Rik Prooijen", "moeder en vader, beiden gezag"),
    Party.SCHOOL: ("Marit de Graaf", "intern begeleider, De Wilgenhoek"),
}
_SAID = {
    Party.LEERLING: ("Rekenen met blokjes lukt mij wel.", "Gesprek met Marit, 3 november"),
    Party.OUDERS: ("Thuis zien we dat ze moe is na school.", "Sanne, gesprek op 6 november"),
    Party.SCHOOL: ("In de klas rekent Noor tot 20 met materiaal.", "Marit, observatie op 2 november"),
}


def _lane(party: Party) -> QWidget:
    made = LaneCard(party, *_NAMES[party], Button("Vul aan", Kind.GHOST, icon="plus", small=True))
    made.add(
        quote(party, *_SAID[party]),
        point("circle-check", "green", "Gehoord bij bijstellen", "3 november 2026"),
        point("circle-dot", "amber", "1 afspraak open", "vóór vrijdag 20 november"),
    )
    return made


def _empty_lane(party: Party, words: str, act: str) -> QWidget:
    made = LaneCard(party, *_NAMES[party])
    made.add(text(words, wrap=True), row(Button(act, icon="plus", small=True)))
    return made


def _long_lane() -> QWidget:
    made = LaneCard(Party.OUDERS, "Maria-Magdalena van den Bosch-Oosterhuizen en Abdurrahman el Khayat", LONG)
    made.add(quote(Party.OUDERS, LONG, "Maria-Magdalena, telefoongesprek met een tolk Tigrinya op 6 november"))
    return made


def _card() -> QWidget:
    head = titled(
        "Afspraken", Chip("1 open", "amber", "circle-dot"), Button("Nieuw", Kind.GHOST, icon="plus", small=True)
    )
    return card(
        head, text("Elke dag tien minuten lezen met Sanne.", wrap=True), point("calendar", "text2", "vóór 20 november")
    )


def _choice(*, chosen: bool, beside: QWidget | None = None, words: str = "Wachtzin") -> RadioCard:
    made = RadioCard(words, "Een zin die alleen jij kent.", icon="key-round", beside=beside)
    if chosen:
        made.choose()
    return made


_LANES = (
    *(Sample(party.value, partial(_lane, party)) for party in list(Party)[:3]),
    Sample(
        "leeg: zegt wat er mist en hoe het erin komt",
        partial(_empty_lane, Party.LEERLING, "Nog geen woorden van Noor.", "Plan een hoormoment"),
    ),
    Sample("met focus", partial(_lane, Party.LEERLING), Pose.FOCUS),
    Sample("lange woorden", _long_lane),
)
_QUOTES = (
    *(Sample(party.value, partial(quote, party, *_SAID[party])) for party in list(Party)[:3]),
    Sample("lange woorden", partial(quote, Party.LEERLING, LONG, f"{LONG_WORD}, gezien door Marit op 3 november")),
)
_CARDS = (
    Sample("gewoon", _card),
    Sample("met focus op een knop", _card, Pose.FOCUS),
    Sample("alleen tekst", lambda: card(text(LONG, wrap=True))),
    Sample("keuze als kaart", partial(_choice, chosen=False)),
    Sample("keuze, gekozen", partial(_choice, chosen=True)),
    Sample("keuze, met focus", partial(_choice, chosen=True), Pose.FOCUS),
    Sample("keuze, met staat", lambda: _choice(chosen=False, beside=Chip("gevonden", "green", "circle-check"))),
    Sample("keuze, lange woorden", partial(_choice, chosen=True, words="Sleutel van deze computer, na vergrendelen")),
)
_COMPARED = (
    Sample(
        "gewijzigd", partial(CompareBlock, "Was in versie 1 (12 maart 2026)", "Noor telt tot 20", "Noor rekent tot 20")
    ),
    Sample("met focus", partial(CompareBlock, "Was in versie 1", "tot 20", "tot 100"), Pose.FOCUS),
    Sample("was leeg", partial(CompareBlock, "Was in versie 1", "", "Elke dag tien minuten lezen")),
    Sample("is nu leeg", partial(CompareBlock, "Was in versie 1", "Elke dag tien minuten lezen", "")),
    Sample(
        "alleen lezen",
        lambda: CompareBlock("Was in versie 1", "één keer per week", "drie keer per week", with_way_back=False),
    ),
    Sample(
        "lange woorden", partial(CompareBlock, "Was in versie 1", LONG, LONG.replace("nog niet", f"{LONG_WORD} pas"))
    ),
)
_EMPTY = (
    Sample(
        "met de driehoek",
        lambda: EmptyState(
            "Niets te doen vandaag",
            "De eerstvolgende datum is vrijdag 20 november.",
            Button("Nieuw dossier", Kind.PRIMARY, icon="plus"),
            Button("Bekijk dossiers"),
        ),
    ),
    Sample("met een teken", lambda: EmptyState("Geen TLV-werk", "Alle aanvragen zijn besloten.", icon="circle-check")),
    Sample(
        "met focus",
        lambda: EmptyState("Geen TLV-werk", "Alle aanvragen zijn besloten.", Button("Toon alles"), icon="search"),
        Pose.FOCUS,
    ),
    Sample("lange woorden", lambda: EmptyState(f"Geen {LONG_WORD.lower()} gevonden", LONG, Button("Toon alles"))),
)

PAGES = (
    Page("kaart", "Kaart", "Titel links, staat rechts, knoppen helemaal rechts.", _CARDS, width=380),
    Page(
        "laankaart", "Kaart van een partij", "Wie het is, dan woorden, gehoord of akkoord, en afspraken.", _LANES, 340
    ),
    Page("citaat", "Citaat", "Eigen woorden, met wie, wanneer en hoe.", _QUOTES, on_card=True),
    Page(
        "vergelijk",
        "Vergelijking",
        "Weg is rood én doorgestreept, erbij groen én onderstreept.",
        _COMPARED,
        360,
        on_card=True,
    ),
    Page("leeg", "Leeg", "Eén vette zin, één zin wat nu, een of twee knoppen.", _EMPTY, width=420),
)
