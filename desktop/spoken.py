"""What models and forms say (errors, history, deadlines), in the language of the program.

    spoken(error_sentence)     # a `Sentence`: its template is translated, its values are put in their places
    listed("Hoorrecht")        # words from a file or a list: looked up as they stand

Rules, texts of law and questions of forms are not in the catalogue, and so stay Dutch.
"""

from datetime import date, datetime

from desktop.language import translate
from desktop.widgets.fields.day_words import long_day_words
from models.errors import Melding
from models.sentence import Sentence

CONTEXT = "Sentence"
"""The context in which `dev.py translate` collects these words."""


def spoken(words: str) -> str:
    """A sentence in the language of the program; plain words (a name, what people typed) are left as they are."""
    if not isinstance(words, Sentence):
        return words
    said = translate(CONTEXT, words.template)
    if not words.values:
        return said
    return said.format(**{name: _value(value) for name, value in words.values.items()})


def _value(value: object) -> object:
    if isinstance(value, str):
        return spoken(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return long_day_words(value).partition(" ")[2]
    return value


def listed(words: str) -> str:
    """Words from a list or file of the program itself, looked up as they stand. Never for what people typed."""
    return spoken(words) if isinstance(words, Sentence) else translate(CONTEXT, words) if words else ""


def error_words(error: Melding) -> str:
    """The sentence of an expected error."""
    told = error.args[0] if error.args else ""
    return listed(told) if isinstance(told, str) else str(error)
