"""The earlier times that the pupil was heard: when, why, in which way, what was said, and whether it was explained."""

from PySide6.QtWidgets import QFrame

from desktop.editor.view import FormView
from desktop.language import translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, down
from desktop.widgets.fields.day_words import day_words
from desktop.widgets.text import text, within
from forms.vocabulary import label
from models.snapshot import Document


def earlier_moments(view: FormView) -> QFrame | None:
    """A well with a line for each; None when the pupil was not heard before."""
    moments = [one for one in view.beeld.hoormomenten() if one.uid != view.document_uid and _heard(one)]
    if not moments:
        return None
    name = view.beeld.leerling.roepnaam or translate("Hearing", "de leerling")
    column = down(
        text(translate("Hearing", "Eerdere keren dat {name} is gehoord").format(name=name), Role.CARD),
        gap=8,
        margins=(16, 14, 16, 14),
    )
    for one in sorted(moments, key=_heard, reverse=True):
        column.addWidget(text(_words(one), Role.BODY, wrap=True))
    return boxed(column, "well")


def _heard(moment: Document) -> str:
    return moment.antwoorden.tekst("gehoord_op") or ""


def _words(moment: Document) -> str:
    answers = moment.antwoorden
    day, why, way = answers.datum("gehoord_op"), answers.tekst("aanleiding"), answers.tekst("wijze")
    said = answers.tekst("inbreng")
    parts = (
        day_words(day) if day else "",
        within(label("hoor_aanleiding", why)) if why else "",
        within(label("hoor_wijze", way)) if way else "",
        f"‘{said.strip()}’" if said else "",
        translate("Hearing", "uitgelegd") if answers.gevuld("uitgelegd_op") else translate("Hearing", "niet uitgelegd"),
    )
    return " · ".join(part for part in parts if part)
