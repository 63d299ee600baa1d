from PySide6.QtWidgets import QWidget

from desktop.widgets.arrange import down
from desktop.widgets.button import Button
from desktop.widgets.strip import Strip

WORDS = "Er gaat niets meer naar buiten. Vernietig het dossier, of leg een nieuwe toestemming vast."


def _shown(shown, width):
    again, away = Button("Leg een nieuwe toestemming vast"), Button("Vernietig dossier")
    strip = Strip("red", WORDS, "De toestemming is ingetrokken.", again, away)
    page = QWidget()
    page.setLayout(down(strip))
    page.setFixedWidth(width)
    shown(page)
    return strip, again, away


def _y(widget, within):
    return widget.mapTo(within, widget.rect().topLeft()).y()


def test_what_can_be_done_stands_beside_the_words_where_there_is_room(shown):
    strip, again, away = _shown(shown, 1300)
    assert _y(again, strip) == _y(away, strip)
    assert again.mapTo(strip, again.rect().topLeft()).x() > strip.width() // 2


def test_what_can_be_done_stands_below_where_the_words_would_have_too_little_room(shown, qtbot):
    strip, again, away = _shown(shown, 600)
    qtbot.waitUntil(lambda: _y(again, strip) > strip.height() // 2)
    assert _y(again, strip) == _y(away, strip)
    assert strip.rect().contains(away.mapTo(strip, away.rect().bottomRight()))


def test_a_strip_without_acts_asks_no_room_for_them(shown):
    strip = Strip("accent", "Vastgesteld op 12 maart 2026.")
    before = strip.sizeHint().width()
    close = Button("Sluit")
    strip.add(close)
    shown(strip)
    assert close.isVisible()
    assert strip.sizeHint().width() > before
