"""The rows of the screen: an open request with what it waits for, a meeting with what is on it."""

from datetime import date

from desktop.dossier.words import day_words
from desktop.language import translate
from desktop.request_status import request_state
from desktop.requests.reading import Meeting
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, down
from desktop.widgets.chip import Chip
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row
from desktop.widgets.text import text, within
from desktop.worklist.deadline_words import deadline_words
from desktop.worklist.words import group_words
from forms.life import lives
from forms.vocabulary import label
from models.queries.open_requests import OpenRequest

_KINDS = {"tlv": "tlv_soort", "arrangement": "arrangement_soort"}


def kind_words(one: OpenRequest) -> str:
    """What is asked for: "TLV · sbo"."""
    about = label(_KINDS[one.soort], one.kind) if one.kind else ""
    name = translate("Requests", "TLV") if one.soort == "tlv" else translate("Requests", "Arrangement")
    return " · ".join(filter(None, (name, within(about))))


def state_of(one: OpenRequest) -> str:
    """The state in words."""
    life = lives()[one.soort]
    return request_state(label(life.lijst, one.stand or life.begin))


def who_words(one: OpenRequest) -> str:
    """The pupil: name, group and school."""
    return " · ".join(filter(None, (one.naam, group_words(one.groep, one.schoolsoort), one.school)))


def request_row(one: OpenRequest, today: date) -> Row:
    """One request: who, what, its state, and what is due when."""
    due = ""
    late = one.uiterlijk is not None and one.uiterlijk < today
    if one.uiterlijk is not None:
        words = translate("Requests", "{what}: {day}")
        due = words.format(what=deadline_words(one.wat), day=day_words(one.uiterlijk))
    since = translate("Requests", "sinds {day}").format(day=day_words(one.sinds)) if one.sinds else ""
    state = state_of(one)
    lines: list[Item] = [
        text(one.naam or translate("Requests", "zonder naam"), Role.STRONG, wrap=True),
        text(" · ".join(filter(None, (kind_words(one), state.lower(), since))), Role.META, wrap=True),
    ]
    if due:
        lines.append(text(due, Role.META, "red" if late else "text2", wrap=True))
    sign = Icon("circle-alert", "red", 18) if late else Icon("file-text", "text2", 18)
    line = across(sign, down(*lines, gap=1), gap=10, margins=(10, 8, 10, 8))
    line.setStretch(1, 1)
    told = (one.naam, kind_words(one), state, translate("Requests", "te laat") if late else "", due)
    return Row(", ".join(filter(None, told)), line)


def meeting_row(one: Meeting, *, past: bool = False) -> Row:
    """One meeting: its day, and how many requests are on it, or were."""
    number = len(one.requests)
    many = translate("Requests", "{number} aanvragen").format(number=number)
    none = translate("Requests", "geen aanvraag") if past else translate("Requests", "nog geen aanvraag")
    count = {0: none, 1: translate("Requests", "1 aanvraag")}.get(number, many)
    day = day_words(one.dag) if one.has_day else translate("Requests", "Zonder dag")
    chip = Chip(count, "accent" if number else "grey", "file-text")
    line = across(Icon("calendar-days", "text2", 18), text(day, Role.STRONG), STRETCH, chip, gap=10)
    line.setContentsMargins(10, 8, 8, 8)
    return Row(f"{day}, {count}", line)
