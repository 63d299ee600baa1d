"""The verb `signaal`, and the counts behind it."""

import json
from datetime import date

import pytest
from bouwers import document
from case_files import example_path
from real_vault import FAST, PASSPHRASE

from forms.commandline.main import main
from forms.signals import counts
from models.vault import create_vault

DAY = date(2026, 11, 22)


def contact(number: int, *themes: str, dag: str | None = "2026-11-02", **told):
    return document("contact", str(number), "steunpunt_contactlog", datum=dag, themas=themes, **told)


@pytest.mark.parametrize(("many", "told"), [(4, None), (5, 5), (6, 6)])
def test_a_small_number_is_not_told(many, told):
    assert counts([contact(number, "tlv") for number in range(many)], DAY) == {"tlv": told}


def test_a_contact_about_two_themes_counts_for_each_and_once():
    both = [contact(number, "vervoer", "tlv", "tlv") for number in range(5)]
    assert counts(both, DAY) == {"tlv": 5, "vervoer": 5}
    assert list(counts(both, DAY)) == ["tlv", "vervoer"]


def test_contacts_after_the_day_do_not_count_and_those_without_a_day_do():
    early = [contact(number, "tlv", dag="2026-11-22") for number in range(4)]
    assert counts([*early, contact(5, "tlv", dag="2026-11-23")], DAY) == {"tlv": None}
    assert counts([*early, contact(5, "tlv", dag=None)], DAY) == {"tlv": 5}


def test_no_contacts_are_no_counts():
    assert counts([], DAY) == {}
    assert counts([contact(1)], DAY) == {}


@pytest.fixture
def steunpunt(tmp_path, secret, capsys):
    folder = tmp_path / "Steunpunt.kluis"
    vault, _ = create_vault(
        folder, "steunpunt", organisatie=None, gebruiker="Lidewij", rol="steunpunt", sleutels=[PASSPHRASE], cost=FAST
    )
    vault.close(backup=False)

    def call(verb: str, *words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([verb, str(folder), *map(str, words), "--wachtzin-bestand", str(secret)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return call


def test_the_counts_of_the_example(steunpunt):
    steunpunt("casus", example_path("A09"))
    code, out, err = steunpunt("signaal", "--op", "2026-11-22", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "opp_handelingsdeel": "onderdrukt",
        "hoorrecht": "onderdrukt",
        "tlv": 5,
        "thuiszitten_verzuim": "onderdrukt",
        "vervoer": "onderdrukt",
    }


def test_a_reader_sees_words_and_nothing_that_was_typed(steunpunt):
    steunpunt("casus", example_path("A09"))
    code, out, _ = steunpunt("signaal", "--op", "2026-11-22")
    assert code == 0
    assert ": 5\n" in out
    assert "minder dan 5" in out
    assert not any(word in out for word in ("Femke", "Vaartdam", "onderdrukt", "weken thuis"))


def test_a_vault_without_contacts_says_so(steunpunt):
    assert steunpunt("signaal") == (0, "Er zijn nog geen contacten.\n", "")


def test_the_vault_of_a_school_has_no_contacts_to_count(driehoek):
    code, out, err = driehoek("signaal", "--json")
    assert (code, out) == (1, "")
    assert "steunpunt" in err
