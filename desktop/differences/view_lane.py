"""What one party says, beside what the others say: in its tint, each text with who said it and when."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop.dossier.words import day_words, opening
from desktop.language import translate
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, boxed, down
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.text import text
from forms.disagreements import View

_LONG = 420
"""Of a longer text the beginning is shown; all of it stands where it was written."""


def view_lane(party: Party, name: str, views: Sequence[View], nothing: str, foot: QWidget | None = None) -> QFrame:
    """The lane of a party. `nothing` is what stands there while nothing was said."""
    head = across(PartyTriangle(party, 20), text(name, Role.CARD, party.token, wrap=True), gap=8)
    head.setStretch(1, 1)
    said: list[Item] = []
    for (who, since), group in groupby(views, key=lambda one: (one.who, one.since)):
        said += [*map(_said, group), text(_by(who, since), Role.META, wrap=True), 2]
    if not said:
        said.append(text(nothing, Role.BODY, "text2", wrap=True))
    if foot is not None:
        said += [STRETCH, across(foot, STRETCH)]
    else:
        said.append(STRETCH)
    lane = boxed(down(head, *said, gap=6, margins=(12, 10, 12, 10)), "quote")
    lane.setProperty("tone", party.value)
    lane.setAccessibleName(name)
    return lane


def _said(one: View) -> QLabel:
    words = opening(one.words, _LONG) if one.words else translate("Differences", "Nog niet opgeschreven.")
    return text(words, Role.BODY, None if one.words else "text2", wrap=True)


def _by(who: str, since: date | None) -> str:
    if since is None:
        return spoken(who)
    return translate("Differences", "{who}, {day}").format(who=spoken(who), day=day_words(since))
