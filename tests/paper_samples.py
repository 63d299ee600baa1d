"""Reports to set on paper, one for each page design, with names in every script that must come out right."""

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from forms.party import Party
from forms.reports.content import (
    AtFoot,
    Block,
    Box,
    Boxes,
    Bullets,
    Choice,
    Column,
    Columns,
    Fact,
    Facts,
    Footer,
    Heading,
    Item,
    Paragraph,
    PartyMark,
    Quote,
    Report,
    Rule,
    Run,
    Signatures,
    Size,
    Table,
    Title,
    Together,
    Tone,
    phrase,
    plain,
    strong,
)
from forms.reports.paper import make_pdf

MADE = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
ARABIC = "رانيا الحداد"
TIGRINYA = "ሰላም ገብረ"
UKRAINIAN = "Данило Коваленко"


def goals(number: int) -> Table:
    rows = tuple(
        (plain(f"{place}"), plain(f"Doel {place}: leest een tekst met hooguit vijf fouten"), plain("26-03-2027"))
        for place in range(1, number + 1)
    )
    columns = (Column(plain("Nr"), 0.2), Column(plain("Doel"), 2), Column(plain("Klaar op"), figures=True))
    return Table(columns, rows, "Doelen", row_heads=True)


def every_block() -> tuple[Block, ...]:
    """One of each kind of block."""
    names = f"Łukasz Wiśniewski, Yasmin Al Ḥaddād, Peter Oğuz, Annelies Koç, {UKRAINIAN}, {TIGRINYA} en {ARABIC}."
    voices = [(Party.LEERLING, Tone.LEERLING), (Party.OUDERS, Tone.OUDERS), (Party.SCHOOL, Tone.SCHOOL)]
    return (
        Title(
            plain("Het plan"),
            plain("groep 5"),
            plain("Voor wie"),
            (strong("versie 2"),),
            Party.SCHOOL,
            None,
            Tone.SCHOOL,
        ),
        Facts((Fact(plain("Gehoord"), plain("03-11-2026")), Fact(plain("Gezag"), plain("beide ouders"))), strip=True),
        Paragraph(plain(names), Size.LEAD),
        Boxes(
            tuple(
                Box(
                    (
                        Heading(2, plain(f"{party.value} zegt"), party=party, tone=tone),
                        Quote(plain("Met blokjes snap ik het.")),
                    ),
                    tone,
                )
                for party, tone in voices
            )
        ),
        Columns(
            (54, 46),
            (
                (Heading(2, plain("Doelen"), letter="H", note=plain("samen eens worden")), goals(3)),
                (
                    Heading(2, plain("Bronnen"), sign="boek"),
                    Heading(3, plain("Toetsen")),
                    Bullets((Item(phrase("**Eerste** bron")), Item(plain("Tweede bron"))), numbered=True),
                    Bullets(
                        (Item(plain("Ik reken goed."), "rekenen", Tone.LEERLING), Item(plain("Ik lees."), "boek")),
                        ruled=True,
                    ),
                ),
            ),
        ),
        Table(
            (Column(plain("Datum")), Column(plain("Wie")), Column(plain("Wat"))),
            ((plain("10-03-2026"), PartyMark(Party.OUDERS), (Run("akkoord", sign="ja", tone=Tone.GREEN),)),),
            "Verloop",
            headless=True,
        ),
        Facts((Fact(plain("Orthopedagoog"), plain("toelaatbaar")),)),
        Rule(),
        Box((Paragraph(phrase("**Verschil** blijft staan.")),), Tone.AMBER, sign="rechten"),
        Together((Heading(2, plain("Samen")), Paragraph(plain("Blijft bij elkaar.")))),
        AtFoot(
            (
                Box(
                    (
                        Heading(2, plain("Wat vindt u?")),
                        Signatures(
                            (
                                Choice(
                                    strong("Oksana"),
                                    ("akkoord", "niet akkoord"),
                                    (("Opmerking",), ("Handtekening", "Datum")),
                                ),
                            )
                        ),
                    )
                ),
            )
        ),
    )


@pytest.fixture
def report() -> Callable[..., Report]:
    """Makes a report; without blocks it holds one of each kind."""

    def make(*blocks: Block, design: str = "school") -> Report:
        foot = Footer("OPP Noor V. · versie 2", "7K4-QF2-P2", "9f3c71ab04de5566")
        return Report(
            design, "Ontwikkelingsperspectief, versie 2", blocks or every_block(), foot, organisation="De Wilgenhoek"
        )

    return make


@pytest.fixture
def save(tmp_path: Path) -> Callable[[Report], Path]:
    """Sets a report on paper and gives the file."""

    def write(made: Report) -> Path:
        path = tmp_path / "rapport.pdf"
        path.write_bytes(make_pdf(made, MADE).data)
        return path

    return write


@pytest.fixture
def run() -> Callable[..., str]:
    """The output of a tool; it must succeed and complain about nothing."""

    def call(*command: str | Path) -> str:
        done = subprocess.run(
            [str(one) for one in command], capture_output=True, check=True, encoding="utf-8", errors="replace"
        )
        assert done.stderr == ""
        return done.stdout

    return call


@pytest.fixture
def long_table() -> tuple[Block, ...]:
    """A table of three pages."""
    return (Heading(2, plain("Doelen")), goals(85))
