"""From the definition of a question to the control that asks it."""

from collections.abc import Callable, Sequence
from datetime import date

from desktop.editor.choice_signs import signs_of, tones_of
from desktop.language import translate
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import Control
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.line import NumberControl, TextControl, WordsControl
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.people import PeopleControl, PersonControl
from desktop.widgets.fields.segments import SegmentsControl, yes_no
from desktop.widgets.fields.ticks import TicksControl
from desktop.widgets.fields.tile_choice import TileChoice
from forms.definition import Column, Field, FieldType
from forms.vocabulary import label, vocabulary
from models.snapshot import DossierBeeld
from models.values import LEERLING, Persoon, Waarde

_FEW, _SHORT = 6, 64
"""A choice of at most so many values, whose words are together at most so long, stands open on the screen."""

_HALF = 28
"""Words of a choice that are longer do not fit in half of the width."""
_LINE = 36
"""So many letters of one line fit in half of the width."""
WIDE = frozenset({FieldType.LANGE_TEKST, FieldType.MEERKEUZE, FieldType.PERSONEN, FieldType.TABEL})
"""What always takes the whole width."""

_PARENT = "ouder"
"""Where a parent is asked the pupil stands last: the first line of the list is chosen with one key."""


def control_for(asked: Field | Column, people: Sequence[Option], today: Callable[[], date] = date.today) -> Control:
    """The control for a question that is no table. `people` are those of the dossier; `today` reads "over 2 weken"."""
    example = (
        translate("Editor", "bijvoorbeeld: {example}").format(example=asked.voorbeeld)
        if isinstance(asked, Field) and asked.voorbeeld
        else ""
    )
    match asked.type:
        case FieldType.LANGE_TEKST:
            return LongTextControl(example)
        case FieldType.DATUM:
            return DayControl(today)
        case FieldType.GETAL | FieldType.BEDRAG:
            return NumberControl(example)
        case FieldType.JA_NEE:
            return yes_no()
        case FieldType.KEUZE if asked.lijst:
            return _choice(asked.lijst)
        case FieldType.MEERKEUZE if asked.lijst:
            return TicksControl(options_of(asked.lijst))
        case FieldType.MEERKEUZE:
            return WordsControl(example)
        case FieldType.PERSOON:
            return PersonControl(sorted(people, key=_is_pupil) if asked.id == _PARENT else people)
        case FieldType.PERSONEN:
            return PeopleControl(people)
        case _:
            return TextControl(example)


def _choice(lijst: str) -> Control:
    options = options_of(lijst)
    signs: dict[object, str] = dict(signs_of(lijst).items())
    tones: dict[object, str] = dict(tones_of(lijst, tuple(signs_of(lijst))).items())
    if stands_open(options):
        return SegmentsControl(options, signs, tones)
    return TileChoice(options, signs, tones) if signs else ChoiceControl(options)


def options_of(lijst: str) -> tuple[Option, ...]:
    """The values of a vocabulary as options."""
    return tuple(Option(one.code, one.label) for one in vocabulary(lijst).terms)


def stands_open(options: Sequence[Option]) -> bool:
    """Whether a choice is so small that all of it is shown."""
    return 2 <= len(options) <= _FEW and sum(len(one.words) for one in options) <= _SHORT


def is_wide(asked: Field | Column) -> bool:
    """Whether a question takes the whole width, instead of half of it beside another."""
    if asked.type in WIDE:
        return True
    if asked.type is not FieldType.KEUZE or not asked.lijst:
        return False
    options = options_of(asked.lijst)
    return stands_open(options) or bool(signs_of(asked.lijst)) or any(len(one.words) > _HALF for one in options)


def is_long(asked: Field | Column, value: Waarde | None) -> bool:
    """Whether what is written in one line does not fit in half of the width."""
    return asked.type is FieldType.TEKST and isinstance(value, str) and len(value) > _LINE


def weight_of(asked: Field | Column) -> int:
    """About how many widgets a question is made of; of a table without its questions."""
    if asked.type is FieldType.MEERKEUZE and asked.lijst:
        return 6 + len(vocabulary(asked.lijst).terms)
    if asked.type is FieldType.KEUZE and asked.lijst and signs_of(asked.lijst):
        return 5 + len(vocabulary(asked.lijst).terms)
    return 14 if asked.type is FieldType.TABEL else 7


def _is_pupil(one: Option) -> bool:
    return one.value == Persoon(LEERLING)


def people_of(beeld: DossierBeeld) -> tuple[Option, ...]:
    """Everyone of the dossier to choose from, the pupil first."""
    pupil = Option(
        Persoon(LEERLING), beeld.leerling.naam or translate("Editor", "de leerling"), translate("Party", "leerling")
    )
    others = (
        Option(
            Persoon(one.uid),
            one.naam,
            label("relatie_tot_kind", one.relatie).lower() if one.relatie else one.functie or "",
        )
        for one in beeld.betrokkenen
        if one.naam
    )
    return (pupil, *others)
