import pytest

from forms.exchange.foreign_file import GeweigerdBestand
from forms.exchange.recognise import roster_of


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "Dit is een PDF"),
        (b"PK\x03\x04\x14\x00", "Excel- of zipbestand"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "oud Excel- of Wordbestand"),
        (b"\xef\xbb\xbfRoepnaam;Achternaam\r\nNoor;de Wit\r\n", "CSV-bestand"),
        (b'<?xml version="1.0"?><dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2019/dossier"/>', "OSO"),
        ('<?xml version="1.0" encoding="UTF-16"?><o:dossiers xmlns:o="urn:x"/>'.encode("utf-16"), "OSO"),
    ],
)
def test_a_kind_that_is_not_read_yet_is_named_and_told_what_is(data, kind):
    with pytest.raises(GeweigerdBestand, match=kind) as caught:
        roster_of(data)
    assert "EDEX.XML" in str(caught.value)
    assert "UWLR" in str(caught.value)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [(b"", "leeg"), (b"geen idee", "geen XML"), (b"\x8f;\x02\xc1;" * 90, "geen XML"), (b"<a/>", "geen EDEX")],
)
def test_anything_else_is_refused_with_its_own_sentence(data, sentence):
    with pytest.raises(GeweigerdBestand, match=sentence):
        roster_of(data)


def test_a_roster_is_read(demo_edex):
    assert len(roster_of(demo_edex).leerlingen) == 240
