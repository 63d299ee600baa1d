import json
from datetime import date

import pytest

from forms.exchange.take_over import import_roster, preview_import
from forms.exchange.telling import import_json, import_words, preview_json, preview_words
from models.actions.dossier import new_dossier
from models.snapshot import Leerling


@pytest.fixture
def moved(vault, edex, pupil):
    """Noor goes to another group, Sem is absent, Bo is new; something is left out and something deviates."""
    import_roster(vault, edex(pupil("1", '<groep key="g5"/>'), pupil("2", roepnaam="Sem")))
    return edex(
        pupil("1", '<groep key="g6"/><bsn>111222333</bsn>'),
        pupil("3", '<groep key="g5"/>', roepnaam="Bo", geslacht="7"),
    )


def test_the_data_tell_every_difference(vault, moved):
    told = json.loads(json.dumps(preview_json(preview_import(vault, moved))))
    assert told["school"] == {"brin": "99XD", "vestiging": "00", "schooljaar": "2026-2027", "stand_van": "2026-09-14"}
    assert told["nieuw"] == [
        {"sleutel": "3", "naam": "Bo de Wit", "geboortedatum": "2018-03-09", "groep": "5A", "lijkt_op": []}
    ]
    (changed,) = told["gewijzigd"]
    assert changed["velden"] == [{"veld": "groep", "oud": "5A", "nieuw": "6A", "overnemen": True}]
    assert [one["sleutel"] for one in told["vertrokken"]] == ["2"]
    assert [(one["velden"], one["aantal"]) for one in told["weggelaten"]] == [(["bsn"], 1)]
    assert [(one["soort"], one["regel"]) for one in told["bijzonderheden"]] == [("geslacht_onbekend", 4)]


def test_the_words_tell_the_numbers_what_was_left_out_and_what_deviates(vault, moved):
    words = preview_words(preview_import(vault, moved))
    assert "School 99XD, vestiging 00, bestand van 14-09-2026." in words
    assert "1 nieuw, 1 gewijzigd, 1 vertrokken." in words
    assert "BSN en onderwijsnummer: 1 keer (mag niet in dit soort dossier)" in words
    assert "Regel 4, leerling 3: De code voor het geslacht" in words
    assert "111222333" not in words


def test_an_import_tells_what_was_taken_over(vault, moved):
    done = import_roster(vault, moved)
    assert "Overgenomen: 1 nieuw dossier, 1 bijgewerkt." in import_words(done)
    assert import_json(done)["handeling"] == done.act.uid
    again = import_roster(vault, moved)
    assert "Er was niets te veranderen." in import_words(again)
    assert import_json(again)["handeling"] is None


def test_a_pupil_that_waits_for_a_link_is_told(vault, edex, pupil):
    for number in ("1", "2"):
        noor = Leerling(roepnaam=f"Noor {number}", achternaam="Wit", geboortedatum=date(2018, 3, 9))
        new_dossier(vault, noor)
    one, two = (pupil(number, roepnaam=f"Noor {number}", voorvoegsel="") for number in ("1", "2"))
    assert import_words(import_roster(vault, edex(one))).endswith("1 leerling wacht op jouw keuze om te koppelen.")
    done = import_roster(vault, edex(one, two))
    assert import_words(done).endswith("2 leerlingen wachten op jouw keuze om te koppelen.")
    assert import_json(done)["wacht_op_keuze"] == ["1", "2"]


def test_what_must_be_settled_is_told_first(vault, edex, pupil):
    words = preview_words(preview_import(vault, edex(pupil(), school="<school/>")))
    assert "School onbekend, vestiging 00, bestand.\n" in words
    assert "Moet: Het bestand zegt niet van welke school het is." in words
    assert "Niet gelezen en niet bewaard" not in words


def test_many_deviations_are_counted_in_words_and_told_one_by_one_as_data(vault, edex, pupil):
    preview = preview_import(vault, edex(*(pupil(f"{number}", geslacht="7") for number in range(30))))
    assert preview_words(preview).endswith("En nog 10 andere.")
    assert len(preview_json(preview)["bijzonderheden"]) == 30
