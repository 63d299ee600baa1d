"""What ties a page to its text: the code at its foot, the hash, and who made it."""

from dataclasses import dataclass

from forms.reports.content import Footer


@dataclass(frozen=True, slots=True)
class Identity:
    """The page code and hash of the text that is printed, and the organisation that prints it."""

    code: str
    text_hash: str
    organisation: str | None = None

    def footer(self, what: str, hashed: bool = False) -> Footer:
        """The foot of every page of a report; `hashed` adds the start of the hash, for who compares texts."""
        return Footer(what, self.code, self.text_hash if hashed else None)
