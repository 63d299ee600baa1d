"""A rule in words: its subject, how heavy it is, for which schools and from when it holds."""

from desktop.dossier.words import day_words
from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.widgets.findings import Weight
from forms.rules.listed import Genoemd, sector_words
from forms.rules.regel import Niveau

_SUBJECTS = {
    "opp": (QT_TRANSLATE_NOOP("Rules", "Ontwikkelingsperspectief"), "file-text"),
    "tlv": (QT_TRANSLATE_NOOP("Rules", "Toelaatbaarheidsverklaring"), "stamp"),
    "arrangement": (QT_TRANSLATE_NOOP("Rules", "Arrangement"), "handshake"),
    "gesprek": (QT_TRANSLATE_NOOP("Rules", "Gesprek"), "message-circle"),
    "verzuim": (QT_TRANSLATE_NOOP("Rules", "Verzuim"), "calendar-days"),
    "steunpunt": (QT_TRANSLATE_NOOP("Rules", "Steunpunt"), "life-buoy"),
    "privacy": (QT_TRANSLATE_NOOP("Rules", "Privacy en bewaren"), "shield"),
    "rapport": (QT_TRANSLATE_NOOP("Rules", "Rapporten"), "printer"),
    "dossier": (QT_TRANSLATE_NOOP("Rules", "Dossier"), "folder"),
}


def subject_words(subject: str) -> str:
    """The heading of a subject."""
    return translate("Rules", _SUBJECTS[subject][0])


def subject_sign(subject: str) -> str:
    """The icon of a subject."""
    return _SUBJECTS[subject][1]


def weight_of(level: Niveau, *, may_be_overruled: bool) -> Weight:
    """How heavy a finding of a level is on the screen."""
    if level is Niveau.BLOKKEERT:
        return Weight.MUST_OR_REASON if may_be_overruled else Weight.MUST
    return Weight.MIND if level is Niveau.WAARSCHUWING else Weight.TIP


def weight(one: Genoemd) -> Weight:
    """How heavy the heaviest finding of a rule is."""
    return weight_of(one.regel.niveau, may_be_overruled=one.regel.overrulebaar)


def level_words(level: Niveau) -> str:
    """A level as the data calls it."""
    return {
        Niveau.BLOKKEERT: translate("Rules", "blokkeert"),
        Niveau.WAARSCHUWING: translate("Rules", "waarschuwing"),
        Niveau.AANDACHT: translate("Rules", "aandacht"),
    }[level]


def schools_words(one: Genoemd) -> str:
    """The sectors of a rule."""
    return translate("Rules", "alle schoolsoorten") if one.alle_sectoren else sector_words(one.regel.sectoren)


def period_words(one: Genoemd) -> str:
    """From when until when a rule holds."""
    begin, end = one.begin, one.eind
    if begin and end:
        return translate("Rules", "van {begin} tot en met {end}").format(begin=day_words(begin), end=day_words(end))
    if begin:
        return translate("Rules", "vanaf {begin}").format(begin=day_words(begin))
    return translate("Rules", "tot en met {end}").format(end=day_words(end)) if end else translate("Rules", "altijd")


def users_words(one: Genoemd) -> str:
    """In which kinds of vault a rule speaks."""
    said = {
        "ib": translate("Rules", "school"),
        "coordinator": translate("Rules", "samenwerkingsverband"),
        "steunpunt": translate("Rules", "steunpunt"),
    }
    return ", ".join(said[who] for who in one.regel.gebruikers)
