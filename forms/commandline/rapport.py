"""The verb `rapport`: the reports that a reader gets, as files in a folder."""

import json
import sys
from argparse import Namespace
from functools import partial
from pathlib import Path

from forms.commandline.dossiers import add_dossier, find_dossier
from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Parser, Verbs, add_day, add_json

_HELP = "maakt de rapporten voor een lezer als PDF of als webpagina"
_SIGNALS = "signaal"
_READERS = ("leerling", "ouders", "school", "swv", "geschillencommissie", _SIGNALS)


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = (
        f"{_HELP}; wat er in staat en voor wie het is wordt eerst nagekeken, en wat er is afgedrukt komt in het "
        "register van het dossier"
    )
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
    parser.choices.add_argument(
        "--vorm",
        choices=("pdf", "html"),
        default="pdf",
        help="pdf voor papier, of html: een toegankelijke webpagina (niet bij signaal)",
    )
    add_day(parser)
    parser.choices.add_argument("--uit", required=True, type=Path, metavar="MAP", help="de map voor de bestanden")
    add_json(parser)
    parser.set_defaults(run=partial(_checked, parser))


def _checked(parser: Parser, args: Namespace) -> int:
    if args.voor != _SIGNALS and args.dossier is None:
        parser.error("the following arguments are required: --dossier")
    if args.voor == _SIGNALS and args.vorm != "pdf":
        parser.error("argument --vorm: signaal is er alleen als pdf")
    return run(args)


def run(args: Namespace) -> int:
    """Makes the reports, registers them and writes their files."""
    from datetime import UTC, date, datetime

    from forms.reports.handing_out import free_paths, hand_out, write_out
    from forms.reports.making import Vorm, make, make_signals
    from forms.reports.page_text import text_of
    from forms.reports.recipient_check import Outgoing, check_recipient
    from models.queries.contacts import contacts
    from models.queries.other_pupils import other_pupils
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
                others = other_pupils(connection, beeld.uid)
            made = make(beeld, args.voor, today, now, args.persoon, args.rapport, vorm=Vorm(args.vorm))
            outgoing = [Outgoing(one, text_of(one)) for one in made]
            check = check_recipient(beeld, args.voor, args.persoon, outgoing, today, others)
            papers = free_paths(args.uit, made)
            hand_out(vault, check.release(), papers, today)
            for words in check.mind:
                print(f"Let op: {words}", file=sys.stderr)
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
