"""Long forms are made in portions: what is seen first at once, the rest a portion a turn, and nothing twice."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import delete

from desktop.widgets.arrange import down
from desktop.widgets.pairs import Pairs
from desktop.widgets.portions import PORTION, Portions, Work


@pytest.fixture
def owner(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


def test_the_first_portion_is_there_at_once_and_the_rest_comes_by_itself(owner, qtbot):
    made: list[int] = []
    portions = Portions(owner)
    portions.add(Work(lambda one=one: made.append(one), PORTION // 2) for one in range(5))
    portions.start()
    assert made == [0, 1]
    assert portions.waiting
    qtbot.waitUntil(lambda: not portions.waiting)
    assert made == [0, 1, 2, 3, 4]


def test_one_piece_that_is_heavy_by_itself_is_done_alone(owner):
    made: list[str] = []
    portions = Portions(owner)
    portions.add([Work(lambda: made.append("a"), 3 * PORTION), Work(lambda: made.append("b"))])
    portions.start()
    assert made == ["a"]


def test_what_belongs_to_what_is_made_now_comes_before_the_rest(owner):
    made: list[str] = []
    portions = Portions(owner)

    def table() -> None:
        made.append("table")
        portions.add_next([Work(lambda: made.append("cell 1")), Work(lambda: made.append("cell 2"))])
        portions.start()

    portions.add([Work(table), Work(lambda: made.append("last"))])
    portions.start()
    assert made == ["table", "cell 1", "cell 2", "last"]


def test_who_cannot_wait_has_all_of_it_now_and_once(owner, qtbot):
    made: list[int] = []
    portions = Portions(owner)
    portions.add(Work(lambda one=one: made.append(one), PORTION) for one in range(4))
    portions.start()
    with qtbot.waitSignal(portions.finished, timeout=1000):
        portions.finish()
    qtbot.wait(10)
    assert made == [0, 1, 2, 3]


def test_what_is_dropped_is_never_made(owner):
    made: list[str] = []
    portions = Portions(owner)
    portions.add([Work(lambda: made.append("mine"), owner=owner), Work(lambda: made.append("other"))])
    portions.drop(owner)
    portions.start()
    assert made == ["other"]


def test_a_field_that_is_made_later_moves_none_of_the_others(owner, qtbot):
    pairs = Pairs([(None, False), (None, False), (None, True)])
    owner.setLayout(down(pairs))
    owner.resize(800, 200)
    owner.show()
    first, second, wide = QLabel("een"), QLabel("twee"), QLabel("drie")
    pairs.fill(0, first)
    qtbot.wait(1)
    before = first.geometry().topLeft(), first.width()
    pairs.fill(1, second)
    pairs.fill(2, wide)
    qtbot.wait(1)
    assert (first.geometry().topLeft(), first.width()) == (before[0], pytest.approx(before[1], abs=16))
    assert second.x() > first.x()
    assert wide.y() > first.y()
    pairs.set_shown(1, False)
    pairs.arrange()
    qtbot.wait(1)
    assert first.width() == pytest.approx(before[1], abs=16)
    assert not second.isVisible()


def test_two_that_are_made_at_once_take_turns(owner, qtbot):
    """Else both would be done in one turn of the loop, and that turn takes as long as both."""
    made: list[tuple[str, int]] = []
    turns: list[None] = []
    clock = QTimer(owner)
    clock.setInterval(0)
    clock.timeout.connect(lambda: turns.append(None))
    clock.start()
    one, other = Portions(owner), Portions(owner)
    one.add(Work(lambda: made.append(("one", len(turns))), PORTION) for _ in range(4))
    other.add(Work(lambda: made.append(("other", len(turns))), PORTION) for _ in range(4))
    for each in (one, other):
        each.start_next()
    qtbot.waitUntil(lambda: not one.waiting and not other.waiting)
    assert [name for name, _ in made] == ["one", "other"] * 4
    assert len({turn for _, turn in made}) == 8


def test_one_that_is_gone_holds_nobody_up(owner, qtbot):
    made: list[str] = []
    page = QWidget()
    gone, stays = Portions(page), Portions(owner)
    gone.add([Work(lambda: made.append("gone"))])
    stays.add([Work(lambda: made.append("stays"))])
    gone.start_next()
    stays.start_next()
    delete(page)
    qtbot.waitUntil(lambda: not stays.waiting)
    assert made == ["stays"]
