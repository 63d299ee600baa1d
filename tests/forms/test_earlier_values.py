"""What a field held before: of a stretch of typing the last value, newest first, without what stands there now."""

from datetime import UTC, datetime, timedelta

import pytest

from forms import earlier_values as module
from forms.definition import form
from forms.earlier_values import earlier_values
from forms.filling import Filling
from models.record.change import Change
from models.record.history import Moment

BEGIN = datetime(2026, 11, 10, 9, 0, tzinfo=UTC)
FILLING = Filling("dossier", form("opp_po"), "versie")
FIELD = FILLING.definition.field("beeld")


def moment(minutes: float, old: str | None, new: str | None, who: str = "Marit") -> Moment:
    change = Change("antwoord", "versie", "beeld", old, new)
    return Moment(f"h{minutes}", "veld_gewijzigd", BEGIN + timedelta(minutes=minutes), who, change)


@pytest.fixture
def told(monkeypatch):
    """Answers the earlier values of a history that is given oldest first."""

    def tell(*moments: Moment, most: int = 6) -> list[tuple[object, str | None]]:
        monkeypatch.setattr(module, "history_of", lambda *_: tuple(reversed(moments)))
        return [(one.value, one.door) for one in earlier_values(None, FILLING, FIELD, most=most)]

    return tell


def test_nothing_was_written_yet(told):
    assert told() == []


def test_half_a_sentence_never_comes_back(told):
    history = [
        moment(0, None, "Ze"),
        moment(1, "Ze", "Ze lac"),
        moment(2, "Ze lac", "Ze lacht."),
        moment(60, "Ze lacht.", "X"),
    ]
    assert told(*history) == [("Ze lacht.", "Marit")]


def test_another_user_is_another_stretch(told):
    history = [moment(0, None, "A"), moment(1, "A", "B", "Noud"), moment(2, "B", "C")]
    assert told(*history) == [("B", "Noud"), ("A", "Marit")]


def test_what_stood_there_before_anyone_wrote_is_told_without_a_name(told):
    assert told(moment(0, "Uit het vorige OPP", "Nieuw")) == [("Uit het vorige OPP", None)]


def test_the_same_value_is_told_once_and_that_of_now_never(told):
    history = [
        moment(0, None, "A"),
        moment(60, "A", "B"),
        moment(120, "B", "A"),
        moment(180, "A", "B"),
        moment(240, "B", "C"),
    ]
    assert told(*history) == [("B", "Marit"), ("A", "Marit")]
    assert told(*history[:-1]) == [("A", "Marit")]


def test_an_emptied_field_offers_what_stood_there(told):
    assert told(moment(0, None, "A"), moment(60, "A", None)) == [("A", "Marit")]


def test_no_more_than_asked(told):
    history = [moment(60 * at, None, f"tekst {at}") for at in range(9)]
    assert [one for one, _ in told(*history, most=2)] == ["tekst 7", "tekst 6"]


def test_of_what_is_kept_elsewhere_nothing_is_told():
    follows = FILLING.definition.field("opp_versie")
    assert earlier_values(None, FILLING, follows) == ()
