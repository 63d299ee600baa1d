"""What was decided about a request, in one line: the outcome, the kind of school, until when and under which number."""

from desktop.dossier.words import day_words
from desktop.language import translate
from forms.request import Request
from forms.vocabulary import label
from models.terms.tlv import TOEGEKEND


def decision_words(request: Request) -> str:
    """The decision; empty while there is none. Of what was not granted no kind and period are told."""
    told = request.document.antwoorden
    outcome = told.tekst("besluit")
    if outcome is None:
        return ""
    words = [label("besluit", outcome)]
    if outcome in TOEGEKEND:
        own = told.tekst("besluit_soort")
        kind = own or told.tekst("tlv_soort")
        category = told.tekst("besluit_categorie") or (None if own in ("sbo", "pro") else told.tekst("categorie"))
        words.append(label("tlv_soort", kind) if kind else "")
        words.append(label("tlv_categorie", category) if category and category != "nvt" else "")
        begin, end = told.datum("besluit_start"), told.datum("besluit_eind")
        if begin and end:
            period = translate("Tlv", "van {begin} tot en met {end}")
            words.append(period.format(begin=day_words(begin), end=day_words(end)))
        if number := told.tekst("beschikkingsnummer"):
            words.append(translate("Tlv", "nummer {number}").format(number=number))
    return " · ".join(filter(None, words))
