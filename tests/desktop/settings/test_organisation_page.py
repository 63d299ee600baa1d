"""Organisation, school and users: each field kept at the pause, shown again after a lock, undone by its act."""

from desk import focus_name, words_on
from settings_desk import kept, open_page

from desktop.settings.pages import Section
from desktop.shell.aside import SealedAside
from desktop.shell.route import Route, ScreenName
from desktop.shell.shell_acts import settings_places
from desktop.widgets.button import Button
from models.actions.dossier import new_dossier
from models.actions.organisatie import set_setting
from models.record.history import history_of
from models.snapshot import Leerling


def typed(field, words):
    field.control.line.setText(words)
    field.control.edited.emit()


def test_the_name_of_the_organisation_is_kept_with_its_history(desk):
    page = open_page(desk, Section.ORGANISATION)
    typed(page.naam, "Basisschool De Wilgenhoek-Zuid")
    now = kept(desk)
    assert now.naam == "Basisschool De Wilgenhoek-Zuid"
    with desk.vault.reading() as connection:
        assert history_of(connection, "organisatie", now.uid, "naam")[0].change.nieuw == now.naam


def test_a_school_is_added_with_the_name_of_the_organisation_and_undone(bare_desk):
    page = open_page(bare_desk, Section.ORGANISATION)
    assert "Er is nog geen school." in words_on(page)
    page.school_adder.click()
    bare_desk.settle()
    assert [one.naam for one in kept(bare_desk).scholen] == ["De Wilgenhoek"]
    assert page.school.isVisible()
    bare_desk.workspace.undoing.undo_last()
    bare_desk.settle()
    assert kept(bare_desk).scholen == ()
    assert page.school is None


def test_a_brin_is_read_in_the_way_it_is_written_and_what_is_none_stays_on_the_screen(bare_desk):
    page = open_page(bare_desk, Section.ORGANISATION)
    page.school_adder.click()
    bare_desk.settle()
    brin = page.school.fields["brin"]
    typed(brin, "school 1")
    bare_desk.settle()
    assert brin.message.startswith("Dit is geen BRIN.")
    assert kept(bare_desk).scholen[0].brin is None
    page.school.fields["naam"].control.edited.emit()  # something else is kept: what is wrong here stays
    bare_desk.settle()
    assert brin.control.value() == "school 1"
    typed(brin, "99zz01")
    school = kept(bare_desk).scholen[0]
    assert (school.brin, school.vestiging) == ("99ZZ", "01")
    assert brin.message == ""
    assert page.school.fields["vestiging"].control.value() == "01"
    typed(page.school.fields["vestiging"], "1")
    bare_desk.settle()
    assert "twee cijfers" in page.school.fields["vestiging"].message


def test_a_school_that_came_with_a_roster_is_completed_where_the_dossier_says_so(bare_desk):
    uid, _ = bare_desk.do(lambda vault: new_dossier(vault, Leerling(roepnaam="Noor"), school_naam="x"))
    school = kept(bare_desk).scholen[0].uid
    bare_desk.do(lambda vault: set_setting(vault, "school", school, "naam", None))
    screen = bare_desk.go(Route(ScreenName.DOSSIER, uid))
    way = next(one for one in screen.findChildren(Button) if one.text() == "Vul de school aan")
    way.click()
    bare_desk.settle()
    assert bare_desk.place.section == "organisatie"
    assert focus_name() == "Naam"
    bare_desk.type("De Wilgenhoek")
    assert kept(bare_desk).scholen[0].naam == "De Wilgenhoek"


def test_the_schoolsoort_goes_to_the_pupils_that_have_none(bare_desk):
    uid, _ = bare_desk.do(lambda vault: new_dossier(vault, Leerling(roepnaam="Noor"), school_naam="Wilg"))
    page = open_page(bare_desk, Section.ORGANISATION)
    field = page.school.fields["schoolsoort"]
    field.control.set_value("bao")
    field.control.edited.emit()
    kept(bare_desk)
    assert bare_desk.beeld(uid).leerling.schoolsoort == "bao"


def test_a_route_goes_to_a_field_of_a_school(desk):
    school = kept(desk).scholen[-1].uid
    desk.go(Route(ScreenName.SETTINGS, section="organisatie", row=school, field="adres"))
    desk.settle()
    assert focus_name() == "Adres"


def test_users_are_added_and_one_cannot_put_oneself_aside(desk):
    page = open_page(desk, Section.ORGANISATION)
    page.user_adder.click()
    assert focus_name() == "Naam van een nieuwe gebruiker"
    desk.type("Ilse de Boer")
    page.user_adder.click()
    desk.settle()
    assert "Ilse de Boer" in [one.naam for one in kept(desk).medewerkers]
    assert page.new_user.value() is None
    me = page.users[desk.vault.gebruiker_uid]
    me.actief.control.set_value(False)
    me.actief.control.edited.emit()
    kept(desk)
    assert me.actief.message.startswith("Je werkt zelf onder deze naam.")
    typed(me.naam, "")
    kept(desk)
    assert me.naam.message.startswith("Een gebruiker heeft een naam")


def test_a_school_without_pupils_can_be_taken_away(bare_desk):
    page = open_page(bare_desk, Section.ORGANISATION)
    for _ in range(2):
        page.school_adder.click()
        bare_desk.settle()
    assert page.which.isVisible()
    assert len(kept(bare_desk).scholen) == 2
    page.school_remover.click()
    bare_desk.settle()
    assert len(kept(bare_desk).scholen) == 1
    assert not page.which.isVisible()


def test_a_setting_that_could_not_be_kept_comes_back_from_where_it_was_sealed(desk, tmp_path):
    school = kept(desk).scholen[0].uid
    desk.keeping.use(None)  # as while the disk is full: nothing can be kept
    desk.keeping.later(("school", school, "directeur"), "Ruud Terpstra-Bos", lambda vault, value: None)
    aside = SealedAside(desk.keeping, desk.workspace.context.preferences)
    aside.put_away(desk.vault)
    assert not desk.keeping.unkept
    desk.keeping.use(desk.session)
    aside.take_back(desk.vault)
    assert kept(desk).scholen[0].directeur == "Ruud Terpstra-Bos"


def test_one_comes_back_to_the_same_field_and_cursor(desk):
    page = open_page(desk, Section.ORGANISATION)
    field = page.school.fields["adres"].control
    field.target().setFocus()
    field.set_cursor_place(4)
    place = desk.place
    assert (place.section, place.field, place.cursor) == ("organisatie", "adres", 4)
    desk.go(Route(ScreenName.DOSSIERS))
    desk.go(place)
    assert focus_name() == "Adres"
    assert field.cursor_place() == 4


def test_a_new_school_asks_for_its_name_first(bare_desk):
    page = open_page(bare_desk, Section.ORGANISATION)
    for _ in range(2):
        page.school_adder.setFocus()
        page.school_adder.click()
        bare_desk.settle()
        line = page.school.fields["naam"].control.target()
        assert line.hasFocus()
        assert line.selectedText() == line.text() != ""
    assert page.school.fields["naam"].control.value() == "Nieuwe school"


def test_the_palette_leads_to_where_a_school_is_added(desk):
    act = next(one for one in settings_places(desk.workspace) if one.words == "School toevoegen")
    act.call()
    desk.settle()
    assert focus_name() == "School toevoegen"
    desk.go(Route(ScreenName.SETTINGS, section="organisatie"))
    act.call()  # also from the page itself
    desk.settle()
    assert focus_name() == "School toevoegen"
