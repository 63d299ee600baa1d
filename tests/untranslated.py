"""Words that reach the user without being marked for translation, found in the sources of a screen.

Every literal with words in it counts, unless it is marked (`self.tr`, `translate`, `QT_TRANSLATE_NOOP`), is a name of
the program (a token, an icon, a key), or goes where no user reads (an error of ours, a pattern). One small word counts
where it is handed to something that shows it.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.theme import tokens
from models.resources import resource

MARKS = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP"})
UNSEEN = frozenset(
    {
        *("setProperty", "property", "setObjectName", "findChild", "getLogger", "error", "import_module", "load"),
        *("compile", "sub", "match", "fullmatch", "startswith", "endswith", "removesuffix", "removeprefix", "replace"),
        *("setStyleSheet", "normalize", "getattr", "hasattr", "setdefault", "get", "QKeySequence", "field"),
        *("LookupError", "RuntimeError", "TypeError", "ValueError"),
    }
)
"""Calls whose words no user reads."""
SHOWN = frozenset(
    {
        *("text", "Chip", "Strip", "RadioCard", "EmptyState", "FieldFrame", "titled", "point", "announce", "show_done"),
        *("setText", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle"),
        *("setToolTip", "Run", "Heading", "Column", "Crumb"),
    }
)
"""Calls that show their words; there one small word counts too."""
NAMES = frozenset(
    {
        *(path.stem for path in resource("icons").rglob("*.svg")),
        *tokens.light().colours,
        *("leerling", "ouders", "school", "card", "well", "quote"),
    }
)
"""Names of icons, colours, parties and shapes, which are handed over beside the words."""
TOKEN = re.compile(r"[a-z0-9_\-./:*#%@|=]+|[a-z]+[A-Z]\w*|[\w.]+:\w+|[A-Z]{3}-\d*|\w+\[.*\]|AL")
"""Names in code, of modules with a class, of rules, of types, and of the way letters run."""
STYLE = re.compile(r"[a-z-]+:[^ ]*;.*")
KEY = re.compile(
    r"((Ctrl|Alt|Shift)[+ ].*|F\d+|Esc|Escape|Return|Enter|Space|Up|Down|Left|Right|Tab|Home|End|PgUp|PgDown|PgDn"
    r"|Del|Delete)( / (End|PgDn))?"
)
PLACE = re.compile(r"\{[^}]*\}|<[^>]*>|&\w+;")


@dataclass(frozen=True, slots=True)
class Found:
    """Unmarked words."""

    file: str
    line: int
    words: str


def unmarked(root: Path, folder: Path) -> list[Found]:
    """All of them in a folder."""
    return [found for file in sorted(folder.rglob("*.py")) for found in _in_file(root, file)]


def _in_file(root: Path, file: Path) -> Iterator[Found]:
    for line, words, calls in _literals(ast.parse(file.read_text(encoding="utf-8")), ()):
        if _is_words(words, calls):
            yield Found(file.relative_to(root).as_posix(), line, words)


def _is_words(words: str, calls: tuple[str, ...]) -> bool:
    nearest = calls[-1] if calls else ""
    plain = PLACE.sub("", words).strip()
    if nearest in UNSEEN or KEY.fullmatch(words) or STYLE.fullmatch(words) or not re.search(r"[A-Za-zé]{2,}", plain):
        return False
    if "{" in words and " " in words.strip():
        return True
    return nearest in SHOWN and words not in NAMES if TOKEN.fullmatch(plain) else True


def _literals(node: ast.AST, calls: tuple[str, ...]) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    if isinstance(node, ast.Call) and _name(node.func) in MARKS:
        return
    if isinstance(node, ast.Constant | ast.JoinedStr):
        yield from _literal(node, calls)
        return
    for child in _children(node):
        yield from _literals(child, (*calls, _name(node.func)) if isinstance(node, ast.Call) else calls)


def _literal(node: ast.Constant | ast.JoinedStr, calls: tuple[str, ...]) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.lineno, node.value, calls
        return
    parts = (str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values)
    yield node.lineno, "".join(parts), calls
    for one in node.values:
        if isinstance(one, ast.FormattedValue):
            yield from _literals(one.value, calls)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """What stands in a node, without docstrings, annotations and what a thing says of itself to a programmer."""
    annotations = {
        id(one) for one in (getattr(node, "annotation", None), getattr(node, "returns", None)) if one is not None
    }
    for child in ast.iter_child_nodes(node):
        is_doc = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        is_repr = isinstance(child, ast.FunctionDef) and child.name == "__repr__"
        is_type = isinstance(node, ast.Subscript) and child is node.slice and _name(node.value)[:1].isupper()
        if not (is_doc or is_repr or is_type or id(child) in annotations):
            yield child


def _name(function: ast.expr) -> str:
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )
