"""The verb `casus`: reads case files into a vault."""

import json
from argparse import Namespace
from pathlib import Path

from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Verbs, add_json

_HELP = "leest casusbestanden in een kluis"


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verbs.add_parser("casus", help=_HELP, description=f"{_HELP}; wat er al in staat, blijft zoals het is")
    add_vault(parser)
    parser.needed.add_argument("bestanden", nargs="+", type=Path, metavar="BESTAND", help="een casus als YAML-bestand")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Reads every file, each in one act; a file that cannot be read stops there and is named."""
    from forms.casus import read_case_file

    with opened(args) as vault:
        results = [read_case_file(vault, path) for path in args.bestanden]
    if args.json:
        print(json.dumps([one.as_json() for one in results], ensure_ascii=False))
        return 0
    for one in results:
        print(one.in_words())
    return 0
