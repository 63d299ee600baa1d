"""What stands on the timeline, in words."""

from desktop.language import translate
from desktop.reports.readers import report_words
from desktop.spoken import listed, spoken
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.party import Party as Sign
from desktop.worklist.deadline_words import deadline_words
from forms.agenda_kinds import kind
from forms.whole_timeline import Gebeurtenis, Soort


def what_words(one: Gebeurtenis) -> str:
    """What it is."""
    if one.soort is Soort.TERMIJN:
        return deadline_words(one.wat.partition(", ")[0])
    if one.soort is Soort.BIJEENKOMST:
        return one.over or listed(kind(one.wat).woord)
    if one.soort is Soort.MEEGEGEVEN:
        return translate("Timeline", "Meegegeven: {report}").format(report=report_words(one.wat, None))
    return spoken(one.wat)


def kind_words(soort: Soort) -> str:
    """The name of a kind."""
    return {
        Soort.OPP: translate("Timeline", "OPP"),
        Soort.GESPREK: translate("Timeline", "Gesprekken"),
        Soort.HOORMOMENT: translate("Timeline", "Hoormomenten"),
        Soort.TLV: translate("Timeline", "TLV"),
        Soort.ARRANGEMENT: translate("Timeline", "Arrangement"),
        Soort.VERZUIM: translate("Timeline", "Verzuim"),
        Soort.BIJLAGE: translate("Timeline", "Bijlagen"),
        Soort.VERSCHIL: translate("Timeline", "Verschillen"),
        Soort.AFSPRAAK: translate("Timeline", "Afspraken"),
        Soort.BIJEENKOMST: translate("Timeline", "Geplande bijeenkomsten"),
        Soort.TERMIJN: translate("Timeline", "Termijnen"),
        Soort.MEEGEGEVEN: translate("Timeline", "Wie kreeg wat"),
        Soort.ANDERS: translate("Timeline", "Overig"),
    }[soort]


def state_words(one: Gebeurtenis) -> str:
    """That it is still to come, or late; nothing for what happened."""
    if one.laat:
        return translate("Timeline", "te laat")
    return translate("Timeline", "nog te doen") if one.nog else ""


def spoken_event(one: Gebeurtenis) -> str:
    """All of it, as a screen reader says it."""
    about = "" if one.soort in (Soort.MEEGEGEVEN, Soort.BIJEENKOMST) else spoken(one.over)
    parts = (long_day_words(one.dag), Sign(one.partij.value).words, state_words(one), what_words(one), about)
    return ", ".join(filter(None, parts))
