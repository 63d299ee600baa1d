"""One school in the settings: each field kept at the pause, and what it is for."""

import re
from collections.abc import Callable, Mapping

from desktop.editor.controls import options_of
from desktop.language import translate
from desktop.settings.setting_field import SettingField, Value
from desktop.shell.screen import Context
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import Control
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.pairs import Pairs
from forms.exchange.identifiers import read_brin
from forms.vocabulary import label as sector_words
from models.actions.organisatie import SCHOOL, NietInTeStellen
from models.queries.organisation import Gegevens, SchoolGegevens

_WIDE = frozenset({"naam", "schoolsoort", "adres", "swv_uid"})
_VESTIGING = re.compile(r"\d{2}")


class SchoolCard(Pairs):
    """The fields of a school."""

    def __init__(self, context: Context, school: SchoolGegevens, data: Gegevens) -> None:
        self.uid = school.uid
        self._context = context
        regions = {one.uid: region_words(one.naam, one.code) for one in data.verbanden}
        self._words: Mapping[str, Callable[[Value], str]] = {
            "schoolsoort": lambda value: sector_words("sector", str(value)),
            "swv_uid": lambda value: regions.get(str(value), str(value)),
        }
        self.fields = {
            "naam": self._field(
                "naam",
                translate("SchoolCard", "Naam"),
                TextControl(),
                translate("SchoolCard", "Staat op wat je afdrukt."),
            ),
            "schoolsoort": self._field(
                "schoolsoort",
                translate("SchoolCard", "Schoolsoort"),
                ChoiceControl(options_of("sector")),
                translate(
                    "SchoolCard", "Bepaalt welk formulier het OPP krijgt. Leerlingen zonder schoolsoort krijgen deze."
                ),
            ),
            "brin": self._field(
                "brin",
                translate("SchoolCard", "BRIN"),
                TextControl(translate("SchoolCard", "bijvoorbeeld: 99ZZ")),
                translate("SchoolCard", "Daaraan herkent Driehoek het leerlingenbestand van deze school."),
            ),
            "vestiging": self._field(
                "vestiging",
                translate("SchoolCard", "Vestiging"),
                TextControl(translate("SchoolCard", "bijvoorbeeld: 00")),
                translate("SchoolCard", "Twee cijfers; 00 is de hoofdvestiging."),
            ),
            "adres": self._field("adres", translate("SchoolCard", "Adres"), TextControl()),
            "telefoon": self._field("telefoon", translate("SchoolCard", "Telefoon"), TextControl()),
            "email": self._field("email", translate("SchoolCard", "E-mail"), TextControl()),
            "directeur": self._field("directeur", translate("SchoolCard", "Directeur"), TextControl()),
            "bestuur": self._field("bestuur", translate("SchoolCard", "Bestuur"), TextControl()),
            "swv_uid": self._field(
                "swv_uid",
                translate("SchoolCard", "Samenwerkingsverband"),
                ChoiceControl(tuple(Option(one.uid, region_words(one.naam, one.code)) for one in data.verbanden)),
                translate(
                    "SchoolCard", "Zijn keuzes gelden voor de leerlingen van deze school die er nog geen hebben."
                ),
            ),
        }
        super().__init__([(field, name in _WIDE) for name, field in self.fields.items()])
        self.show_data(school)

    def show_data(self, school: SchoolGegevens) -> None:
        """Shows what is kept."""
        for name, field in self.fields.items():
            value = getattr(school, name)
            field.show_value(value)

    def _field(self, column: str, label: str, control: Control, help_words: str = "") -> SettingField:
        return SettingField(
            label,
            control,
            (SCHOOL, self.uid, column),
            self._context.keeping,
            help_words=help_words,
            check=_CHECKS.get(column),
            words=self._words.get(column, str),
        )


def region_words(naam: str | None, code: str | None) -> str:
    """A samenwerkingsverband in one line."""
    told = " · ".join(part for part in (naam, code) if part)
    return told or translate("SchoolCard", "Samenwerkingsverband zonder naam")


def school_words(school: SchoolGegevens) -> str:
    """A school in one line: by its name, else by its BRIN."""
    if school.naam:
        return school.naam
    if school.brin:
        return translate("SchoolCard", "School {brin}, nog zonder naam").format(brin=school.brin)
    return translate("SchoolCard", "School zonder naam")


def _brin(value: Value) -> Value:
    if value is None:
        return None
    found = read_brin(str(value))
    if found is None:
        raise NietInTeStellen(
            translate("SchoolCard", "Dit is geen BRIN. Een BRIN is twee cijfers en twee letters, zoals 99ZZ.")
        )
    return found.brin + (found.vestiging or "")


def _vestiging(value: Value) -> Value:
    if value is not None and not _VESTIGING.fullmatch(str(value)):
        raise NietInTeStellen(translate("SchoolCard", "Een vestiging is twee cijfers, zoals 00 of 01."))
    return value


_CHECKS = {"brin": _brin, "vestiging": _vestiging}
