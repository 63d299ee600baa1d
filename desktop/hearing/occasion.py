"""What a hoormoment was held at, in the language of the program."""

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.widgets.text import within
from forms.vocabulary import label

_WORDS = {
    "opstellen": QT_TRANSLATE_NOOP("Hearing", "Opstellen van het OPP"),
    "bijstellen": QT_TRANSLATE_NOOP("Hearing", "Bijstellen van het OPP"),
    "evaluatie": QT_TRANSLATE_NOOP("Hearing", "Evaluatie van het OPP"),
    "tlv": QT_TRANSLATE_NOOP("Hearing", "Aanvraag TLV"),
    "gesprek": QT_TRANSLATE_NOOP("Hearing", "Gesprek of MDO"),
    "arrangement": QT_TRANSLATE_NOOP("Hearing", "Arrangement"),
}


def occasion_words(code: str) -> str:
    """The occasion, within a sentence."""
    said = translate("Hearing", _WORDS[code]) if code in _WORDS else label("hoor_aanleiding", code)
    return within(said)
