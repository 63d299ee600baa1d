"""What a plan was vastgesteld with no longer changes: the hoormoment, the attachments it names, and its list."""

from datetime import date

import pytest

from models.actions.dossier import new_document
from models.record.act import Vastgesteld, act
from models.record.frozen import LATER, frozen_of
from models.record.handelingsoort import Handelingsoort
from models.snapshot.beeld import LEERLINGINBRENG

DAY = date(2026, 11, 17)
CHANGED = Handelingsoort.VELD_GEWIJZIGD


@pytest.fixture
def moment(vault, dossier, opp):
    uid, _ = new_document(vault, dossier, "hoormoment", "hoormoment", opp, {"inbreng": "Ik lees graag voor."})
    return uid


@pytest.fixture
def drawing(vault, dossier, moment):
    uid, _ = new_document(vault, dossier, "bijlage", "bijlage", None, {"titel": "Tekening"})
    with act(vault, CHANGED, dossier) as doing:
        doing.add_row(uid, "bestanden", {"naam": "tekening.png"})
        doing.add_row(moment, "bijlagen", {"titel": "Tekening"}, lokaal_id=uid)
    return uid


def fix(vault, dossier, opp):
    with act(vault, Handelingsoort.VASTGESTELD, dossier) as doing:
        doing.freeze(opp, LEERLINGINBRENG, frozenset({"inbreng_leerling"}), "{}", DAY, None)


def tries(vault, moment, drawing):
    def row_of(doing):
        return doing.add_row(moment, "punten", {"punt": "Lezen"})

    return {
        "words": lambda doing: doing.set_answer(moment, "inbreng", "Iets anders."),
        "row": row_of,
        "link": lambda doing: doing.add_row(moment, "bijlagen", {}, lokaal_id=drawing),
        "newer file": lambda doing: doing.add_row(drawing, "bestanden", {"naam": "anders.png"}),
        "drawing away": lambda doing: doing.remove("document", drawing),
        "moment away": lambda doing: doing.remove("document", moment),
    }


@pytest.mark.parametrize("what", ["words", "row", "link", "newer file", "drawing away", "moment away"])
def test_before_it_is_vastgesteld_it_can_change_and_after_that_it_cannot(vault, dossier, opp, moment, drawing, what):
    def attempt():
        with act(vault, CHANGED, dossier) as doing:
            tries(vault, moment, drawing)[what](doing)
            changed = list(doing._changes)
            raise StopIteration(len(changed))

    with pytest.raises(StopIteration) as open_:
        attempt()
    assert open_.value.value == 1
    fix(vault, dossier, opp)
    with pytest.raises(Vastgesteld, match=r"plan (is )?vastgesteld"):
        attempt()


def test_the_explanation_to_the_pupil_comes_later(vault, dossier, opp, moment):
    fix(vault, dossier, opp)
    with act(vault, CHANGED, dossier) as doing:
        for name in LATER:
            assert doing.set_answer(moment, name, "2026-11-20")
    later, _ = new_document(vault, dossier, "hoormoment", "hoormoment", None)
    with vault.reading() as connection:
        assert frozen_of(connection, moment).stays
        assert not frozen_of(connection, later).stays


def test_a_version_with_a_part_that_is_vastgesteld_cannot_go(vault, dossier, opp):
    fix(vault, dossier, opp)
    with pytest.raises(Vastgesteld, match="kan niet meer weg"), act(vault, CHANGED, dossier) as doing:
        doing.remove("document", opp)
