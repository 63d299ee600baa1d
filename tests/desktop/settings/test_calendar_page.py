"""School years and holidays: added, changed and taken away, each to be undone; nothing national is guessed."""

from datetime import date

from desk import focus_name, words_on
from settings_desk import kept, open_page

from desktop.settings.pages import Section
from models.actions.organisatie import add_school


def fill(page, name, first, last=""):
    page.naam.line.setText(name)
    for control, words in ((page.van, first), (page.tot, last)):
        control.line.setText(words)
        control.edited.emit()
    page.adder.click()


def test_a_holiday_is_added_under_its_school_year_and_undone(desk):
    page = open_page(desk, Section.CALENDAR)
    before = len(kept(desk).scholen[0].vakanties)
    fill(page, "Meivakantie", "24-4-2027", "9-5-2027")
    desk.settle()
    assert len(kept(desk).scholen[0].vakanties) == before + 1
    assert "zaterdag 24 april 2027 tot en met zondag 9 mei 2027" in words_on(page)
    assert "Schooljaar 2026–2027" in words_on(page)
    assert page.naam.value() is None
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert len(kept(desk).scholen[0].vakanties) == before
    assert "24 april" not in words_on(page)


def test_a_single_day_needs_no_last_day(desk):
    page = open_page(desk, Section.CALENDAR)
    fill(page, "Studiedag", "14-9-2027")
    desk.settle()
    assert "Schooljaar 2027–2028" in words_on(page)
    free = next(one for one in kept(desk).scholen[0].vakanties if one.naam == "Studiedag")
    assert free.van == free.tot == date(2027, 9, 14)


def test_what_is_missing_or_reversed_is_told_at_its_field(desk):
    page = open_page(desk, Section.CALENDAR)
    fill(page, "", "14-9-2027")
    assert focus_name() == "Naam"
    fill(page, "Studiedag", "")
    assert focus_name() == "Eerste dag"
    fill(page, "Studiedag", "14-9-2027", "13-9-2027")
    assert focus_name() == "Laatste dag"
    desk.settle()
    assert "ligt voor de eerste" in words_on(page)
    assert "Studiedag" not in [one.naam for one in kept(desk).scholen[0].vakanties]


def test_a_name_can_be_pressed_in_place_of_typed(desk):
    page = open_page(desk, Section.CALENDAR)
    page._take_name("Kerstvakantie")
    assert page.naam.value() == "Kerstvakantie"
    assert focus_name() == "Eerste dag"


def test_a_holiday_is_changed_in_its_own_line_and_taken_away(desk):
    page = open_page(desk, Section.CALENDAR)
    free = kept(desk).scholen[0].vakanties[0]
    row = page.rows[free.uid]
    row.changer.click()
    assert focus_name() == "Naam"
    row.fields["tot"].control.line.setText("30-10-2026")
    row.fields["tot"].control.edited.emit()
    assert kept(desk).scholen[0].vakanties[0].tot == date(2026, 10, 30)
    assert "30 oktober 2026" in words_on(page)
    row.fields["van"].control.line.setText("1-11-2026")
    row.fields["van"].control.edited.emit()
    kept(desk)
    assert "ligt voor de eerste" in row.fields["van"].message
    row.fields["naam"].control.line.setText("")
    row.fields["naam"].control.edited.emit()
    assert "Dit moet er staan." in row.fields["naam"].message
    row.changer.click()
    row.remover.click()
    desk.settle()
    assert free.uid not in [one.uid for one in kept(desk).scholen[0].vakanties]


def test_without_a_school_the_page_leads_to_the_organisation(bare_desk):
    page = open_page(bare_desk, Section.CALENDAR)
    assert not page.new.isVisible()
    page.to_school.click()
    bare_desk.settle()
    assert bare_desk.place.section == "organisatie"
    _, result = bare_desk.do(lambda vault: add_school(vault, "De Wilgenhoek"))
    bare_desk.session.tell(result)
    page = open_page(bare_desk, Section.CALENDAR)
    assert page.new.isVisible()
    assert "Nog geen vakanties." in words_on(page)


def region(desk, page, code):
    page.region.control.put_value(code)
    page.region.control.edited.emit()
    desk.settle()


def year(page, begin):
    return next(card for one, card in page.cards.items() if one.beginjaar == begin)


def test_the_holidays_of_the_region_are_taken_over_in_one_act_and_undone_together(desk):
    page = open_page(desk, Section.CALENDAR)
    before = kept(desk).scholen[0].vakanties
    assert "Kies hierboven de vakantieregio" in words_on(page)
    region(desk, page, "noord")
    assert kept(desk).scholen[0].vakantieregio == "noord"
    assert "Bron: Rijksoverheid, schoolvakanties, nagekeken op 28 november 2026." in words_on(page)
    assert "Van dit schooljaar zijn hier geen nagekeken landelijke data." in words_on(year(page, 2027))
    year(page, 2026).taker.click()
    desk.settle()
    after = kept(desk).scholen[0].vakanties
    assert {one.uid for one in before} <= {one.uid for one in after}
    summer = next(one for one in after if one.van == date(2027, 7, 10))
    assert (summer.naam, summer.tot, summer.landelijk) == ("Zomervakantie", date(2027, 8, 22), True)
    assert "landelijk overgenomen" in words_on(page)
    assert focus_name().startswith("Wijzig ")
    assert year(page, 2026).taker is None
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert kept(desk).scholen[0].vakanties == before


def test_with_another_region_only_what_was_taken_over_moves(desk):
    page = open_page(desk, Section.CALENDAR)
    region(desk, page, "noord")
    year(page, 2026).taker.click()
    desk.settle()
    own = next(one for one in kept(desk).scholen[0].vakanties if one.van == date(2027, 2, 20))
    row = page.rows[own.uid]
    row.changer.click()
    row.fields["tot"].control.line.setText("7-3-2027")
    row.fields["tot"].control.edited.emit()
    assert not next(one for one in kept(desk).scholen[0].vakanties if one.uid == own.uid).landelijk
    desk.settle()
    region(desk, page, "zuid")
    assert "jullie hebben eigen dagen; die blijven" in words_on(year(page, 2026))
    year(page, 2026).taker.click()
    desk.settle()
    found = {one.uid: (one.van, one.tot) for one in kept(desk).scholen[0].vakanties}
    assert found[own.uid] == (date(2027, 2, 20), date(2027, 3, 7))
    assert (date(2027, 7, 24), date(2027, 9, 5)) in found.values()
    assert (date(2027, 7, 10), date(2027, 8, 22)) not in found.values()


def test_two_schools_have_a_region_and_holidays_each(desk):
    uid, result = desk.do(lambda vault: add_school(vault, "Obs De Uitkijk"))
    desk.session.tell(result)
    page = open_page(desk, Section.CALENDAR)
    first = next(one.uid for one in kept(desk).scholen if one.uid != uid)
    for school, code in ((first, "noord"), (uid, "zuid")):
        page.which.put_value(school)
        page.which.edited.emit()
        desk.settle()
        region(desk, page, code)
        year(page, 2026).taker.click()
        desk.settle()
    found = {one.uid: one for one in kept(desk).scholen}
    assert (found[first].vakantieregio, found[uid].vakantieregio) == ("noord", "zuid")
    for school, summer in ((first, date(2027, 7, 10)), (uid, date(2027, 7, 24))):
        assert [one.van for one in found[school].vakanties if one.van.month == 7 and one.van.year == 2027] == [summer]
