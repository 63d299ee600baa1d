"""The verb `termijnen`: every computed date of one dossier or of all."""

import json
from argparse import Namespace
from typing import TYPE_CHECKING

from forms.commandline.dossiers import add_dossier, find_dossier
from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Verbs, add_day, add_json

if TYPE_CHECKING:
    from models.terms.term import Term

_HELP = "laat alle data zien die uit een dossier volgen"


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = f"{_HELP}: termijnen, de stappen ernaartoe en rechten, elk met zijn begin en zijn regel"
    parser = verbs.add_parser("termijnen", help=_HELP, description=about)
    add_vault(parser)
    add_dossier(parser, required=False)
    add_day(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Reads the dossiers, computes their dates and tells them."""
    from datetime import date

    from forms.rules.parameters import term_parameters
    from models.snapshot.read import all_dossiers, read_dossier
    from models.terms.computed import terms

    today = args.op or date.today()
    found: list[tuple[str, Term]] = []
    with opened(args) as vault, vault.reading() as connection:
        uids = (
            [find_dossier(connection, args.dossier)] if args.dossier else [uid for uid, _ in all_dossiers(connection)]
        )
        for uid in uids:
            beeld = read_dossier(connection, uid)
            found += [(beeld.nummer, one) for one in terms(beeld, today, term_parameters(beeld))]
    if args.json:
        print(json.dumps([as_json(number, one) for number, one in found], ensure_ascii=False))
    else:
        print("\n".join(in_words(number, one) for number, one in found) or "Er volgen geen data uit dit dossier.")
    return 0


def as_json(nummer: str, one: "Term") -> dict[str, object]:
    """A date as data."""
    return {
        "dossier": nummer,
        "wat": one.wat,
        "datum": one.datum.isoformat(),
        "regel": one.regel,
        "beginpunt": one.beginpunt.isoformat() if one.beginpunt else None,
        "plus_dagen": one.plus_dagen,
        "status": one.status.value,
        "aard": one.aard.value,
        "wettelijk": one.wettelijk,
        "uitleg": str(one.uitleg),
    }


def in_words(nummer: str, one: "Term") -> str:
    """A date as two lines for a reader."""
    from models.terms.calendar import in_woorden

    state = one.status.replace("_", " ")
    return f"{nummer} {in_woorden(one.datum)}: {one.wat} ({state})\n    {one.regel}. {one.uitleg}"
