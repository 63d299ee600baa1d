"""The example vault: it opens, it says what it is, and its pupils go to one school."""

import pytest
from sqlalchemy import select

from forms.casus.demo import demo_cases, make_demo_vault
from models.queries.contacts import contacts
from models.snapshot.read import all_dossiers, read_dossier
from models.tables import School
from models.vault import Wachtzin, open_vault
from models.vault.passphrase import Cost

PASSPHRASE = Wachtzin("drie hoeken van een tafel")


def test_the_example_vault_says_that_everything_in_it_is_made_up(tmp_path):
    vault, _ = make_demo_vault(tmp_path / "Voorbeeld.kluis", [PASSPHRASE], Cost(time=1, memory=1024, lanes=1))
    vault.close(backup=False)
    with open_vault(tmp_path / "Voorbeeld.kluis", PASSPHRASE) as opened, opened.reading() as connection:
        beelden = [read_dossier(connection, uid) for uid, _ in all_dossiers(connection)]
        schools = connection.execute(select(School.naam)).scalars().all()
    assert {one.nummer for one in beelden} == {"A01", "A02", "A03"}
    assert all(one.organisatie.naam.startswith("Voorbeeldkluis (alles is verzonnen)") for one in beelden)
    assert schools == ["Basisschool De Wilgenhoek"]
    assert {one.swv.code for one in beelden} == {"PO9901"}


@pytest.mark.parametrize(
    ("soort", "numbers", "keeper"),
    [
        ("steunpunt", {"A09"}, "Ouder- en jeugdsteunpunt Vaartland"),
        ("samenwerkingsverband", {"A04", "A05"}, "Samenwerkingsverband Laagwater PO"),
    ],
)
def test_a_steunpunt_and_a_samenwerkingsverband_look_around_in_a_vault_of_their_own(tmp_path, soort, numbers, keeper):
    vault, _ = make_demo_vault(tmp_path / "V.kluis", [PASSPHRASE], Cost(time=1, memory=8, lanes=1), soort)
    with vault, vault.reading() as connection:
        beelden = [read_dossier(connection, uid) for uid, _ in all_dossiers(connection)]
        told = contacts(connection)
    assert {one.nummer for one in beelden if one.nummer.startswith("A")} == numbers
    assert {(one.organisatie.soort, one.organisatie.naam) for one in beelden} == {
        (soort, f"Voorbeeldkluis (alles is verzonnen): {keeper}")
    }
    assert len(told) == (12 if soort == "steunpunt" else 0)


def test_who_works_at_the_school_of_a_guest_works_at_this_school():
    guest = demo_cases()[1]
    teacher = next(one for one in guest.betrokkenen if one.lokaal_id == "p-lk")
    helper = next(one for one in guest.betrokkenen if one.lokaal_id == "p-smw")
    assert teacher.values["organisatie"].value == "Basisschool De Wilgenhoek"
    assert helper.values["organisatie"].value == "Wijkteam Oostermeer"
