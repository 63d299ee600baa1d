"""The verb `overzicht`: the numbers of a samenwerkingsverband or school as a PDF, without small ones or names."""

from argparse import Namespace
from pathlib import Path

from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Verbs, add_day

_HELP = "maakt het overzicht in cijfers als PDF"


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = f"{_HELP}: per school, soort en stand, hoe lang besluiten duurden. Kleine aantallen blijven weg."
    parser = verbs.add_parser("overzicht", help=_HELP, description=about)
    add_vault(parser)
    add_day(parser)
    parser.choices.add_argument("--uit", required=True, type=Path, metavar="MAP", help="de map voor het bestand")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Counts and writes the file. Raises `Melding` where there is nothing to count, or in the vault of a steunpunt."""
    from datetime import UTC, date, datetime

    from forms.audience import STEUNPUNT
    from forms.figures_read import overview_paper
    from forms.reports.handing_out import free_paths, write_out
    from models.errors import Melding
    from models.queries.figures_choice import Keuze
    from models.snapshot.read import read_organisation

    with opened(args) as vault, vault.reading() as connection:
        if read_organisation(connection).soort == STEUNPUNT:
            raise Melding("Een steunpunt telt zijn contacten: gebruik de opdracht signaal. Er is niets gemaakt.")
        papers = free_paths(args.uit, (overview_paper(connection, Keuze(args.op or date.today()), datetime.now(UTC)),))
    write_out(papers)
    print("\n".join(str(one.path) for one in papers))
    return 0
