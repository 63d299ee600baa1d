"""What a pupil said and what was done with it, from the hoormomenten of an OPP, for the fields of that OPP left empty.

Nothing that was written in the plan already is changed: who typed the words there meant them.
"""

from forms.definition import form
from forms.filling import Filling, put, typed
from forms.vocabulary import label
from models.record.act import ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Document, DossierBeeld, Rij

_FROM = {"inbreng_leerling": "inbreng", "gaat_goed": "gaat_goed", "is_lastig": "is_lastig", "helpt_mij": "helpt_mij"}
"""By field of the OPP: the question of the hoormoment that asks the same."""
_DONE = "invloed_inbreng"


def heard_words(beeld: DossierBeeld, version: Document) -> dict[str, str]:
    """By field that is still empty: the words the hoormomenten of this version have for it."""
    moments = sorted(beeld.hoormomenten(version), key=lambda one: one.antwoorden.tekst("gehoord_op") or "")
    said = {
        field: "\n".join(words for one in moments if (words := (one.antwoorden.tekst(asked) or "").strip()))
        for field, asked in _FROM.items()
    }
    said[_DONE] = "\n".join(_done_with(row) for one in moments for row in one.rijen("punten") if row.tekst("invloed"))
    known = {one.id for one in form(version.formulier).fields()}
    return {
        field: words
        for field, words in said.items()
        if words and field in known and not version.antwoorden.gevuld(field)
    }


def take_heard_words(vault: Writable, beeld: DossierBeeld, version: Document) -> ActResult | None:
    """Puts those words in the OPP, as one act."""
    filling = Filling(beeld.uid, form(version.formulier), version.uid)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, beeld.uid) as doing:
        for field, words in heard_words(beeld, version).items():
            put(doing, filling, typed(filling.definition, field), words)
    return doing.result


def _done_with(point: Rij) -> str:
    """A point of the pupil and what was done with it, as one line."""
    done = label("invloed", point.tekst("invloed") or "")
    said = f"‘{(point.tekst('punt') or '').strip(' ‘’')}’"
    answer = point.tekst("antwoord") or point.tekst("uitleg") or ""
    return f"{said} {done}: {answer}" if answer else f"{said} {done}."
