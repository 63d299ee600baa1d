"""What others do in a day: the worker of a steunpunt, the coordinator of a samenwerkingsverband.

Each task is its words and an act, as in `tasks.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from sqlalchemy import select

from desktop.shell.route import Route, ScreenName
from forms.documents import ELSEWHERE
from models.tables import Document, Dossier
from models.vault import Vault

Task = tuple[str, Callable[[], object]]


def documents(vault: Vault) -> dict[str, Route]:
    """One document of each form in the examples, by the name of the form."""
    with vault.reading() as connection:
        found = connection.execute(
            select(Document.formulier, Document.soort, Document.uid, Document.dossier_uid)
            .join(Dossier, Document.dossier_uid == Dossier.uid)
            .where(Dossier.casus_id.is_not(None), Document.weg.is_(False), Document.soort.not_in(ELSEWHERE))
            .order_by(Document.formulier, Document.uid)
        ).all()
    screens = {"tlv": ScreenName.TLV}
    return {name: Route(screens.get(kind, ScreenName.DOCUMENT), uid, one) for name, kind, one, uid in found}


def all_documents(window: QMainWindow) -> Iterator[Task]:
    """Opens a document of each form."""
    found: list[dict[str, Route]] = []
    yield "asking for the documents", lambda: window.workspace.context.session.ask(documents, found.append)
    for name, route in found[0].items():
        yield f"first opening: {name}", partial(window.workspace.go, route)


def of_others(window: QMainWindow) -> Iterator[Task] | None:
    """The day of whoever keeps this vault; None of a school."""
    screens = [one.screen for one in window.workspace.navigation.places]
    if ScreenName.CONTACTS in screens:
        return _of_steunpunt(window)
    return _of_swv(window) if ScreenName.REQUESTS in screens else None


def _of_steunpunt(window: QMainWindow) -> Iterator[Task]:
    go = window.workspace.go
    yield "to the contacts", lambda: go(Route(ScreenName.CONTACTS))
    yield "a new contact", lambda: press(Qt.Key.Key_N)
    yield from _dossiers(window)
    yield "back to the contacts", lambda: go(Route(ScreenName.CONTACTS))


def _of_swv(window: QMainWindow) -> Iterator[Task]:
    go = window.workspace.go
    requests = Route(ScreenName.REQUESTS)
    yield "to the requests", lambda: go(requests)
    for _ in range(2):
        yield "down the requests", lambda: press(Qt.Key.Key_Down)
    yield "to the meetings", lambda: go(Route(ScreenName.REQUESTS, section="overleggen"))
    yield from _dossiers(window)
    yield "back to the requests", lambda: go(requests)
    yield "to the overview", lambda: go(Route(ScreenName.FIGURES))
    yield "the dossiers behind a number", lambda: press(Qt.Key.Key_Return)
    yield "to the rules", lambda: go(Route(ScreenName.RULES))


def _dossiers(window: QMainWindow) -> Iterator[Task]:
    go = window.workspace.go
    found: list[str] = []
    yield "asking for a dossier", lambda: window.workspace.context.session.ask(_a_dossier, found.append)
    dossier = found[0]
    for screen in (ScreenName.DOSSIERS, ScreenName.DOSSIER, ScreenName.PUPIL, ScreenName.HISTORY, ScreenName.REPORT):
        of_one = None if screen is ScreenName.DOSSIERS else dossier
        yield f"first opening: {screen.value}", partial(go, Route(screen, of_one))
    yield from all_documents(window)
    yield "first opening: instellingen", lambda: go(Route(ScreenName.SETTINGS))


def _a_dossier(vault: Vault) -> str:
    with vault.reading() as connection:
        return str(connection.execute(select(Dossier.uid).order_by(Dossier.casus_id)).scalars().first())


def press(key: Qt.Key) -> None:
    """A key on what has the focus, in a turn of its own."""
    focused = QApplication.focusWidget()
    assert focused is not None
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.postEvent(focused, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
