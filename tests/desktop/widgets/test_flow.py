"""A line of widgets that goes on to a next one, and what happens when its widgets are gone."""

from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from desktop.widgets.arrange import boxed
from desktop.widgets.flow import Flow


def test_what_does_not_fit_goes_on_to_a_next_line(qtbot):
    flow = Flow(*(QLabel("woord") for _ in range(4)))
    frame = boxed(flow)
    qtbot.addWidget(frame)
    one = flow.heightForWidth(2000)
    assert flow.heightForWidth(flow.minimumSize().width()) > 3 * one


def test_a_widget_that_was_thrown_away_is_passed_over(qtbot):
    gone, kept = QLabel("weg"), QLabel("blijft")
    flow = Flow(gone, kept)
    delete(gone)  # before the layout stands anywhere: nobody tells it
    frame = boxed(flow)
    qtbot.addWidget(frame)
    flow.invalidate()
    assert flow.sizeHint() == kept.sizeHint()
    assert flow.heightForWidth(500) == kept.sizeHint().height()


def test_a_flow_that_outlives_what_it_stood_in_asks_for_nothing(qtbot):
    flow = Flow(QLabel("een"), QLabel("twee"))
    delete(boxed(flow))
    assert flow.heightForWidth(500) == 0


def test_a_widget_taken_out_leaves_the_others(qtbot):
    labels = [QLabel(str(number)) for number in range(3)]
    flow = Flow(*labels)
    frame = boxed(flow)
    qtbot.addWidget(frame)
    flow.removeWidget(labels[0])
    delete(labels[1])
    assert [flow.itemAt(at).widget() for at in range(flow.count())] == [labels[2]]
