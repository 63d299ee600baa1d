"""The verb `casus`: takes case files over into a vault."""

import json
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Verbs, add_json

if TYPE_CHECKING:
    from forms.casus.take_over import CaseResult

_HELP = "neemt casusbestanden over in een kluis"


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verbs.add_parser(
        "casus", help=_HELP, description=f"{_HELP}. Een bestand dat al is overgenomen, verandert niets."
    )
    add_vault(parser)
    parser.needed.add_argument("bestanden", nargs="+", type=Path, metavar="BESTAND", help="een casus als YAML-bestand")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Reads all files first: when one is refused, none is taken over. Each file is one act."""
    from forms.casus.read import read_case_file
    from forms.casus.take_over import take_over

    cases = [read_case_file(path) for path in args.bestanden]
    with opened(args) as vault:
        results = [take_over(vault, case) for case in cases]
    if args.json:
        print(json.dumps([_as_json(one) for one in results], ensure_ascii=False))
    else:
        print("\n".join(_in_words(one) for one in results))
    return 0


def _as_json(result: "CaseResult") -> dict[str, object]:
    return {
        "dossier": result.dossier,
        "mogelijk_dubbel": list(result.mogelijk_dubbel),
        "niet_overgenomen": [{"pad": one.pad, "reden": one.reden} for one in result.niet_overgenomen],
    }


def _in_words(result: "CaseResult") -> str:
    lines = [f"Dossier {result.dossier} staat in de kluis."]
    if result.mogelijk_dubbel:
        lines.append(f"Let op: mogelijk dezelfde leerling als in dossier {', '.join(result.mogelijk_dubbel)}.")
    if result.niet_overgenomen:
        lines.append("Niet overgenomen:")
        lines += [f"  {one.pad}: {one.reden}" for one in result.niet_overgenomen]
    return "\n".join(lines)
