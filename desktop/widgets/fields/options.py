"""What one can choose from: a code or a person, and the words for it."""

from dataclasses import dataclass

from models.values import Enkel


@dataclass(frozen=True, slots=True)
class Option:
    """One choice. `about` is what belongs to it in quieter letters (moeder, gezag)."""

    value: Enkel
    words: str
    about: str = ""

    @property
    def line(self) -> str:
        """The option on one line."""
        return f"{self.words} ({self.about})" if self.about else self.words
