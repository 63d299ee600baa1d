"""The page with the recovery code of a vault, to be printed once and kept apart from the computer.

It holds the name of the vault and the code, nothing of a case. Whoever makes a file of it holds a key of the vault.
"""

from datetime import date

from forms.reports.content import (
    Box,
    Bullets,
    Column,
    Footer,
    Item,
    Paragraph,
    Report,
    Run,
    Size,
    Table,
    Title,
    Tone,
    muted,
    plain,
    strong,
)
from forms.reports.texts import texts

_IN_A_ROW = 4


def recovery_page(vault_name: str, code: str, day: date) -> Report:
    """The page. `code` is written with hyphens between its groups."""
    told = texts("herstelcode")
    groups = code.split("-")
    cells = [
        (Run(f"{number}  ", tone=Tone.MUTED), Run(group, strong=True, code=True))
        for number, group in enumerate(groups, start=1)
    ]
    rows = tuple(tuple(cells[begin : begin + _IN_A_ROW]) for begin in range(0, len(cells), _IN_A_ROW))
    table = Table(tuple(Column(()) for _ in range(_IN_A_ROW)), rows, told.plain("tabel"), headless=True)
    when = f"{day.day}-{day.month}-{day.year}"
    return Report(
        design="ouders",
        title=told.plain("titel"),
        blocks=(
            Title(plain(told.plain("titel")), below=plain(told.plain("onder", kluis=vault_name, datum=when))),
            Paragraph(told.say("waarvoor"), Size.LEAD),
            Box((Paragraph(strong(told.plain("code")), Size.LARGE), table), Tone.QUIET),
            Paragraph(strong(told.plain("zo"))),
            Bullets(tuple(Item(one) for one in told.say_all("bewaren"))),
            Paragraph(muted(told.plain("letters")), Size.SMALL),
        ),
        footer=Footer(told.plain("voet")),
    )
