"""argparse in Dutch: the parser every verb is registered with, and the kinds of words it takes.

The standard library speaks English in its usage line and its errors; this says them in Dutch.
"""

import argparse
import re
import sys
from datetime import date
from typing import NoReturn, Protocol

WRONG_USE = 2
_DUTCH = (
    (r"the following arguments are required: (.*)", r"dit ontbreekt nog: \1"),
    (r"unrecognized arguments: (.*)", r"dit ken ik niet: \1"),
    (r"argument (\S+): invalid choice: (.*?) \(choose from (.*)\)", r"\1 kan geen \2 zijn; kies uit: \3"),
    (r"argument (\S+): expected one argument", r"achter \1 hoort één woord"),
    (r"argument (\S+): expected at least one argument", r"achter \1 hoort minstens één woord"),
    (r"argument (\S+): not allowed with argument (\S+)", r"\1 kan niet samen met \2"),
    (r"argument (\S+): (.*)", r"\1: \2"),
)


class Parser(argparse.ArgumentParser):
    """A parser whose usage, help and errors are Dutch. `needed` and `choices` group what a verb takes."""

    def __init__(self, prog: str | None = None, description: str | None = None) -> None:
        super().__init__(prog=prog, description=description, add_help=False, allow_abbrev=False)
        self.needed = self.add_argument_group("wat je noemt")
        self.choices = self.add_argument_group("keuzes")
        self.choices.add_argument("-h", "--help", action="help", help="laat deze uitleg zien")

    def format_usage(self) -> str:
        """The usage line."""
        return super().format_usage().replace("usage: ", "gebruik: ", 1)

    def format_help(self) -> str:
        """The whole explanation."""
        return super().format_help().replace("usage: ", "gebruik: ", 1)

    def error(self, message: str) -> NoReturn:
        """Says in Dutch what is wrong with the call, and ends with exit code 2."""
        self.print_usage(sys.stderr)
        self.exit(WRONG_USE, f"{self.prog}: {in_dutch(message)}\n")


class Verbs(Protocol):
    """What a verb is registered with."""

    def add_parser(self, name: str, *, help: str | None, description: str | None) -> Parser:  # noqa: A002 (argparse's own word)
        """Adds a verb and answers its parser."""


def in_dutch(message: str) -> str:
    """What argparse has to say, in Dutch; the words of our own kinds of values are Dutch already."""
    for english, dutch in _DUTCH:
        if re.fullmatch(english, message, re.DOTALL):
            return re.sub(english, dutch, message, flags=re.DOTALL)
    return message


def day(word: str) -> date:
    """A day as `jjjj-mm-dd`."""
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{word} is geen dag; schrijf een dag als 2026-11-17") from None


def add_json(parser: Parser) -> None:
    """Adds `--json`: the answer as data, and nothing else on stdout."""
    parser.choices.add_argument("--json", action="store_true", help="geef het antwoord als JSON")


def add_day(parser: Parser) -> None:
    """Adds `--op`: the day for which is asked; today when it is left out."""
    parser.choices.add_argument(
        "--op", type=day, default=None, metavar="JJJJ-MM-DD", help="de dag waarvoor je het vraagt; anders vandaag"
    )
