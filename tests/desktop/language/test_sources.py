"""No words reach a user without being marked for translation."""

import ast
from pathlib import Path

import pytest
from untranslated import Found, unmarked

ROOT = Path(__file__).resolve().parents[3]
NO_SCREEN = ("desktop/gallery/", "desktop/pictures/", "desktop/toonbeeld.py")
"""For who makes the program: drawn examples, and what a terminal says."""
ALLOWED = {
    "Driehoek": "the name of the program",
    "Voorbeeldkluis": "the name of a folder",
    "Ja": "an answer of a form",
    "Nee": "an answer of a form",
    "True": "what a printer is told",
    "False": "what a printer is told",
    "Duplex": "what a printer is told",
    "Collate": "what a printer is told",
    "Sentence": "the name of a context",
    "PNG": "the name of a format",
    "nieuw dossier": "a key of what is held",
    "nieuwe taak": "a key of what is held",
    "Het plan, kort": "on an example of paper",
    "Voor de ouders · zo begint een bladzijde": "on an example of paper",
    "Briefpapier": "on an example of paper",
    "Voorbeeld": "on an example of paper",
    "Fusion": "the name of a style of Qt",
    "OPP: {}, {}": "an abbreviation with values",
    "{}, Alt+{}": "words and their key",
    "opgelost": "a code of a vocabulary",
    "moet": "a value of a form",
    "Shown": "the name of a type",
    'soort = "{}"': "a line of a file",
    "part {}": "a key of an entry",
    "dossier {}": "a key of an entry",
    "act {}": "a key of an entry",
    "taal language nederlands english": "found in both languages",
    "Nederlands": "a language in its own words",
    "English": "a language in its own words",
    "leerling, ouders en school": "a value of `Party`, which says its words itself",
}
WHOLE = {
    "desktop/theme/letters.py": "names of typefaces",
    "desktop/settings/shipped.py": "names of licences and of what carries them",
    "desktop/shell/bug_log.py": "the shape of a line in the log",
    "desktop/shell/clipboard.py": "what systems call their marks on the clipboard",
    "desktop/widgets/fields/day_words.py": "names of days and months, per language",
    "desktop/unlock/known_vault.py": "values of a state, which the cards put in words",
    "desktop/unlock/place.py": "values of a state, and what folders of others are called",
    "desktop/unlock/trouble.py": "values of what one can do; its buttons say it in words of their own",
}
"""Files in which what is left is for no reader, and why."""


def is_allowed(found: Found) -> bool:
    return found.file.startswith(NO_SCREEN) or found.words in ALLOWED or found.file in WHOLE


def test_all_words_of_the_screens_are_marked():
    left = [f"{one.file}:{one.line}: {one.words!r}" for one in unmarked(ROOT, ROOT / "desktop") if not is_allowed(one)]
    assert left == []


@pytest.mark.parametrize(
    "source",
    [
        'text("Nog niets")',
        'button.setAccessibleName("Sluit")',
        'Chip("gevonden")',
        'text(f"versie {number}")',
        'WORDS = ("Te laat", "Binnenkort")',
        "text(f\"{name if name else 'Naam onbekend'}\")",
    ],
)
def test_words_that_are_not_marked_are_found(tmp_path, source):
    (tmp_path / "one.py").write_text(source, encoding="utf-8")
    assert unmarked(tmp_path, tmp_path) != []


@pytest.mark.parametrize(
    "source",
    [
        'text(self.tr("Nog niets"))',
        'translate("Dossier", "versie {number}").format(number=1)',
        'raise LookupError("no such dossier")',
        'Button(words, icon="circle-check", key="Ctrl+Return")',
        'widget.setProperty("kind", "card")',
        '"""What this is."""',
    ],
)
def test_what_no_user_reads_is_left_alone(tmp_path, source):
    (tmp_path / "one.py").write_text(source, encoding="utf-8")
    assert unmarked(tmp_path, tmp_path) == []


def test_no_words_are_marked_within_a_string_with_values():
    """What collects the words does not look there: they would stay Dutch without anyone being told."""
    lost = [
        f"{path.relative_to(ROOT)}:{one.lineno}"
        for path in sorted((ROOT / "desktop").rglob("*.py"))
        for outer in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(outer, ast.JoinedStr)
        for one in ast.walk(outer)
        if isinstance(one, ast.Call) and _marks(one)
    ]
    assert lost == []


def _marks(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name in {"tr", "translate"} and bool(call.args) and isinstance(call.args[-1], ast.Constant)
