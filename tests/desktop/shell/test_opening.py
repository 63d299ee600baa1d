"""The start goes on after the first picture, and also where no picture comes."""

from desktop.shell.opening import Opening


def test_it_tells_once_when_it_stands_on_the_screen(qtbot):
    page, told = Opening(), []
    qtbot.addWidget(page)
    page.painted.connect(lambda: told.append(1))
    page.show()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(1200)
    assert told == [1]


def test_a_window_that_is_never_painted_does_not_hold_up_the_start(qtbot):
    page = Opening()
    qtbot.addWidget(page)
    page.setUpdatesEnabled(False)
    with qtbot.waitSignal(page.painted, timeout=10_000):
        page.show()
