"""The entry of the command line: `main(argv) -> int`.

A verb is a module with `register(verbs)`, which adds its parser and names its `run(args) -> int`. At its top such a
module imports only what describes it; what does the work is imported inside `run`, so that `--help` answers at once.

Exit codes: 0 done (also with findings), 1 refused with the reason on stderr, 2 wrong use. With `--json` nothing but the
answer stands on stdout.
"""

import io
import sys
from collections.abc import Callable, Sequence

from forms.commandline import agenda, casus, invoeren, kluis, overzicht, rapport, signaal, termijnen, toets
from forms.commandline.parser import WRONG_USE, Parser, Verbs
from models.errors import Melding

REFUSED = 1
VERBS: tuple[Callable[[Verbs], None], ...] = (
    kluis.register,
    casus.register,
    invoeren.register,
    toets.register,
    termijnen.register,
    agenda.register,
    rapport.register,
    signaal.register,
    overzicht.register,
)
"""Every verb, in the order in which `--help` tells them."""

_ABOUT = (
    "Driehoek: één dossier, verteld aan leerling, ouders en school. "
    "Zonder opdracht opent het programma met zijn vensters."
)


def build_parser() -> Parser:
    """The parser with every verb."""
    parser = Parser(prog="driehoek", description=_ABOUT)
    verbs = parser.add_subparsers(title="opdrachten", metavar="OPDRACHT", dest="opdracht", required=True)
    for register in VERBS:
        register(verbs)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Does one verb and answers the exit code. `argv` are the words after the program's name."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    try:
        args = build_parser().parse_args(argv)
    except SystemExit as ended:  # argparse ends by itself: after --help with 0, after wrong use with 2
        return ended.code if isinstance(ended.code, int) else WRONG_USE
    try:
        code: int = args.run(args)
    except Melding as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    return code
