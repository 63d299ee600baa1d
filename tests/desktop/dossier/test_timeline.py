"""The timeline: drawn without words over words, and whole as a list."""

from datetime import date, timedelta

from desk import DAY, Desk, focus_name, words_on
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.dossier.moments import Moment, moments, span_of
from desktop.dossier.timeline_drawing import place
from desktop.shell.route import Route, ScreenName
from forms.party import Party
from forms.timeline import Event

LEFT, RIGHT, DOT = 100.0, 1000.0, 6.0


def moment(day: date, *texts: str, coming: bool = False) -> Moment:
    return Moment(day, Party.SCHOOL, texts or ("overleg",), coming)


def width_of(words: str) -> float:
    return 7.0 * len(words)


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 4)), min_size=1, max_size=14, unique_by=lambda one: one[0])
)
def test_no_words_lie_over_other_words_or_over_a_dot(told):
    row = [moment(DAY + timedelta(days=days), *["overleg met ouders"] * many) for days, many in sorted(told)]
    xs = [LEFT + 20 + (one.dag - DAY).days * 2.1 for one in row]
    placed = place(row, xs, width_of, LEFT, RIGHT)
    spans = [(one.left, one.left + width_of(one.words)) for one in placed if one.words]
    for begin, end in spans:
        assert begin >= LEFT
        assert end <= RIGHT
        assert not any(begin < x + DOT and x - DOT < end for x in xs)
    for (_, end), (begin, _) in zip(sorted(spans), sorted(spans)[1:], strict=False):
        assert end <= begin


def test_words_with_too_little_room_are_shortened_before_they_are_left_out():
    day = DAY
    row = [moment(day, "overleg met ouders", "moeder: akkoord"), moment(day + timedelta(days=30), "gesprek")]
    wide = place(row, [200, 900], width_of, LEFT, RIGHT)
    assert wide[0].words == "17 nov overleg met ouders, moeder: akkoord"
    near = place(row, [200, 460], width_of, LEFT, RIGHT)
    assert near[0].words == "17 nov overleg met ouders (+1)"
    nearer = place(row, [200, 300], width_of, LEFT, RIGHT)
    assert nearer[0].words == "17 nov"
    assert place(row, [115, 140], width_of, LEFT, RIGHT)[0].words == ""


def test_what_falls_on_one_day_for_one_party_is_one_moment():
    events = [Event(DAY, Party.OUDERS, "overleg"), Event(DAY, Party.OUDERS, "akkoord"), Event(DAY, Party.SCHOOL, "mdo")]
    coming = [Event(DAY + timedelta(days=6), Party.SCHOOL, "OPP vaststellen")]
    told = moments(events, coming)
    assert [(one.party, one.texts, one.coming) for one in told] == [
        (Party.OUDERS, ("overleg", "akkoord"), False),
        (Party.SCHOOL, ("mdo",), False),
        (Party.SCHOOL, ("OPP vaststellen",), True),
    ]
    assert told[-1].spoken == "maandag 23 november 2026, school: nog te doen: OPP vaststellen"


@given(st.lists(st.integers(-2000, 2000), max_size=10), st.sampled_from((6, 12)))
def test_today_is_always_shown_and_never_more_months_than_asked(days, months):
    span = span_of([moment(DAY + timedelta(days=one)) for one in days], DAY, months)
    assert span.begin < DAY < span.end
    assert (DAY - span.begin).days <= months * 31 + 8
    assert 0.0 < span.share(DAY) < 1.0


def timeline(desk: Desk):
    return desk.go(Route(ScreenName.DOSSIER, desk.dossier("A01"))).timeline


def test_the_drawing_says_everything_to_who_cannot_see_it(desk):
    card = timeline(desk)
    told = card.drawing.accessibleName()
    assert told.startswith("Tijdlijn: maandag 12 oktober 2026, school: ingeschreven; ")
    assert "dinsdag 3 november 2026, leerling: Łukasz gehoord" in told
    assert "maandag 23 november 2026, school: nog te doen: OPP vaststellen" in told


def test_t_shows_all_of_it_as_a_list_and_the_drawing_again(desk):
    card = timeline(desk)
    desk.press(Qt.Key.Key_T)
    assert card.drawing is None
    assert focus_name().startswith("maandag 23 november 2026, school: nog te doen")
    desk.press(Qt.Key.Key_Down)
    assert focus_name() == "donderdag 19 november 2026, school: nog te doen: Afspraak nakomen"
    desk.press(Qt.Key.Key_Down)
    assert focus_name() == "maandag 9 november 2026, school: oudergesprek"
    desk.press(Qt.Key.Key_T)
    assert card.rows is None
    assert card.drawing is not None
    assert focus_name() == "Hele tijdlijn als lijst"


def test_a_line_of_the_list_leads_to_its_document(desk):
    card = timeline(desk)
    asked = []
    desk.screen.go.disconnect()
    desk.screen.go.connect(asked.append)
    desk.press(Qt.Key.Key_T)
    heard = next(one for one in card.rows.rows if one.accessibleName().endswith("Łukasz gehoord"))
    heard.setFocus()
    desk.press(Qt.Key.Key_Return)
    hearing = desk.beeld(desk.place.dossier).hoormomenten()[0]
    assert asked == [Route(ScreenName.HEARING, desk.place.dossier, hearing.uid)]


def test_without_room_to_draw_there_is_the_list_alone(desk):
    desk.workspace.resize(700, 700)
    card = timeline(desk)
    assert card.drawing is None
    assert card.rows is not None
    assert not card.switch.isVisible()


def test_nothing_happened_is_said(bare_desk):
    from models.actions.dossier import new_dossier
    from models.snapshot import Leerling

    uid = bare_desk.do(lambda vault: new_dossier(vault, Leerling(roepnaam="Noor")))[0]
    screen = bare_desk.go(Route(ScreenName.DOSSIER, uid))
    bare_desk.press(Qt.Key.Key_T)
    assert "Er is nog niets gebeurd in dit dossier." in words_on(screen.timeline)
    assert QApplication.focusWidget() is screen.timeline.switch


@given(
    st.lists(st.integers(0, 400), min_size=1, max_size=14, unique=True),
    st.integers(0, 400),
)
def test_no_words_lie_over_the_line_of_today(days, now):
    row = [moment(DAY + timedelta(days=one), "overleg met ouders") for one in sorted(days)]
    xs = [LEFT + 20 + (one.dag - DAY).days * 2.1 for one in row]
    today = LEFT + 20 + now * 2.1
    placed = place(row, xs, width_of, LEFT, RIGHT, today)
    crossed = [one for one in placed if one.words and one.left < today < one.left + width_of(one.words)]
    assert crossed == []
