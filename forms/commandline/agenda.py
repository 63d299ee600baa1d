"""The verb `agenda`: the calendar as an iCalendar file, without names."""

import json
from argparse import Namespace
from pathlib import Path

from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Verbs, add_day, add_json

_HELP = "bewaart de agenda zonder namen als bestand voor een agendaprogramma (.ics)"


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = (
        f"{_HELP}: bijeenkomsten en termijnen van een schooljaar, met wat sinds de vorige keer veranderde of verviel. "
        "Er staat geen naam en geen tekst van een dossier in."
    )
    parser = verbs.add_parser("agenda", help=_HELP, description=about)
    add_vault(parser)
    add_day(parser)
    parser.choices.add_argument("--uit", required=True, type=Path, metavar="BESTAND", help="waar het bestand komt")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Makes the file, registers it and writes it."""
    from datetime import date

    from forms.exchange.calendar import Choice
    from forms.exchange.calendar_keeping import Ready, keep_calendar, read_calendar
    from models.terms.calendar import schooljaar

    year = schooljaar(args.op or date.today())
    choice = Choice(year.begin, year.einde)
    with opened(args) as vault:
        made = read_calendar(vault, choice)
        keep_calendar(vault, Ready(made.data, made.lines), args.uit)
    told = {
        "bestand": str(args.uit),
        "regels": len(made.entries),
        "nieuw": made.new,
        "gewijzigd": made.changed,
        "vervallen": made.cancelled,
    }
    if args.json:
        print(json.dumps(told, ensure_ascii=False))
    else:
        counted = f"{told['regels']} regels, {made.new} nieuw, {made.changed} gewijzigd, {made.cancelled} vervallen"
        print(f"{args.uit}: {counted}")
    return 0
