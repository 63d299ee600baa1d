import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.exchange.foreign_file import GeweigerdBestand
from forms.exchange.safe_xml import MARKUP_LIMIT, local_name, parse
from models.errors import Melding

LAUGHS = (
    '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a0 "lol">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>\n<lolz>&a9;</lolz>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_billion_laughs_is_refused_on_its_line_in_every_encoding(encoding):
    with pytest.raises(GeweigerdBestand, match="regel 2 staat een documenttype") as caught:
        parse(LAUGHS.encode(encoding))
    assert caught.value.regel == 2


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a SYSTEM "{secret}">',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file://{secret}">]>',
        '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://voorbeeld.example/x.dtd"> %x;]>',
        "<!DOCTYPE a>",
    ],
)
def test_another_file_is_never_read(tmp_path, doctype):
    secret = tmp_path / "geheim.txt"
    secret.write_text("geheim")
    with pytest.raises(GeweigerdBestand, match="documenttype") as caught:
        parse(f"{doctype.format(secret=secret)}<a>&x;</a>".encode())
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(
    ("data", "sentence", "line"),
    [
        (b"", "leeg", None),
        (b"   \n ", "geen XML", None),
        (b"Roepnaam;Achternaam\nNoor;de Wit\n", "geen XML", None),
        (b"PK\x03\x04" + bytes(range(256)), "geen XML", None),
        (b"\xff\xfe\x00\x01", "geen XML", None),
        (b"<!DOCTYPE html>\n<html><body>Inloggen</body></html>", "webpagina", None),
        (b"<EDEX>\n<leerlingen>\n<leerling", "regel 3 plotseling op", 3),
        (b"<EDEX>\n<leerlingen>\n", "regel 3 plotseling op", 3),
        (b"<EDEX>\n</edex>", "regel 2 klopt de opbouw", 2),
        (b"<EDEX/>\n<EDEX/>", "regel 2 klopt de opbouw", 2),
        (b"<EDEX>\n&naam;</EDEX>", "regel 2 klopt de opbouw", 2),
        (b"<EDEX>\n\nZo\xeb</EDEX>", "regel 3 staan tekens", 3),
        (b"<EDEX>\n\x01</EDEX>", "regel 2 staan tekens", 2),
        (b'<?xml version="1.0" encoding="UTF-7"?><EDEX/>', "tekenset", 1),
        (b'<?xml version="1.0" encoding="IBM037"?><EDEX/>', "tekenset", 1),
        (b'<?xml version="1.0" encoding="UTF-16"?>\n<EDEX>Zo\xeb</EDEX>', "regel 2 staan tekens", 2),
        (b"\n" + b"<a>" * 10_000 + b"</a>" * 10_000, "regel 2 is dit bestand veel dieper", 2),
        (b"<a>" + b"<b/>" * MARKUP_LIMIT + b"</a>", "veel meer onderdelen", None),
        (b"<a " + b" ".join(b"b%d=''" % number for number in range(MARKUP_LIMIT)) + b"/>", "veel meer", None),
        (b"<a>" + b"x" * (16 << 20) + b"</a>", "groter dan 16 MB", None),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_broken_or_hostile_file_gets_one_sentence_with_its_line(data, sentence, line):
    with pytest.raises(GeweigerdBestand, match=sentence) as caught:
        parse(data)
    assert caught.value.regel == line


def test_the_sentence_and_its_cause_hold_nothing_of_the_file():
    with pytest.raises(GeweigerdBestand) as caught:
        parse(b"<EDEX><roepnaam>Noor</Noor></EDEX>")
    assert "Noor" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"])
def test_letters_come_in_right_from_every_encoding_that_is_let_in(encoding):
    data = f'<?xml version="1.0" encoding="{encoding}"?><a>Zoë</a>'.encode(encoding)
    assert parse(data).text == "Zoë"


def test_a_file_that_calls_itself_utf_16_but_is_utf_8_is_read():
    assert parse('<?xml version="1.0" encoding="utf-16"?><a>Łukasz</a>'.encode()).text == "Łukasz"


def test_names_are_told_without_namespace():
    assert local_name(parse(b'<x:a xmlns:x="urn:x"/>')) == "a"


def test_a_comment_between_text_is_no_part_of_it():
    assert "".join(parse(b"<a>Noor<!-- bsn -->tje</a>").itertext()) == "Noortje"


@given(st.binary(max_size=400))
def test_random_bytes_are_read_or_refused_and_nothing_else(data):
    with contextlib.suppress(Melding):
        parse(data)


@given(st.integers(0, 10_000), st.sampled_from(["utf-8", "utf-16"]))
def test_a_file_cut_off_anywhere_is_refused(place, encoding):
    data = f'<?xml version="1.0" encoding="{encoding}"?>\n<EDEX><a b="c">Ł</a><!-- x --><b/></EDEX>'.encode(encoding)
    cut = data[: place % (len(data) - 1)]
    with pytest.raises(GeweigerdBestand):
        parse(cut)
