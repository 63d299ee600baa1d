"""How far a version of the OPP is, as a chip says it. In forms and on paper the word of the vocabulary stands."""

from desktop.language import QT_TRANSLATE_NOOP, translate

_WORDS = {
    "concept": QT_TRANSLATE_NOOP("OppStatus", "concept"),
    "in_overleg": QT_TRANSLATE_NOOP("OppStatus", "in overleg met ouders"),
    "perspectief_vastgesteld": QT_TRANSLATE_NOOP("OppStatus", "perspectiefdeel vastgesteld"),
    "vastgesteld": QT_TRANSLATE_NOOP("OppStatus", "vastgesteld"),
    "in_evaluatie": QT_TRANSLATE_NOOP("OppStatus", "in evaluatie"),
    "bijgesteld": QT_TRANSLATE_NOOP("OppStatus", "bijgesteld (vervangen door nieuwe versie)"),
    "beeindigd": QT_TRANSLATE_NOOP("OppStatus", "beëindigd"),
}


def status_words(status: str | None, *, adult: bool = False) -> str:
    """The state, within a sentence; a version without one is a concept. An `adult` pupil has the talk itself."""
    if adult and status == "in_overleg":
        return translate("OppStatus", "in overleg")
    return translate("OppStatus", _WORDS[status or "concept"])
