"""The verb `invoeren`: takes a roster over into a vault, or shows what that would do."""

import json
from argparse import Namespace
from pathlib import Path

from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Verbs, add_json

_HELP = "neemt leerlingen over uit een bestand van de leerlingadministratie"


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verbs.add_parser(
        "invoeren", help=_HELP, description=f"{_HELP}: EDEX.XML (EDEXML 2.x) of UWLR-leerlinggegevens"
    )
    add_vault(parser)
    parser.needed.add_argument("bestand", type=Path, metavar="BESTAND", help="het bestand met de leerlingen")
    parser.choices.add_argument("--proef", action="store_true", help="laat alleen zien wat er zou gebeuren")
    parser.choices.add_argument(
        "--koppel",
        action="store_true",
        help="koppel leerlingen aan het dossier met dezelfde naam en geboortedatum, als er één zo'n dossier is",
    )
    parser.choices.add_argument(
        "--school-klopt", action="store_true", help="neem ook over als het bestand een andere of geen school noemt"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Reads the file first: a file that is refused opens no vault."""
    from forms.exchange import telling
    from forms.exchange.choices import Keuzes, link_all
    from forms.exchange.foreign_file import read_file
    from forms.exchange.take_over import import_roster, preview_import

    data = read_file(args.bestand)
    with opened(args) as vault:
        if args.proef:
            preview = preview_import(vault, data)
            told, words = telling.preview_json(preview), telling.preview_words(preview)
        else:
            links = link_all(preview_import(vault, data)) if args.koppel else {}
            done = import_roster(vault, data, Keuzes(koppel=links, school_klopt=args.school_klopt))
            told, words = telling.import_json(done), telling.import_words(done)
    print(json.dumps({"proef": args.proef, **told}, ensure_ascii=False) if args.json else words)
    return 0
