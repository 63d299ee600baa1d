"""What is written is drawn in Inter, in every weight and in every kind of control; never in letters of the system."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont, QTextLayout
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QToolButton, QWidget

from desktop.theme.letters import FAMILY, RUNNING, Role, load_fonts
from desktop.theme.theme import Theme
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.text import text
from models.resources import resource

DUTCH = "Zo’n coördinatie van één schoolondersteuningsprofiel: ‘ĳs’, €\u00a01.250, groep 5 – 6"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}


def fonts_drawn(words: str, font: QFont) -> set[tuple[str, str]]:
    """Family and style of what the words are really drawn with, fallbacks included."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return {(run.rawFont().familyName(), run.rawFont().styleName()) for run in layout.glyphRuns()}


@pytest.mark.parametrize("percent", [100, 115, 130, 200])
@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_weight_is_inter_itself(theme, weight, percent):
    theme.set_percent(percent)
    font = theme.font(Role.BODY, QFont.Weight(weight))
    info, raw = QFontInfo(font), QRawFont.fromFont(font)
    assert (info.family(), info.weight()) == (FAMILY, weight)
    assert (raw.familyName(), raw.styleName(), raw.weight()) == (FAMILY, WEIGHTS[weight], weight)
    assert fonts_drawn(DUTCH, font) == {(FAMILY, WEIGHTS[weight])}


@pytest.mark.parametrize("role", Role)
def test_a_text_of_every_role_is_drawn_in_its_weight_of_inter(qtbot, role):
    label = text(DUTCH, role)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert fonts_drawn(DUTCH, label.font()) == {(FAMILY, WEIGHTS[role.weight.value])}


@pytest.mark.parametrize("kind", [QLabel, QLineEdit, QPlainTextEdit, QComboBox, QPushButton, QToolButton, QMenu])
def test_controls_of_qt_are_drawn_in_inter_too(qtbot, kind: type[QWidget]):
    made = kind()
    qtbot.addWidget(made)
    made.ensurePolished()
    assert {family for family, _ in fonts_drawn(DUTCH, made.font())} == {FAMILY}


def test_arabic_and_tigrinya_have_letters_of_their_own():
    font = Theme.current().font(Role.BODY)
    assert fonts_drawn("مدرسة", font) == {("Noto Naskh Arabic", "Regular")}
    assert fonts_drawn("ቤት", font) == {("Noto Sans Ethiopic", "Regular")}


def test_letters_keep_their_own_shape():
    """No hints are made up: they change the shape of small letters more than that of headings."""
    hints = {Theme.current().font(role).hintingPreference() for role in Role}
    assert hints == {QFont.HintingPreference.PreferNoHinting}


def test_only_files_with_letters_call_themselves_inter():
    assert load_fonts()
    files = {path.name: QRawFont(str(path), 14) for path in resource("fonts").glob("*.ttf")}
    called = {name for name, font in files.items() if font.familyName() == FAMILY}
    assert called == {f"{of}-{style}.ttf" for style in WEIGHTS.values() for of in ("Inter", "InterScreen")}
    assert all(files[name].supportsCharacter(ord(letter)) for name in called for letter in "aZé")


@pytest.mark.parametrize("letter", "lI")
def test_on_a_screen_the_l_has_no_tail_and_the_i_no_serifs(letter):
    """Those are for paper, where a word stands alone more often."""
    drawn = QRawFont.fromFont(Theme.current().font(Role.BODY))
    screen, paper = (QRawFont(str(resource("fonts", f"{of}-Regular.ttf")), 14) for of in ("InterScreen", "Inter"))
    shapes = [one.pathForGlyph(one.glyphIndexesForString(letter)[0]).elementCount() for one in (drawn, screen, paper)]
    assert shapes[0] == shapes[1] < shapes[2]


def test_running_text_in_a_field_has_room_between_its_lines(qtbot):
    page = LongTextControl().page
    qtbot.addWidget(page)
    page.ensurePolished()
    body = Theme.current().font(Role.BODY)
    assert fonts_drawn(DUTCH, page.font()) == {(RUNNING, "Regular")}
    spacing = QFontMetricsF(page.font()).lineSpacing() / QFontMetricsF(page.font()).height()
    assert QFontMetricsF(page.font()).height() == QFontMetricsF(body).height()
    assert 1.1 < spacing < 1.3
    assert fonts_drawn("ቤት", page.font()) == {("Noto Sans Ethiopic", "Regular")}
