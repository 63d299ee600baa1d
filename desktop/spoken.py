"""What models and forms say (errors, history, deadlines), in the language of the program.

    spoken(error_sentence)     # a `Sentence`: its template is translated, its values are put in their places
    spoken("Hoorrecht")        # words from a file or a list: looked up as they stand

Rules, texts of law and questions of forms are not in the catalogue, and so stay Dutch. What people typed must not be
given to this on its own.
"""

from desktop.language import translate
from models.errors import Melding
from models.sentence import Sentence

CONTEXT = "Sentence"
"""The context in which `dev.py translate` collects these words."""


def spoken(words: str) -> str:
    """Words of the program itself in the language of the program."""
    if not words:
        return ""
    if not isinstance(words, Sentence):
        return translate(CONTEXT, words)
    said = translate(CONTEXT, words.template)
    if not words.values:
        return said
    return said.format(
        **{name: spoken(value) if isinstance(value, Sentence) else value for name, value in words.values.items()}
    )


def error_words(error: Melding) -> str:
    """The sentence of an expected error."""
    told = error.args[0] if error.args else ""
    return spoken(told) if isinstance(told, str) else str(error)
