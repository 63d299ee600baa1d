"""The verb `rapport`: the reports that a reader gets, as PDF files in a folder."""

import json
from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from forms.commandline.dossiers import add_dossier, find_dossier
from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Parser, Verbs, add_day, add_json

if TYPE_CHECKING:
    from models.snapshot import DossierBeeld
    from models.values import Persoon

_HELP = "maakt de rapporten voor een lezer als PDF"
_SIGNALS = "signaal"
_READERS = ("leerling", "ouders", "school", "swv", "geschillencommissie", _SIGNALS)


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = f"{_HELP}; wat er is afgedrukt en voor wie, komt in het register van het dossier"
    parser = verbs.add_parser("rapport", help=_HELP, description=about)
    add_vault(parser)
    add_dossier(parser, required=False, without="alleen bij signaal mag het weg")
    parser.choices.add_argument(
        "--voor",
        required=True,
        choices=_READERS,
        help="wie het gaat lezen; signaal telt de contacten van een steunpunt",
    )
    parser.choices.add_argument("--persoon", metavar="ID", help="de ouder of voogd voor wie het exemplaar is")
    parser.choices.add_argument("--rapport", metavar="NAAM", help="alleen dit rapport")
    parser.choices.add_argument("--taal", choices=("nl",), default="nl", help="de taal van de vaste teksten")
    add_day(parser)
    parser.choices.add_argument("--uit", required=True, type=Path, metavar="MAP", help="de map voor de bestanden")
    add_json(parser)
    parser.set_defaults(run=partial(_checked, parser))


def _checked(parser: Parser, args: Namespace) -> int:
    if args.voor != _SIGNALS and args.dossier is None:
        parser.error("the following arguments are required: --dossier")
    return run(args)


def run(args: Namespace) -> int:
    """Makes the reports, registers them and writes their files."""
    from datetime import UTC, date, datetime

    from forms.reports.handing_out import free_paths, hand_out, write_out
    from forms.reports.making import make, make_signals
    from models.queries.contacts import contacts
    from models.snapshot.read import read_dossier, read_organisation

    today, now = args.op or date.today(), datetime.now(UTC)
    with opened(args) as vault:
        if args.voor == _SIGNALS:
            with vault.reading() as connection:
                known, organisation = contacts(connection), read_organisation(connection)
            papers = free_paths(args.uit, make_signals(known, organisation, today, now))
            write_out(papers)
        else:
            with vault.reading() as connection:
                beeld = read_dossier(connection, find_dossier(connection, args.dossier))
            papers = free_paths(args.uit, make(beeld, args.voor, today, now, args.persoon, args.rapport))
            hand_out(vault, beeld.uid, papers, args.voor, _person(beeld, args.persoon), today)
    if args.json:
        told = [
            {
                "bestand": str(one.path),
                "rapport": one.made.rapport,
                "bladzijden": one.made.pages,
                "code": one.made.code,
            }
            for one in papers
        ]
        print(json.dumps(told, ensure_ascii=False))
    else:
        print("\n".join(str(one.path) for one in papers))
    return 0


def _person(beeld: "DossierBeeld", named: str | None) -> "Persoon | None":
    from models.values import Persoon

    found = next((one.uid for one in beeld.betrokkenen if named and named in (one.uid, one.lokaal_id)), None)
    return Persoon(found) if found else None
