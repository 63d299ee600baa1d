"""The font files: what they hold and in what form."""

import struct

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from forms.reports.paper.fonts import Weight, letters
from models.resources import resource

FILES = sorted(resource("fonts").glob("*.ttf"))
NAMES = "Łukasz Wiśniewski Paweł Agnieszka Yasmin Al Ḥaddād Peter Oğuz Annelies Koç Oekraïens Øystein Ýmir Čapek Ĳ ı"
CYRILLIC = "Данило Коваленко Її Єє Ґґ Ëё"
GREEK = "Γιώργος"


def tables(path):
    data = path.read_bytes()
    count = struct.unpack(">H", data[4:6])[0]
    return {data[12 + 16 * place : 16 + 16 * place] for place in range(count)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_outlines_are_truetype_and_static(path):
    assert {b"glyf", b"loca"} <= tables(path)
    assert not {b"CFF ", b"fvar"} & tables(path)


def test_inter_has_the_letters_of_latin_greek_and_cyrillic_in_every_weight():
    for weight in Weight:
        assert set(NAMES + CYRILLIC + GREEK + "“”‘’–…€·✓→") <= letters(f"Inter-{weight.value}")


def test_other_scripts_have_a_face():
    assert set("رانيا الحداد") <= letters("NotoNaskhArabic-Regular") | {" "}
    assert set("ሰላም ገብረ ትግርኛ") <= letters("NotoSansEthiopic-Bold") | {" "}


def test_the_l_has_a_tail_and_the_capital_i_has_serifs():
    inter = TTFontFile(str(resource("fonts", "Inter-Regular.ttf")))
    widths = inter.charWidths
    assert widths[ord("I")] > 300, "a bare I would be narrower"
    assert widths[ord("l")] > widths[ord("i")]


def test_licences_stand_beside_the_fonts():
    for name in ("Inter-OFL.txt", "Noto-OFL.txt"):
        assert "SIL OPEN FONT LICENSE" in resource("fonts", name).read_text(encoding="utf-8")


def test_all_fonts_together_stay_small():
    assert sum(path.stat().st_size for path in FILES) < 3_000_000
