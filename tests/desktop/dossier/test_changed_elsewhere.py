"""A dossier that changes while one looks at it: what says something else is made anew."""

from desk import Desk

from desktop.dossier.acts import begin_document
from desktop.shell.route import Route, ScreenName


def test_a_document_that_is_begun_elsewhere_stands_among_the_documents(desk: Desk, qtbot):
    uid = desk.dossier("A01")
    screen = desk.go(Route(ScreenName.DOSSIER, uid))
    before = len(screen.page.documents.rows.rows)
    desk.session.act(lambda vault: begin_document(vault, uid, "verzuimoverzicht").result)
    qtbot.waitUntil(lambda: len(screen.page.documents.rows.rows) == before + 1)
