"""The section `opp` of a case: periods, and their versions as filled-in OPP forms."""

from collections.abc import Mapping
from datetime import date

from forms.casus.case import CaseDocument, CaseRow, Record, Taken, Vaststelling
from forms.casus.opp_rows import Decides, read_rows
from forms.casus.part import Part
from forms.casus.reading import Reading, derived
from forms.casus.values import Target, lines, text
from forms.definition import FieldType, Form, form
from forms.vocabulary import vocabulary
from models.sentence import Sentence
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.values import Persoon

_DATUM, _KEUZE = FieldType.DATUM, FieldType.KEUZE

_PERIODE = {
    "begin": Target("begin", _DATUM),
    "einde": Target("einde", _DATUM),
    "reden_einde": Target("reden_einde", _KEUZE, "reden_einde_opp"),
    "rod.begin_genoteerd_op": Target("rod_begin_verwerkt_op", _DATUM),
    "rod.einde_genoteerd_op": Target("rod_eind_verwerkt_op", _DATUM),
}
_VERSIE = {
    "nummer": Target("nummer", FieldType.GETAL),
    "status": Target("status", _KEUZE, "opp_status"),
}
_ANSWERS = {
    "secties.aanleiding": "hulpvraag",
    "secties.beeld": "beeld",
    "secties.onderwijsbehoeften": "onderwijsbehoeften",
    "secties.stem_leerling": "inbreng_leerling",
    "secties.invloed_leerling": "invloed_inbreng",
    "secties.begeleiding": "individuele_begeleiding",
    "secties.visie_ouders": "visie_ouders",
    "uitstroombestemming": "uitstroombestemming",
    "uitstroom_tot": "uitstroom_tot",
    "uitstroom_dagbesteding": "uitstroom_dagbesteding",
    "uitstroom_arbeid": "uitstroom_arbeid",
    "wijziging_motivering": "wijziging_motivering",
    "voortgang_kort": "voortgang_kort",
    "samenvatting_swv": "samenvatting_swv",
    "leerling_blad.kinddoel": "kinddoel",
    "afwijkingen.van_toepassing": "afwijking_programma",
    "afwijkingen.omschrijving": "afwijking_omschrijving",
    "onderwijstijd.aangepast": "onderwijstijd_aangepast",
    "onderwijstijd.uitleg": "onderwijstijd_uitleg",
    "opmerkingen_ouders.tekst": "opmerkingen_ouders",
    "opmerkingen_ouders.ontvangen_op": "opmerkingen_ontvangen_op",
    "opmerkingen_ouders.onderdeel_van_opp": "bijlage_is_deel_van_opp",
}
_SENTENCES = ("gaat_goed", "is_lastig", "helpt_mij")
_UNDERPINNING = ("secties.onderbouwing", "uitstroom_motivatie")


def read_opp(
    reading: Reading, case: Part, formulier: str | None, decides: Decides
) -> tuple[tuple[Record, ...], tuple[CaseDocument, ...]]:
    """The periods, and the versions of all of them. Without a form for the sector nothing of it can be taken."""
    opp = case.part("opp")
    if opp is None:
        return (), ()
    periods, versions = [], []
    for one in opp.parts("periodes"):
        if formulier is None:
            one.skip(Sentence("Zonder schoolsoort is niet bekend welk OPP-formulier hierbij hoort."))
            continue
        periods.append(Record(one.pad, reading.values(one, _PERIODE), one.lokaal_id))
        before: CaseDocument | None = None
        for part in _in_order(one.parts("versies")):
            before = _version(reading, part, one.pad, before, form(formulier), decides)
            versions.append(before)
    return tuple(periods), tuple(versions)


def _in_order(versions: tuple[Part, ...]) -> list[Part]:
    """By number where every version has one, else as they stand."""
    numbers = [(one.value("nummer"), one) for one in versions]
    told = [(number, one) for number, one in numbers if isinstance(number, int) and not isinstance(number, bool)]
    if len(told) < len(numbers):
        return list(versions)
    return [one for _, one in sorted(told, key=lambda pair: pair[0])]


def _version(
    reading: Reading, part: Part, period: str, before: CaseDocument | None, definition: Form, decides: Decides
) -> CaseDocument:
    answers = reading.answers(part, definition, _ANSWERS)
    answers |= _pupils_page(reading, part) | _underpinning(reading, part) | _band(reading, part, definition, answers)
    rows = read_rows(reading, part, definition, decides)
    _outflow_before(reading, part, before)
    _follow_up_talk(reading, part, rows)
    return CaseDocument(
        pad=part.pad,
        soort="opp",
        formulier=definition.id,
        lokaal_id=part.lokaal_id,
        answers=answers,
        rows=tuple(rows),
        columns=_whole_number(reading, reading.values(part, _VERSIE)),
        periode=period,
        vorige=before.pad if before else None,
        vaststellingen=tuple(_settled(reading, part)),
    )


def _whole_number(reading: Reading, columns: dict[str, Taken]) -> dict[str, Taken]:
    number = columns.get("nummer")
    if number and not isinstance(number.value, int):
        reading.left.add(number.paden[0], Sentence("Hier hoort een heel getal."))
        del columns["nummer"]
    return columns


def _pupils_page(reading: Reading, part: Part) -> dict[str, Taken]:
    found = {name: reading.convert(part, f"leerling_blad.{name}", lines) for name in _SENTENCES}
    return {name: value for name, value in found.items() if value}


def _underpinning(reading: Reading, part: Part) -> dict[str, Taken]:
    """`uitstroom_motivatie` is the last paragraph of the underpinning."""
    found = [one for key in _UNDERPINNING if (one := reading.convert(part, key, text))]
    if not found:
        return {}
    return {"uitstroom_motivering": derived("\n\n".join(str(one.value) for one in found), *found)}


def _band(reading: Reading, part: Part, definition: Form, answers: Mapping[str, Taken]) -> dict[str, Taken]:
    """The words for a band: the label of both edges."""
    lower, upper = answers.get("uitstroombestemming"), answers.get("uitstroom_tot")
    lijst = next((one.lijst for one in definition.fields() if one.id == "uitstroom_tot"), None)
    if not (lower and upper and lijst):
        return {}
    words = vocabulary(lijst)
    first, last = words.label(str(lower.value)), words.label(str(upper.value))
    band = f"{first} tot en met {last[:1].lower()}{last[1:]}"
    return {"uitstroom_bandbreedte": derived(band, lower, upper)}


def _settled(reading: Reading, part: Part) -> list[Vaststelling]:
    made = []
    for deel in (PERSPECTIEFDEEL, HANDELINGSDEEL):
        settled = part.part("vaststelling")
        one = settled.part(deel) if settled else None
        if one is None:
            continue
        day = reading.taken(one, "datum", Target("datum", _DATUM))
        by = reading.taken(one, "door", Target("door", FieldType.PERSOON))
        if day is None:
            if by:
                reading.left.add(one.pad_of("door"), Sentence("Zonder datum is dit deel niet vastgesteld."))
            continue
        door = by.value if by and isinstance(by.value, Persoon | str) else None
        made.append(Vaststelling(one.pad, deel, date.fromisoformat(str(day.value)), door))
    return made


def _outflow_before(reading: Reading, part: Part, before: CaseDocument | None) -> None:
    """`uitstroom_eerder` follows from the version before; what does not is named."""
    told = part.value("uitstroom_eerder")
    if told is None:
        return
    known = before.answers.get("uitstroombestemming") if before else None
    if known is None or known.value != told:
        reading.left.add(
            part.pad_of("uitstroom_eerder"), Sentence("Dit volgt uit de vorige versie, en daar staat het niet.")
        )


def _follow_up_talk(reading: Reading, part: Part, rows: list[CaseRow]) -> None:
    """The follow-up talk is an oogo record on that day."""
    key = "opmerkingen_ouders.vervolggesprek_op"
    taken = reading.taken(part, key, Target("datum", _DATUM))
    if taken is None:
        return
    talks = {one.cells["datum"].value for one in rows if one.veld == "oogo" and "datum" in one.cells}
    if taken.value not in talks:
        reading.left.add(
            part.pad_of(key), Sentence("Een vervolggesprek leg je vast als overleg; op deze dag staat er geen.")
        )
