"""The contacts of a steunpunt in a list: when, how, who asked and what about. Nothing ties them to a person."""

from dataclasses import dataclass
from datetime import date

from forms.definition import form
from forms.vocabulary import label
from models.snapshot import Document

CONTACT_FORM = "steunpunt_contactlog"


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One contact. `about` are its themes, `how` the channel and who asked, `outcome` what came of it."""

    uid: str
    dag: date | None
    about: str
    how: str
    outcome: str
    themes: tuple[str, ...] = ()


def contact_lines(contacts: tuple[Document, ...]) -> tuple[ContactLine, ...]:
    """The newest first; what has no day yet is being written down, and stands above."""
    lines = [_line(one) for one in contacts]
    return tuple(sorted(lines, key=lambda one: one.dag or date.max, reverse=True))


def _line(one: Document) -> ContactLine:
    answers = one.antwoorden
    codes = answers.codes("themas")
    themes = [label("steunpunt_thema", code) for code in codes]
    how = [_said("kanaal", one), _said("vrager", one)]
    return ContactLine(
        one.uid,
        answers.datum("datum"),
        ", ".join(themes),
        " · ".join(filter(None, how)),
        _said("uitkomst", one),
        tuple(codes),
    )


def _said(field: str, one: Document) -> str:
    """The answer to a choice in the words of its vocabulary."""
    names, code = form(CONTACT_FORM).field(field).lijst, one.antwoorden.tekst(field)
    return label(names, code) if names and code else ""
