"""A plan that is being changed: the version that holds can still be printed, beside the one that is written."""

import pytest

from desktop.reports.readers import Audience
from desktop.shell.route import Route, ScreenName
from forms.lanes import newest_version, version_that_holds
from models.actions.opp import bijstellen


@pytest.mark.parametrize(("audience", "name"), [(Audience.SCHOOL, "Het hele OPP"), (Audience.LEERLING, "Mijn plan")])
def test_while_a_new_version_is_written_the_one_that_holds_can_be_chosen(desk, audience, name):
    uid = desk.dossier("A02")
    holds = version_that_holds(desk.beeld(uid))
    if newest_version(desk.beeld(uid)).uid == holds.uid:
        desk.do(lambda vault: bijstellen(vault, uid, holds.uid, frozenset({"beeld"})))
    newest = newest_version(desk.beeld(uid))
    screen = desk.go(Route(ScreenName.REPORT, uid))
    screen.readers.choose(audience)
    desk.settle()
    told = [one.words for one in screen._printable.reports]
    assert f"{name}, versie {newest.nummer}" in told
    assert f"{name}, versie {holds.nummer}" in told
    old = next(one for one in screen._printable.reports if one.file.versie_uid == holds.uid)
    screen.choice.which.set_value(old.key)
    screen.choice.which.edited.emit()
    desk.settle()
    assert screen.made is old
    assert screen.preview.page.accessibleName().startswith(f"{name}, versie {holds.nummer}, bladzijde 1 van ")
    assert screen.foot.words.count(f"versie {holds.nummer}") == 1
