"""The whole timeline of a dossier, walked by keyboard, sifted, and as a list."""

from datetime import date, timedelta

from cut_words import cut_words
from desk import DAY, Desk, words_on
from PySide6.QtCore import Qt
from screen_reader import without_name

from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.timeline.timeline_screen import TimelineScreen
from desktop.widgets.button import Button
from forms.party import Party
from forms.whole_timeline import Gebeurtenis, Soort
from models.actions.verstrekken import PAPIER
from models.record.act import act
from models.record.handelingsoort import Handelingsoort


def timeline(desk: Desk, number: str = "A02") -> TimelineScreen:
    screen = desk.go(Route(ScreenName.TIMELINE, desk.dossier(number)))
    assert isinstance(screen, TimelineScreen)
    return screen


def test_the_focus_is_on_the_moment_nearest_to_today_and_the_arrows_walk(desk):
    screen = timeline(desk)
    assert screen.canvas.hasFocus()
    first = screen.canvas.here
    assert abs((first.dag - DAY).days) == min(abs((one.dag - DAY).days) for one in screen.canvas.clusters)
    desk.press(Qt.Key.Key_Home)
    start = screen.canvas.here
    desk.press(Qt.Key.Key_Right)
    assert screen.canvas.here.dag > start.dag
    assert screen.canvas.here.party is start.party
    desk.press(Qt.Key.Key_Down)
    assert screen.canvas.here.party is not start.party
    assert screen.canvas.accessibleDescription() == screen.canvas.here.spoken


def test_enter_opens_the_document(desk):
    screen = timeline(desk)
    lonely = next(one for one in screen.canvas.clusters if len(one.events) == 1 and one.document_uid)
    screen.canvas.go_to(lonely.dag, lonely.party)
    desk.press(Qt.Key.Key_Return)
    assert desk.place.document == lonely.document_uid


def test_enter_on_a_circle_with_a_number_zooms_in_until_it_falls_apart(desk):
    screen = timeline(desk)
    many = next(one for one in screen.canvas.clusters if len(one.events) > 1 and not one.one_day)
    screen.canvas.go_to(many.dag, many.party)
    before = screen.canvas.span
    desk.press(Qt.Key.Key_Return)
    after = screen.canvas.span
    assert (after.end - after.begin) < (before.end - before.begin)
    assert after.holds(many.dag)
    assert screen.canvas.hasFocus()


def test_what_the_moment_holds_stands_below_and_leads_on(desk):
    screen = timeline(desk)
    here = screen.canvas.here
    assert len(screen.details.rows.rows) == len(here.events)
    screen.details.rows.rows[0].click()
    desk.settle()
    assert desk.place.screen is not ScreenName.TIMELINE


def test_plus_and_minus_zoom(desk):
    screen = timeline(desk)
    desk.press(Qt.Key.Key_Plus)
    assert screen.zoom.value() == "maanden"
    desk.press(Qt.Key.Key_Minus)
    desk.press(Qt.Key.Key_Minus)
    assert screen.zoom.value() == "alles"
    assert len([one for cluster in screen.canvas.clusters for one in cluster.events]) == len(screen.course.events)


def test_words_and_kinds_keep_what_was_asked_and_nothing_says_so(desk):
    screen = timeline(desk)
    screen.filters.kind.set_value("hoormoment")
    screen.filters.changed.emit()
    kept = [one for cluster in screen.canvas.clusters for one in cluster.events]
    assert kept
    assert all(one.soort is Soort.HOORMOMENT for one in kept)
    screen.filters.search.setText("xyzzy")
    assert "Niets gevonden" in words_on(screen)
    next(one for one in screen.findChildren(Button) if one.text() == "Toon alles").click()
    assert not screen.filters.search.text()
    assert f"{len(screen.course.events)} momenten" in screen.head.about.text()


def test_the_list_has_all_of_it_the_newest_first_and_opens(desk):
    screen = timeline(desk)
    screen.form.click()
    desk.settle()
    assert screen.list.hasFocus()
    assert screen.list.lines.rowCount() == len(screen.course.events)
    screen.list.go_to(str(max(at for at, one in enumerate(screen.course.events) if one.document_uid and not one.nog)))
    desk.press(Qt.Key.Key_Return)
    assert desk.place.screen is not ScreenName.TIMELINE


def test_what_was_handed_out_and_what_is_planned_stand_on_it(desk):
    uid = desk.dossier("A02")

    def write(vault):
        with act(vault, Handelingsoort.DOSSIER_GEMAAKT) as doing:
            doing.add(
                "verstrekking", dossier_uid=uid, rapport="kort", ontvanger="ouders", persoon=None, code="QXG-4T2",
                datum=DAY, wijze=PAPIER, keuzes={},
            )  # fmt: skip
            doing.add("bijeenkomst", dossier_uid=uid, soort="mdo", datum=DAY + timedelta(days=9))

    desk.do(write)
    events = timeline(desk).course.events
    assert [(one.partij, one.wat) for one in events if one.soort is Soort.MEEGEGEVEN] == [(Party.OUDERS, "kort")]
    planned = [one for one in events if one.soort is Soort.BIJEENKOMST]
    assert [(one.dag, one.nog) for one in planned] == [(DAY + timedelta(days=9), True)]


def test_in_one_column_it_is_a_list_and_nothing_is_cut(desk):
    screen = timeline(desk)
    screen.fit_in(Room.SINGLE)
    desk.settle()
    assert screen.list.isVisible()
    assert not cut_words(screen)
    assert not without_name(screen)


def test_two_hundred_moments_stay_apart(desk):
    screen = timeline(desk)
    many = [
        Gebeurtenis(date(2024, 1, 1) + timedelta(days=5 * at), [*Party][at % 3], Soort.GESPREK, f"gesprek {at}")
        for at in range(200)
    ]
    screen.canvas.show_events(many, screen.canvas.span)
    assert all(len(one.spoken) for one in screen.canvas.clusters)
    assert len(screen.canvas.clusters) < 100
    assert not screen.canvas.grab().isNull()
