"""The words of `dev.py`: what each does, in the order of its steps.

Every word ends in an exit code: 0 done, 1 refused with a sentence on stderr, 2 wrong use; `test` and `bench` end as
the tests did.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from installer import system, translations
from installer.environment import Environment
from installer.steps import Stop, say, show

HERE = Environment(Path(__file__).resolve().parent.parent)
OUTPUT = "uitvoer"

HELP = """\
Driehoek klaarzetten, openen en testen. Alles komt in de map .venv naast deze map; de rest van je computer
verandert niet, behalve systeempakketten die ontbreken (als root; anders zie je de regel die je zelf uitvoert).

    python3 installer/dev.py WOORD        (Windows: py installer\\dev.py WOORD)

    run       zet klaar wat nodig is en opent Driehoek; zonder beeldscherm worden de schermen en
              rapporten van de voorbeeldkluis getekend in de map uitvoer
    test      draait alle controles en tests; met woorden erachter alleen pytest met die woorden,
              bijvoorbeeld: test tests/models -k slot
    setup     zet alleen de omgeving klaar, met het commando driehoek in .venv
    pictures  tekent alle schermen van de voorbeeldkluis, in elke maat, elk thema, elke lettergrootte en
              taal, in de map uitvoer/schermen; met --help zie je hoe je er een paar kiest
    bench     meet de snelheid, als verhoudingen binnen een en dezelfde meting
    translate verzamelt de teksten van het programma voor de Engelse vertaling en zegt welke nog ontbreken
    lock      legt de versies van alle pakketten opnieuw vast; met --upgrade de nieuwste
"""


def main(words: list[str]) -> int:
    """Carry out one word with what follows it."""
    if not words or words[0] in ("-h", "--help", "help"):
        print(HELP)
        return 0
    act = WORDS.get(words[0])
    if act is None:
        print(f"{words[0]!r} is geen woord dat dev.py kent. Kies uit: {', '.join(WORDS)}.", file=sys.stderr)
        return 2
    try:
        return act(words[1:])
    except Stop as stop:
        sys.stdout.flush()
        print(stop, file=sys.stderr)
        if stop.details:
            print("\nDit meldde het programma:\n" + stop.details, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nAfgebroken. Wat half klaar was, wordt de volgende keer opnieuw gedaan.", file=sys.stderr)
        return 130


def prepare(for_window: bool = False, for_tests: bool = False) -> None:
    """System first, then the environment; says so only when there was something to do."""
    began, ready = time.monotonic(), HERE.is_ready()
    system.provide(for_window, for_tests, pip=not ready)
    HERE.prepare()
    if not ready:
        say(f"De omgeving is klaar ({time.monotonic() - began:.0f} s).")


def setup(rest: list[str]) -> int:
    """The environment only."""
    _no_more("setup", rest)
    prepare(for_window=system.has_display())
    say(f"Klaar. Het commando is {HERE.program('driehoek')}")
    return 0


def run(rest: list[str]) -> int:
    """Open the application, or draw it where there is no screen. Further words go to the application."""
    prepare(for_window=system.has_display())
    if system.has_display():
        return show([HERE.python, "-m", "desktop", *rest], HERE.root)
    say(f"Er is hier geen beeldscherm. Daarom worden de schermen en rapporten getekend in de map {OUTPUT}.")
    drawn = show(
        [HERE.python, "-m", "desktop.toonbeeld", f"{OUTPUT}/"], HERE.root, extra={"QT_QPA_PLATFORM": "offscreen"}
    )
    if drawn:
        raise Stop("Het tekenen is niet gelukt; hierboven staat waarom.")
    folder = HERE.root / OUTPUT
    say(f"Klaar. In {folder} staan:")
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        say(f"    {file.relative_to(folder).as_posix()}")
    return 0


def pictures(rest: list[str]) -> int:
    """Every screen in every pose, drawn without a display. Further words choose some of them."""
    prepare()
    folder = [] if rest and not rest[0].startswith("-") else [f"{OUTPUT}/schermen"]
    return show([HERE.python, "-m", "desktop.pictures", *folder, *rest], HERE.root)


def test(rest: list[str]) -> int:
    """All checks and tests; with further words only pytest, with those words."""
    prepare(for_tests=True)
    if rest:
        return show([HERE.python, "-m", "pytest", *rest], HERE.root)
    checks: list[tuple[str, list[str | Path]]] = [
        ("code (ruff check)", [HERE.python, "-m", "ruff", "check"]),
        ("opmaak (ruff format)", [HERE.python, "-m", "ruff", "format", "--check"]),
        ("typen (mypy)", [HERE.python, "-m", "mypy"]),
        ("richting van de imports (lint-imports)", [HERE.program("lint-imports"), "--no-logo"]),
        ("tests (pytest)", [HERE.python, "-m", "pytest", "-n", "auto"]),
    ]
    failed = []
    for name, command in checks:
        say(f"- Controle van {name}")
        if show(command, HERE.root):
            failed.append(name)
    if failed:
        raise Stop(f"Niet in orde: {', '.join(failed)}.")
    say("Alles is in orde.")
    return 0


def bench(rest: list[str]) -> int:
    """The benchmarks, one after another: side by side they would measure each other."""
    prepare(for_tests=True)
    return show([HERE.python, "-m", "pytest", "tests/performance", "-m", "performance", "-s", "-n0", *rest], HERE.root)


def translate(rest: list[str]) -> int:
    """Bring the English words up to date with the sources; refuses while one of them is not translated."""
    _no_more("translate", rest)
    prepare()
    folder = HERE.root / translations.TRANSLATIONS
    words = folder / "driehoek_en.ts"
    translations.collect(HERE, words)
    translations.release(HERE, words, words.with_suffix(".qm"))
    translations.release(HERE, folder / "qt_nl.ts", folder / "qt_nl.qm")
    missing = translations.unfinished(words)
    if missing:
        raise Stop(f"Nog niet vertaald: {len(missing)}. Zet de vertaling in {words}.", "\n".join(missing))
    say("Alle teksten van het programma zijn vertaald.")
    return 0


def lock(rest: list[str]) -> int:
    """Write both locks anew from pyproject.toml. Further words go to uv (`--upgrade`)."""
    prepare()
    settings = ["--universal", "--generate-hashes", "--python-version", "3.11", "--no-header"]
    for target, what in (
        ("installer/requirements.lock", ["--group", "dev", "pyproject.toml"]),
        ("installer/requirements-uv.lock", ["--group", "installer"]),
    ):
        say(f"- Versies vastleggen in {target}")
        command = ["--quiet", "--system-certs", "pip", "compile", *settings, *what, "-o", target, *rest]
        if show([HERE.uv, *command], HERE.root):
            raise Stop(f"{target} is niet te maken; hierboven staat waarom.")
    return 0


def _no_more(word: str, rest: list[str]) -> None:
    if rest:
        raise Stop(f"Het woord {word} neemt geen verdere woorden; dit staat erachter: {' '.join(rest)}")


WORDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "setup": setup,
    "pictures": pictures,
    "bench": bench,
    "translate": translate,
    "lock": lock,
}
