"""What the figures say: their names, their rows and series, and in a sentence what one sees in them.

On paper these are the Dutch words themselves; the screen says them in the language of the program.
"""

from collections.abc import Mapping
from datetime import date

from forms.figures import Figuur
from forms.vocabulary import label
from models.months import MAANDEN
from models.queries.figures import (
    AFLOPEN,
    ARR_SOORT,
    ARR_STAND,
    EVALUATIES,
    OPP,
    SCHOLEN,
    TLV_SOORT,
    TLV_STAND,
)
from models.queries.figures_consent import INSTEMMING
from models.queries.figures_days import BINS, DUUR, OPEN
from models.sentence import Sentence
from models.terms.calendar import schooljaar

NAMES: Mapping[str, str] = {
    SCHOLEN: Sentence("Per school"),
    OPP: Sentence("OPP’s naar stand"),
    TLV_SOORT: Sentence("TLV-aanvragen naar soort"),
    TLV_STAND: Sentence("TLV-aanvragen naar stand"),
    DUUR: Sentence("Hoe lang een besluit over een TLV duurde"),
    OPEN: Sentence("Hoe lang open aanvragen al liggen"),
    AFLOPEN: Sentence("Wat de komende twaalf maanden afloopt"),
    ARR_SOORT: Sentence("Arrangementen naar soort"),
    ARR_STAND: Sentence("Arrangementen naar stand"),
    EVALUATIES: Sentence("Evaluaties van OPP’s dit schooljaar"),
    INSTEMMING: Sentence("Instemming van ouders met het OPP"),
}
ROW_HEADS: Mapping[str, str] = {
    SCHOLEN: Sentence("School"),
    DUUR: Sentence("Duur"),
    OPEN: Sentence("Sinds de ontvangst"),
    AFLOPEN: Sentence("Maand"),
    TLV_SOORT: Sentence("Soort"),
    ARR_SOORT: Sentence("Soort"),
}
ROW_HEAD = Sentence("Stand")
TOTAL, TOGETHER = Sentence("Totaal"), Sentence("Samen")
BOUND = Sentence("beslistermijn")
SERIES: Mapping[str, str] = {
    "opp": Sentence("OPP"),
    "tlv": Sentence("TLV"),
    "arrangement": Sentence("Arrangement"),
}
_LISTS = {
    OPP: "opp_status",
    TLV_SOORT: "tlv_soort",
    TLV_STAND: "swv_status",
    ARR_SOORT: "arrangement_soort",
    ARR_STAND: "arrangement_status",
}
_BINS = (
    Sentence("tot 2 weken"),
    Sentence("2 tot 4 weken"),
    Sentence("4 tot 6 weken"),
    Sentence("6 tot 8 weken"),
    Sentence("8 tot 10 weken"),
    Sentence("10 weken of meer"),
)
_FIXED: Mapping[str, Mapping[str, str]] = {
    EVALUATIES: {
        "gedaan": Sentence("Gedaan"),
        "open": Sentence("Nog te doen"),
        "vorig_jaar": Sentence("Vorig schooljaar niet gedaan"),
    },
    INSTEMMING: {
        "akkoord": Sentence("Iedereen met gezag akkoord"),
        "ontbreekt": Sentence("Nog niet van iedereen"),
        "niet_akkoord": Sentence("Iemand niet akkoord"),
    },
}
_WEEK = 7
_LATE = 4
"""From this bar on a request waits for eight weeks or longer."""


def row_words(name: str, row: str, schools: Mapping[str, str]) -> str:
    """What a row of a figure is called."""
    if name == SCHOLEN:
        return schools.get(row) or Sentence("Zonder school")
    if name in (DUUR, OPEN):
        return _BINS[int(row)]
    if name == AFLOPEN:
        year, month = row.split("-")
        return Sentence("{maand} {jaar}", maand=Sentence(MAANDEN[int(month) - 1]), jaar=int(year))
    if name in _FIXED:
        return _FIXED[name].get(row, row)
    code, _, category = row.partition("/")
    if not code:
        return Sentence("Nog niet gekozen")
    said = label(_LISTS[name], code)
    return Sentence("{soort}, categorie {nummer}", soort=said, nummer=category) if category else said


def short_row_words(name: str, row: str, schools: Mapping[str, str]) -> str:
    """The same where there is little room: under an upright bar."""
    if name == AFLOPEN:
        year, month = row.split("-")
        return f"{int(month)}-{year}"
    if name in (DUUR, OPEN):
        first = int(row) * 2
        return f"{first}+" if int(row) == BINS - 1 else f"{first}–{first + 2}"
    return row_words(name, row, schools)


def finding(one: Figuur, schools: Mapping[str, str], dag: date) -> str:
    """In a sentence what one sees: the title of the picture. Only for within the vault: it tells true numbers."""
    total, most = one.totaal, one.meeste
    told = dict(one.per_rij())
    if one.naam == DUUR and one.duur is not None:
        return duration_words(one)
    if one.naam == OPEN:
        late = sum(sum(line) for line in one.aantallen[_LATE:])
        return Sentence("Open: {totaal}, waarvan {aantal} al 8 weken of langer", totaal=total, aantal=late)
    if one.naam == EVALUATIES:
        year = str(schooljaar(dag))
        done = told.get("gedaan", 0)
        return Sentence("Gedaan in schooljaar {jaar}: {aantal} van {totaal}", aantal=done, totaal=total, jaar=year)
    if one.naam == INSTEMMING:
        lacks = told.get("ontbreekt", 0)
        if not lacks:
            return Sentence("Bij geen van de {totaal} ontbreekt nog instemming", totaal=total)
        return Sentence("Bij {aantal} van {totaal} ontbreekt nog instemming", aantal=lacks, totaal=total)
    if most is None and one.naam == SCHOLEN:
        return Sentence("Samen {totaal}, bij {aantal} scholen", totaal=total, aantal=len(one.rijen))
    if most is None:
        return Sentence("In totaal {totaal}", totaal=total)
    return _most(one.naam, row_words(one.naam, most[0], schools), most[1], total)


def _most(name: str, said: str, most: int, total: int) -> str:
    """Where the most are."""
    if name == SCHOLEN:
        return Sentence("De meeste bij {school}: {aantal} van {totaal}", school=said, aantal=most, totaal=total)
    if name == AFLOPEN:
        return Sentence("In totaal {totaal}, de meeste in {maand} ({aantal})", totaal=total, maand=said, aantal=most)
    if most == total:
        return Sentence("In totaal {totaal}: {wat}", totaal=total, wat=said)
    return Sentence("In totaal {totaal}, de meeste: {wat} ({aantal})", totaal=total, wat=said, aantal=most)


def duration_words(one: Figuur) -> str:
    """How long decisions took, against the term where one is known."""
    took = one.duur
    if took is None:
        return ""
    half = Sentence("De helft duurde hooguit {midden} dagen", midden=round(took.midden))
    if took.termijn is None:
        return half
    if not took.erover:
        return Sentence("{helft}, geen langer dan de termijn van {weken} weken", helft=half, weken=_weeks(took.termijn))
    return Sentence(
        "{helft}, {aantal} langer dan de termijn van {weken} weken",
        helft=half,
        aantal=took.erover,
        weken=_weeks(took.termijn),
    )


def spread_words(one: Figuur) -> str:
    """The middle half and the longest of how long decisions took; nothing for another figure."""
    took = one.duur
    if took is None:
        return ""
    return Sentence(
        "De middelste helft duurde {onder} tot {boven} dagen, de langste {langste}. "
        "Dagen waarop op een aanvulling werd gewacht tellen niet mee.",
        onder=round(took.onder),
        boven=round(took.boven),
        langste=took.langste,
    )


def _weeks(days: int) -> str:
    weeks = days / _WEEK
    return f"{weeks:g}".replace(".", ",")
