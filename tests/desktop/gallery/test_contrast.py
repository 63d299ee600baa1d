"""Every colour that stylesheet or widget really puts on another can be told apart: text 4.5 to 1, signs and edges 3."""

import re

import pytest
from painted import Painted, painted
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.gallery.pages import PAGES
from desktop.gallery.pose import focus
from desktop.gallery.sample import Pose
from desktop.theme import tokens
from desktop.theme.theme import Mode, Theme
from desktop.widgets.fields.segments import Segment
from desktop.widgets.tick import Radio, Tick
from models.resources import resource

pytestmark = pytest.mark.walk

MODES = [Mode.LIGHT, Mode.DARK, Mode.CONTRAST]
TEXT, SIGN = 4.5, 3.0
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, Segment, Tick, Radio)


def ratio(one: Painted) -> float:
    return tokens.contrast_ratio(one.ink, one.ground)


def too_faint(found: list[Painted], kind: str, least: float) -> list[tuple[str, str, str, float]]:
    return [
        (one.words, one.ink, one.ground, round(ratio(one), 2))
        for one in found
        if one.kind == kind and ratio(one) < least
    ]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)
def test_all_words_signs_and_lines_of_a_part_can_be_told_from_their_ground(show_sheet, page, mode):
    """A hairline (`line`) only divides, and a line in the colour of its ground is part of that ground."""
    found = painted(show_sheet(page.key, mode))
    assert len(found) > 3
    assert too_faint(found, "text", TEXT) == []
    assert too_faint(found, "sign", SIGN) == []
    quiet = {Theme.current().colour("line").name()}
    told = [one for one in found if one.ink not in quiet and one.ink != one.ground]
    assert too_faint(told, "line", SIGN) == []


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("key", [page.key for page in PAGES if any(one.pose is Pose.FOCUS for one in page.samples)])
def test_words_can_be_read_and_the_frame_be_seen_where_the_focus_is(show_sheet, qapp, key, mode):
    for shown in show_sheet(key, mode).samples:
        if shown.sample.pose is Pose.FOCUS:
            without = painted(shown)
            focus(shown.part)
            focused = qapp.focusWidget()
            assert focused is not None
            line = focused.lineEdit() if isinstance(focused, QComboBox) else focused
            if isinstance(line, QLineEdit):
                line.deselect()  # what is chosen is drawn over the same words in their other colour
            qapp.processEvents()
            found = painted(shown)
            assert too_faint(found, "text", TEXT) == []
            new = [one for one in found if one.kind == "line" and one not in without]
            assert [one for one in new if ratio(one) >= SIGN], f"no frame around {focused.accessibleName()}"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("key", ["veld", "tekstveld", "keuze", "keuzelijst", "datum", "mensen", "vinkje", "rijen"])
def test_where_a_field_is_can_be_seen(show_sheet, key, mode):
    sheet = show_sheet(key, mode)
    lines = [one for one in painted(sheet) if one.kind == "line" and ratio(one) >= SIGN]
    fields = [one for one in sheet.findChildren(QWidget) if isinstance(one, FIELDS) and one.isVisible()]
    fields = [one for one in fields if one.property("kind") != "bare"]
    assert fields
    assert [one.accessibleName() for one in fields if not _edged(one, sheet, lines)] == []


def _edged(field: QWidget, sheet: QWidget, lines: list[Painted]) -> bool:
    """Whether a line that can be seen runs along the left edge of a field."""
    corner = field.mapTo(sheet, field.rect().topLeft())
    left = QRectF(corner.x() - 1, corner.y(), 6, field.height())
    return any(one.at.adjusted(-1, -1, 1, 1).intersects(left) for one in lines)


def test_every_pair_of_colours_in_use_is_named_in_the_file_of_tokens(show_sheet):
    """So that who changes a colour hears at once what becomes unreadable."""
    light = tokens.light().colours
    named = {(light[one].lower(), light[other].lower()) for one, other in tokens.pairs_of_text()}
    known = {colour.lower() for colour in light.values()}
    used = {(one.ink, one.ground) for page in PAGES for one in painted(show_sheet(page.key)) if one.kind == "text"}
    assert {pair for pair in used if set(pair) <= known} - named == set()
    assert {pair for pair in used if not set(pair) <= known} == set()


def test_a_faint_word_is_found(qtbot):
    page = QLabel("Noor")
    qtbot.addWidget(page)
    page.setStyleSheet("background: #ffffff; color: #999999")
    assert [one[0] for one in too_faint(painted(page), "text", TEXT)] == ["Noor"]


def test_a_faint_placeholder_is_found(qtbot):
    page = QLineEdit()
    qtbot.addWidget(page)
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setPlaceholderText("bijvoorbeeld")
    page.setStyleSheet("background: #ffffff; color: #211e1a; placeholder-text-color: rgba(33, 30, 26, 128)")
    assert [one[0] for one in too_faint(painted(page), "text", TEXT)] == ["bijvoorbeeld"]


@pytest.mark.parametrize("theme_tokens", [tokens.light(), tokens.dark()], ids=["light", "dark"])
@pytest.mark.parametrize("file", ["system_dialog.qss", "system_dialog_contrast.qss"])
def test_rules_of_the_stylesheet_are_legible_in_themselves(theme_tokens, file):
    """The dialogs that Qt lays out itself stand on no page."""
    sheet = re.sub(r"/\*.*?\*/", "", resource("theme", file).read_text(encoding="utf-8"), flags=re.DOTALL)
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)
    assert rules
    faint = [
        (selector.strip(), ink, ground)
        for selector, body in rules
        for ink, ground in _pairs(body)
        if tokens.contrast_ratio(_hex(theme_tokens[ink]), _hex(theme_tokens[ground])) < TEXT
    ]
    assert faint == []


def _pairs(body: str) -> list[tuple[str, str]]:
    found = dict(
        re.findall(r"(?<![\w-])(color|background|selection-color|selection-background-color):\s*\$(\w+)", body)
    )
    inks, grounds = ("color", "selection-color"), ("background", "selection-background-color")
    return [
        (found[ink], found[ground])
        for ink, ground in zip(inks, grounds, strict=True)
        if ink in found and ground in found
    ]


def _hex(colour: str) -> str:
    return QColor(colour).name()
