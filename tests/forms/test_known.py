"""What a new request knows already: for an extension the TLV that ends."""

from bouwers import aanvraag, beeld

from forms.definition import form
from forms.known import known_answers

EXTENSION = form("tlv_aanvraag_verlenging")


def test_an_extension_begins_with_the_tlv_that_ends():
    given = {"besluit": "toegekend_afwijkend", "besluit_soort": "so", "besluit_categorie": "1"}
    case = aanvraag("t1", tlv_soort="sbo", besluit_eind="2027-07-31", beschikkingsnummer="TLV-17", **given)
    known = known_answers(case, EXTENSION)
    assert known["aanvraag_type"] == "verlenging"
    assert (known["eerdere_tlv_nummer"], known["eerdere_tlv_eind"]) == ("TLV-17", "2027-07-31")
    assert (known["tlv_soort"], known["categorie"], known["periode_start"]) == ("so", "1", "2027-08-01")
    assert "eerdere_tlv_nummer" not in known_answers(case, form("tlv_aanvraag_eerste"))


def test_without_a_tlv_that_was_granted_nothing_is_known_of_it():
    refused = aanvraag("t1", besluit="afgewezen", besluit_eind="2027-07-31")
    for case in (refused, beeld()):
        assert "tlv_soort" not in known_answers(case, EXTENSION)
