"""Whatever a file holds, reading it gives a roster or one sentence, and never shows what must be left out."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from forms.exchange.edexml import read_roster
from models.errors import Melding

# What breaks a parser, and what this reader looks for.
MARKUP = [b"<", b">", b"/>", b"&", b"&amp;", b"&#0;", b"]]>", b"<![CDATA[", b"<!--", b"-->", b"<?x?>", b"<!DOCTYPE a>"]
ELEMENTS = [b"<leerling>", b"</leerling>", b"<leerling key='1'>", b"<leerlingen/>", b"<groep/>", b"<key>x</key>"]
CONTENT = [b"<bsn>1</bsn>", b'key="007"', b"xmlns='urn:x'", b"2018-02-31", b" " * 50, b"a" * 300]
BYTES = [b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xc5\x81"]
PIECES = [*MARKUP, *ELEMENTS, *CONTENT, *BYTES]


@st.composite
def damaged(draw, whole):
    data = bytearray(whole)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        data[at : at + draw(st.integers(0, 30))] = draw(st.sampled_from(PIECES) | st.binary(max_size=4))
    return bytes(data)


def outcome(data):
    try:
        return read_roster(data)
    except Melding as refusal:
        return str(refusal)


@given(st.data())
def test_a_damaged_file_is_read_or_refused_and_nothing_else(edex, pupil, data):
    plus = "<samengestelde_groepen><samengestelde_groep><key>plus</key></samengestelde_groep></samengestelde_groepen>"
    whole = edex(
        pupil("1", '<groep key="g5"/><bsn>123456782</bsn><postcodenl>1234AB</postcodenl>'),
        pupil("2", plus),
    )
    told = outcome(data.draw(damaged(whole)))
    if isinstance(told, str):
        assert told.endswith(".")
        assert "Noor" not in told
    else:
        assert len({one.sleutel for one in told.leerlingen}) == len(told.leerlingen)
        assert all(one.roepnaam or one.achternaam or one.voornamen for one in told.leerlingen)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_and_nothing_else(data):
    assert isinstance(outcome(data), str)


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=30).filter(str.strip)


@given(NAMES, NAMES, st.dates())
def test_any_name_and_day_come_in_as_they_were_written_or_are_told(edex, pupil, roepnaam, achternaam, born):
    def xml(text):
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;").replace("\r", " ")

    data = edex(pupil(roepnaam=xml(roepnaam), achternaam=xml(achternaam), geboortedatum=born.isoformat()))
    roster = read_roster(data)
    (read,) = roster.leerlingen
    assert read.roepnaam.split() == _plain(roepnaam)
    assert read.achternaam.split() == _plain(achternaam)
    assert read.geboortedatum == born or [one.soort for one in roster.bijzonderheden] == ["datum_onmogelijk"]


def _plain(text):
    return unicodedata.normalize("NFC", text).split()
