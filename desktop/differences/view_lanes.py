"""What pupil, parents and school say beside each other, each in the tint of its own: the words, who said it and when.

    column.addLayout(lanes_beside(views, "Nog niets opgeschreven.", single=False))

The three stand in the order of the triangle. None is left out because it is empty: that nobody asked the pupil is told.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QWidget

from desktop.dossier.words import day_words, opening
from desktop.language import translate
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, boxed, down
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.text import at_start, text
from forms.disagreements import View

_LONG = 420
"""Of a longer text the beginning is shown; all of it stands where it was written."""


PARTIES = (Party.LEERLING, Party.OUDERS, Party.SCHOOL)
"""In their order, as everywhere."""


def lanes_beside(
    views: Mapping[Party, Sequence[View]], nothing: str, feet: Mapping[Party, QWidget] | None = None, *, single: bool
) -> QBoxLayout:
    """The lanes of all three, under each other where there is one column. `feet` are what one can do in a lane."""
    lanes: QBoxLayout = down(gap=10) if single else across(gap=10)
    for party in PARTIES:
        lanes.addWidget(view_lane(party, views.get(party, ()), nothing, (feet or {}).get(party)), 1)
    return lanes


def view_lane(party: Party, views: Sequence[View], nothing: str, foot: QWidget | None = None) -> QFrame:
    """The lane of a party. `nothing` is what stands there while nothing was said."""
    name = at_start(party.words)
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
