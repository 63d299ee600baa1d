"""The words of the program in English: `resources/translations/driehoek_en.ts`, and what the program reads of it (.qm).

`lupdate` collects every word in `desktop/` that is marked for translation, and what `models/` and `forms/` say to the
user: every template of a `Sentence` and every sentence of an expected error. What is in the file already keeps its
translation, what is nowhere in the sources any more leaves it. `lrelease` makes the file that the program loads.
Neither writes dates or places, so that the same sources give the same files.
"""

import ast
import json
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from installer.environment import Environment
from installer.steps import Stop, need

TRANSLATIONS = Path("resources") / "translations"
SOURCES = "desktop"
BELOW = ("models", "forms")
DATA = {
    "beurt.toml": frozenset({"woord"}),
    "bijlagen.toml": frozenset({"woord"}),
    "exchange/edexml.toml": frozenset({"naam", "reden", "tekst"}),
    "hoormanieren.toml": frozenset({"naam", "hoe", "steun", "vragen"}),
    "voorbereiding.toml": frozenset({"woord", "wat", "waarom"}),
    "levensloop.toml": frozenset({"naam", "knop", "gedaan", "uitleg", "vraag_reden"}),
}
"""Files under `resources/` with words for the screen, and the keys under which they stand."""
_SENTENCE, _ERROR, _OF_CLASS = "Sentence", "Melding", frozenset({"zin", "bij_bewaren"})


def collect(environment: Environment, into: Path) -> None:
    """Brings a .ts file up to date with the sources."""
    files = sorted((environment.root / SOURCES).rglob("*.py"))
    settings = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "nl", "-target-language", "en"]
    with tempfile.TemporaryDirectory() as folder:
        below = Path(folder) / "below.py"
        marked = (
            f'QT_TRANSLATE_NOOP("{_SENTENCE}", {json.dumps(one, ensure_ascii=False)})'
            for one in sentences(environment.root)
        )
        below.write_text("\n".join(marked), encoding="utf-8")
        need(
            [environment.program("pyside6-lupdate"), *settings, *files, below, "-ts", into],
            "De teksten van het programma zijn niet te verzamelen.",
            environment.root,
        )


def sentences(root: Path) -> tuple[str, ...]:
    """What `models/` and `forms/` say to the user, each template once, in order of the alphabet."""
    sources = [path for folder in BELOW for path in sorted((root / folder).rglob("*.py"))]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sources]
    classes = {one.name: one for tree in trees for one in ast.walk(tree) if isinstance(one, ast.ClassDef)}
    errors = _errors(classes)
    found = {words for name in errors if name in classes for words in _of_class(classes[name])}
    for tree in trees:
        found |= {words for one in ast.walk(tree) for words in _of_call(one, errors)}
    for name, keys in DATA.items():
        found |= set(_of_data(tomllib.loads((root / "resources" / name).read_text(encoding="utf-8")), keys))
    return tuple(sorted(found))


def _of_data(told: object, keys: frozenset[str]) -> Iterator[str]:
    """The texts under these keys of a data file, however deep."""
    for name, value in told.items() if isinstance(told, dict) else ():
        if name in keys:
            yield from (one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str))
        yield from _of_data(value, keys)
    for one in told if isinstance(told, list) else ():
        yield from _of_data(one, keys)


def _errors(classes: dict[str, ast.ClassDef]) -> frozenset[str]:
    """The names of all expected errors: what is a `Melding`, directly or not."""
    known = {_ERROR}
    while True:
        more = {
            name
            for name, one in classes.items()
            if any(isinstance(base, ast.Name) and base.id in known for base in one.bases)
        }
        if more <= known:
            return frozenset(known)
        known |= more


def _of_class(one: ast.ClassDef) -> Iterator[str]:
    """The sentences that stand in the class of an error."""
    for line in one.body:
        targets = (
            line.targets if isinstance(line, ast.Assign) else [line.target] if isinstance(line, ast.AnnAssign) else []
        )
        names = {target.id for target in targets if isinstance(target, ast.Name)}
        value = line.value if isinstance(line, ast.Assign | ast.AnnAssign) else None
        if names & _OF_CLASS and isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value


def _of_call(one: ast.AST, errors: frozenset[str]) -> Iterator[str]:
    """The template of a `Sentence`, or the sentence with which an error is made."""
    if (
        isinstance(one, ast.Call)
        and isinstance(one.func, ast.Name)
        and (one.func.id in errors or one.func.id == _SENTENCE)
    ):
        first = one.args[0] if one.args else None
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value


def release(environment: Environment, words: Path, into: Path) -> None:
    """Makes of a .ts file what the program reads. A program that has the old file open keeps it whole."""
    made = into.with_name(f"{into.stem}-nieuw.qm")
    need(
        [environment.program("pyside6-lrelease"), "-silent", words, "-qm", made],
        f"Van {words.name} is geen bestand voor het programma te maken.",
        environment.root,
    )
    made.replace(into)


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
