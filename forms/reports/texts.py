"""The fixed words of the reports, from `resources/reports/<language>/<report>.toml`.

A text may hold `{words}` that are filled in and `**words**` that are strong. What is filled in is taken as it is: a
name with signs in it changes nothing about the manner of a text.
"""

from dataclasses import dataclass, replace
from functools import cache

from pydantic import TypeAdapter

from forms.reports.content import Text, Tone, phrase
from models.resources import load_toml


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one report in one language."""

    single: dict[str, str]
    many: dict[str, tuple[str, ...]]

    def plain(self, name: str, **filled: object) -> str:
        """A text without marks. Raises `KeyError` for a text or a filling that does not exist."""
        return self.single[name].format(**filled)

    def say(self, name: str, tone: Tone | None = None, **filled: object) -> Text:
        """A text with its strong words."""
        return _filled(self.single[name], tone, filled)

    def say_all(self, name: str, **filled: object) -> tuple[Text, ...]:
        """Every text of a list."""
        return tuple(_filled(one, None, filled) for one in self.many[name])


def _filled(text: str, tone: Tone | None, filled: dict[str, object]) -> Text:
    return tuple(replace(run, text=run.text.format(**filled)) for run in phrase(text, tone))


@cache
def texts(report: str, language: str = "nl") -> Texts:
    """The texts of a report. Raises `FileNotFoundError` for a language without texts."""
    data = TypeAdapter(dict[str, str | tuple[str, ...]]).validate_python(
        load_toml("reports", language, f"{report}.toml")
    )
    return Texts(
        {name: one for name, one in data.items() if isinstance(one, str)},
        {name: one for name, one in data.items() if not isinstance(one, str)},
    )
