"""The verb `signaal`: how often each theme was asked about at a steunpunt, without small numbers and without words."""

import json
from argparse import Namespace

from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Verbs, add_day, add_json

_HELP = "telt de contacten van een steunpunt per thema"
HIDDEN = "onderdrukt"


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = f"{_HELP}, tot en met een dag. Kleine aantallen en vrije tekst blijven weg."
    parser = verbs.add_parser("signaal", help=_HELP, description=about)
    add_vault(parser)
    add_day(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Reads the contacts and tells the counts. Raises `Melding` in the vault of another kind of organisation."""
    from datetime import date

    from sqlalchemy import select

    from forms.signals import THEMES, counts, least
    from forms.vocabulary import vocabulary
    from models.errors import Melding
    from models.queries.contacts import contacts
    from models.tables import Organisatie

    with opened(args) as vault, vault.reading() as connection:
        if connection.execute(select(Organisatie.soort)).scalar_one() != "steunpunt":
            raise Melding("Alleen de kluis van een steunpunt heeft contacten om te tellen. Er is niets veranderd.")
        found = counts(contacts(connection), args.op or date.today())
    if args.json:
        told = {theme: HIDDEN if count is None else count for theme, count in found.items()}
        print(json.dumps(told, ensure_ascii=False))
        return 0
    label = vocabulary(THEMES).label
    rows = [f"{label(theme)}: {f'minder dan {least()}' if n is None else n}" for theme, n in found.items()]
    print("\n".join(rows) or "Er zijn nog geen contacten.")
    return 0
