"""The words of the program in English: `resources/translations/driehoek_en.ts`, and what the program reads of it (.qm).

`lupdate` collects every word in `desktop/` that is marked for translation; what is in the file already keeps its
translation, what is nowhere in the sources any more leaves it. `lrelease` then makes the file that the program loads.
Neither writes dates or places, so that the same sources give the same files.
"""

from pathlib import Path
from xml.etree import ElementTree

from installer.environment import Environment
from installer.steps import Stop, need

TRANSLATIONS = Path("resources") / "translations"
SOURCES = "desktop"


def collect(environment: Environment, into: Path) -> None:
    """Brings a .ts file up to date with the sources."""
    files = sorted((environment.root / SOURCES).rglob("*.py"))
    settings = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "nl", "-target-language", "en"]
    need(
        [environment.program("pyside6-lupdate"), *settings, *files, "-ts", into],
        "De teksten van het programma zijn niet te verzamelen.",
        environment.root,
    )


def release(environment: Environment, words: Path, into: Path) -> None:
    """Makes of a .ts file what the program reads."""
    need(
        [environment.program("pyside6-lrelease"), "-silent", words, "-qm", into],
        f"Van {words.name} is geen bestand voor het programma te maken.",
        environment.root,
    )


def unfinished(words: Path) -> tuple[str, ...]:
    """The words of a .ts file that have no translation yet."""
    try:
        found = ElementTree.parse(words).iter("message")
    except (OSError, ElementTree.ParseError) as error:
        raise Stop(f"{words} is niet te lezen.", str(error)) from error
    return tuple(
        one.findtext("source", "")
        for one in found
        if not one.findtext("translation") or one.find("translation[@type='unfinished']") is not None
    )
