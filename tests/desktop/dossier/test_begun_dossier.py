"""A dossier that was just begun: what it knows already is not asked again, and its first document is within reach."""

import pytest
from desk import Desk, focus_name, words_on

from desktop.shell.route import Route, ScreenName
from forms.definition import form
from forms.filling import Filling, add_row
from models.actions.dossier import new_dossier
from models.snapshot import Leerling

PUPIL = form("dossier")


def new(desk: Desk, **columns: object) -> Route:
    made = desk.do(lambda vault: new_dossier(vault, Leerling(**columns)))
    return Route(ScreenName.DOSSIER, made[0])


@pytest.mark.parametrize(
    ("roles", "told"),
    [
        (("ouder_met_gezag", "ouder_met_gezag"), "Gezamenlijk gezag"),
        (("ouder_met_gezag", "ouder_zonder_gezag"), "Eén ouder heeft gezag"),
        (("ouder_met_gezag",), "Gezag nog niet bekend"),
    ],
)
def test_gezag_that_stands_at_each_parent_is_not_asked_again(desk, roles, told):
    route = new(desk, roepnaam="Noor", schoolsoort="bao")
    filling = Filling(route.dossier, PUPIL)
    for name, role in zip(("Sanne", "Rik"), roles, strict=False):
        cells = {"naam": name, "soort": "ouder", "gezag_rol": role}
        desk.do(lambda vault, cells=cells: add_row(vault, filling, "betrokkenen", cells))
    assert told in words_on(desk.go(route))


def test_a_new_document_is_found_by_its_kind_and_begun_with_the_keys(desk):
    screen = desk.go(new(desk, roepnaam="Noor", schoolsoort="bao"))
    begin = next(one for one in screen.acts() if one.words == "Nieuw document")
    assert {"tlv", "arrangement", "mdo", "toestemming"} <= set(begin.also.split())
    assert "verzuim" not in begin.also, "that word leads to the screen of verzuim, which begins one itself"
    begin.call()
    desk.settle()
    assert focus_name() == "Arrangement"
