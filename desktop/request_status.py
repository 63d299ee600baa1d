"""How far a request or an arrangement is, in the language of the program. Its form and paper stay Dutch."""

from desktop.language import QT_TRANSLATE_NOOP, translate

_WORDS = frozenset(
    {
        QT_TRANSLATE_NOOP("RequestStatus", "Concept"),
        QT_TRANSLATE_NOOP("RequestStatus", "Intern gereed"),
        QT_TRANSLATE_NOOP("RequestStatus", "Besproken met ouders"),
        QT_TRANSLATE_NOOP("RequestStatus", "Ingediend"),
        QT_TRANSLATE_NOOP("RequestStatus", "Aanvulling gevraagd"),
        QT_TRANSLATE_NOOP("RequestStatus", "Compleet"),
        QT_TRANSLATE_NOOP("RequestStatus", "In advies"),
        QT_TRANSLATE_NOOP("RequestStatus", "Besloten"),
        QT_TRANSLATE_NOOP("RequestStatus", "Toegekend"),
        QT_TRANSLATE_NOOP("RequestStatus", "Deels toegekend"),
        QT_TRANSLATE_NOOP("RequestStatus", "Afgewezen"),
        QT_TRANSLATE_NOOP("RequestStatus", "Loopt"),
        QT_TRANSLATE_NOOP("RequestStatus", "Verlenging gevraagd"),
        QT_TRANSLATE_NOOP("RequestStatus", "Ingetrokken"),
        QT_TRANSLATE_NOOP("RequestStatus", "In bezwaar"),
        QT_TRANSLATE_NOOP("RequestStatus", "In beroep"),
        QT_TRANSLATE_NOOP("RequestStatus", "Afgerond"),
        QT_TRANSLATE_NOOP("RequestStatus", "In voorbereiding"),
        QT_TRANSLATE_NOOP("RequestStatus", "Voorbereid"),
        QT_TRANSLATE_NOOP("RequestStatus", "Overgedragen aan ouders"),
    }
)


def request_state(words: str) -> str:
    """A state, given in the words of the vocabulary; what is no state of a request is left as it is."""
    return translate("RequestStatus", words) if words in _WORDS else words
