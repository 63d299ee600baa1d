"""Random use of the window on the example vault: typing, going elsewhere, undo, lock, unlock, another language, a kill.

What a person sees is the truth. So the model holds, for each field that was typed in, what stood on the screen last;
and after whatever came in between the same must stand there again. Only a kill may cost something: what was typed in
the last second. Then any of the texts since the last one that was told to be saved may stand there, and nothing else.
"""

import gc
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from demo_window import WORDS
from desk import is_built
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from desktop.language import Language, Tongue
from desktop.screens import makers
from desktop.shell.keeping import Keeping
from desktop.shell.preferences import Preferences
from desktop.shell.program import Program
from desktop.shell.route import Route, ScreenName
from desktop.shell.window import Closed
from desktop.shell.worker import Worker
from forms.lanes import newest_version
from models.queries.dossiers import dossier_list
from models.record.audit import verify, verify_history
from models.snapshot import DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault, open_vault
from models.vault.check import is_whole

PLACES = (("factoren", "beeld"), ("behoeften", "onderwijsbehoeften"), ("handelingsdeel", "individuele_begeleiding"))
"""Section and field of long texts in an OPP."""
ELSEWHERE = (ScreenName.WORKLIST, ScreenName.DOSSIERS, ScreenName.SETTINGS, ScreenName.IMPORT)
PATIENCE = 20_000

Field = tuple[str, str]
"""A document and a field of it."""


class Door(QWidget):
    """Stands in for the page in front of a closed vault."""

    def __init__(self, closed: Closed) -> None:
        super().__init__()
        self.closed = closed


class RandomUse(RuleBasedStateMachine):
    """`example` is the folder of the example vault; set by who runs the machine."""

    example: Path

    def __init__(self) -> None:
        super().__init__()
        self._place = TemporaryDirectory()
        self._folder = Path(shutil.copytree(self.example, Path(self._place.name) / "Voorbeeld.kluis"))
        self._seen: dict[Field, str] = {}
        self._since: dict[Field, list[str]] = {}
        self._fields: list[tuple[Route, Field]] = []
        self._times = 0
        self._start()

    @initialize()
    def unlock_first(self) -> None:
        self._unlock()
        self._learn_fields()

    @rule(place=st.integers(0, 8), words=st.text("abcde \n.,éł", min_size=1, max_size=12), at_end=st.booleans())
    @precondition(lambda self: self._open)
    def types(self, place: int, words: str, at_end: bool) -> None:
        """Goes to a field and types, letter by letter, without waiting for anything."""
        page, field = self._to_field(place)
        if at_end:
            page.moveCursor(QTextCursor.MoveOperation.End)
        for letter in words:
            if not isValid(page):  # another language was chosen just before, and the page is a new one now
                page, _ = self._to_field(place)
            page.insertPlainText(letter)
            self._note(field, page)

    @rule(words=st.text("xyz ", min_size=1, max_size=6))
    @precondition(lambda self: self._open)
    def types_on(self, words: str) -> None:
        """Types where the focus is, if that is one of the fields."""
        page, shown = QApplication.focusWidget(), self._field_shown()
        if isinstance(page, QPlainTextEdit) and not page.isReadOnly() and shown is not None:
            page.insertPlainText(words)
            self._note(shown, page)

    @rule(times=st.integers(1, 3))
    @precondition(lambda self: self._open)
    def undoes_in_the_field(self, times: int) -> None:
        page, shown = QApplication.focusWidget(), self._field_shown()
        if isinstance(page, QPlainTextEdit) and shown is not None:
            for _ in range(times):
                if not isValid(page):
                    return
                QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
                self._note(shown, page)

    @rule(place=st.integers(0, 8))
    @precondition(lambda self: self._open)
    def clears(self, place: int) -> None:
        page, field = self._to_field(place)
        page.selectAll()
        page.textCursor().removeSelectedText()
        self._note(field, page)

    @rule(name=st.sampled_from(ELSEWHERE))
    @precondition(lambda self: self._open)
    def goes_elsewhere(self, name: ScreenName) -> None:
        assert self.window.workspace is not None
        self.window.workspace.go(Route(name))

    @rule()
    @precondition(lambda self: self._open)
    def goes_back(self) -> None:
        assert self.window.workspace is not None
        self.window.workspace.back()

    @rule(milliseconds=st.sampled_from([0, 30, 450, 900]))
    @precondition(lambda self: self._open)
    def waits(self, milliseconds: int) -> None:
        QTest.qWait(milliseconds)

    @rule()
    @precondition(lambda self: self._open)
    def rests(self) -> None:
        self._settle()

    @rule(place=st.integers(0, 8), words=st.text("uvw ", min_size=1, max_size=6))
    @precondition(lambda self: self._open)
    def types_in_another_window(self, place: int, words: str) -> None:
        """Opens a second window on a field that may be open in the first, types there, and closes it again."""
        self._settle()
        route, field = self._fields[place % len(self._fields)]
        first = self.window
        other = first.program.new_window(route)
        assert other is not None
        self.window = other
        try:
            self._wait_for(lambda: self._page(field) is not None)
            page = self._page(field)
            assert page is not None
            page.setFocus()
            page.insertPlainText(words)
            self._note(field, page)
            other.close()
        finally:
            self.window = first
        first.activateWindow()
        self._settle()

    @rule()
    @precondition(lambda self: self._open)
    def speaks_the_other_language(self) -> None:
        language = Language.current()
        language.speak(language.tongue.other)

    @rule()
    @precondition(lambda self: self._open)
    def locks_and_unlocks(self) -> None:
        """Locks at once, from whatever state, and comes back to the same field and cursor."""
        assert self.window.workspace is not None
        before = self.window.workspace.route()
        self.window.lock()
        assert not self._open
        assert all(not self._tells_of_a_case(one) for one in QApplication.topLevelWidgets() if one.isVisible())
        self._wait_for(lambda: not self._worker.busy and not self.window.keeping.unkept)
        self._unlock()
        assert self.window.workspace is not None
        after = self.window.workspace.route()
        assert after.of_screen == before.of_screen
        if before.field is not None:
            assert (after.field, after.cursor) == (before.field, before.cursor), f"was at {before}, is at {after}"
        self._all_is_kept()

    @rule(after=st.sampled_from([0, 50, 300, 1000]))
    @precondition(lambda self: self._open)
    def is_killed(self, after: int) -> None:
        """The power goes; what is on the disk at that moment is all there is."""
        QTest.qWait(after)
        if after >= 1000:
            self._wait_for(lambda: not self.window.keeping.unkept)
        saved = not self.window.keeping.unkept
        self._times += 1
        cut = Path(shutil.copytree(self._folder, Path(self._place.name) / f"Na {self._times}.kluis"))
        self._end()
        self._folder = cut
        self._start()
        self._unlock()
        for field, words in self._seen.items():
            found = _kept(self._in_vault(field))
            allowed = {_kept(words)} if saved else {_kept(one) for one in (*self._since.get(field, []), words)}
            assert found in allowed, f"{field[1]}: {found!r} is none of {allowed!r}"
            self._seen[field] = found
        self._since.clear()

    @invariant()
    def what_one_sees_is_what_was_typed(self) -> None:
        if (shown := self._field_shown()) is not None and shown in self._seen:
            page = self._page(shown)
            assert page is None or _kept(page.toPlainText()) == _kept(self._seen[shown])

    def teardown(self) -> None:
        if self._open:
            self._settle()
            self._all_is_kept()
            vault = self._vault

            def whole() -> bool:
                with closing(vault.storage.connect()) as raw:
                    sound = is_whole(raw)
                with vault.reading() as connection:
                    return sound and verify(connection) is None and verify_history(connection) is None

            assert self._answer(whole)
        Language.current().speak(Tongue.DUTCH)
        self._end()
        self._place.cleanup()

    @property
    def _open(self) -> bool:
        return self.window.workspace is not None

    def _start(self) -> None:
        self._worker = Worker()
        preferences = Preferences(Path(self._place.name) / "instellingen")
        self.window = Program(
            self._worker, Keeping(), preferences, makers(), lambda _, closed: Door(closed)
        ).first_window()
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()

    def _end(self) -> None:
        """Takes the window away without a word, as a kill does. What was typed and not kept is gone."""
        vault = self._vault
        self.window.keeping._typed.clear()
        self._wait_for(lambda: not self._worker.busy)
        session = self.window.program.session
        if session is None:
            self._answer(lambda: vault.close(backup=False))
        else:  # a screen that would read again meanwhile asks nothing any more
            closed: list[bool] = []
            session.close(lambda: closed.append(True), pytest.fail, backup=False)
            self._wait_for(lambda: bool(closed))
        self._worker.stop()
        self.window.program.session = None
        self.window.program._ending = True
        self.window.close()
        self.window.deleteLater()
        QTest.qWait(0)
        gc.collect()

    def _unlock(self) -> None:
        vault = self._answer(lambda: open_vault(self._folder, WORDS))
        assert isinstance(vault, Vault)
        self._vault = vault
        self.window.open(vault)
        self._settle()

    def _learn_fields(self) -> None:
        vault = self._vault

        def read() -> list[DossierBeeld]:
            with vault.reading() as connection:
                return [read_dossier(connection, one.uid) for one in dossier_list(connection)]

        cases = self._answer(read)
        assert isinstance(cases, list)
        for case in cases:
            version = newest_version(case)
            if version is None or version.geheel_vastgesteld:
                continue
            for section, name in PLACES:
                route = Route(ScreenName.OPP, case.uid, version.uid, section, name)
                self._fields.append((route, (version.uid, name)))

    def _to_field(self, place: int) -> tuple[QPlainTextEdit, Field]:
        route, field = self._fields[place % len(self._fields)]
        assert self.window.workspace is not None
        self.window.workspace.go(route)
        self._wait_for(lambda: self._page(field) is not None)
        page = self._page(field)
        assert page is not None
        page.setFocus()
        return page, field

    def _field_shown(self) -> Field | None:
        workspace = self.window.workspace
        if workspace is None or workspace.shown is None:
            return None
        route = workspace.shown.route()
        if route.screen is not ScreenName.OPP or route.document is None or route.field is None:
            return None
        found = (route.document, route.field)
        return found if any(field == found for _, field in self._fields) else None

    def _page(self, field: Field) -> QPlainTextEdit | None:
        """The edit of a field, when its screen is shown and has it."""
        workspace = self.window.workspace
        if workspace is None or workspace.shown is None or workspace.shown.route().document != field[0]:
            return None
        form = getattr(workspace.shown, "form", None)
        bound = form.fields.get(field[1]) if form is not None else None
        page = bound.control.page if bound is not None else None
        return page if isinstance(page, QPlainTextEdit) and page.isVisible() and not page.isReadOnly() else None

    def _note(self, field: Field, page: QPlainTextEdit) -> None:
        """What stands on the screen now; before it what stood there since the last time all was saved."""
        words = page.toPlainText()  # first: while the vault answers the page may make way for one in another language
        if not self.window.keeping.unkept:
            self._since.clear()
        before = self._seen.get(field, self._in_vault(field) if field not in self._seen else "")
        self._since.setdefault(field, []).append(before)
        self._seen[field] = words

    def _all_is_kept(self) -> None:
        for field, words in self._seen.items():
            found = _kept(self._in_vault(field))
            assert found == _kept(words), f"{field[1]}: the vault has {found!r}, on the screen stood {words!r}"
        self._since.clear()

    def _in_vault(self, field: Field) -> str:
        vault, (document, name) = self._vault, field

        def read() -> str:
            with vault.reading() as connection:
                for line in dossier_list(connection):
                    for _, version in read_dossier(connection, line.uid).versies():
                        if version.uid == document:
                            return version.antwoorden.tekst(name) or ""
            raise LookupError(document)

        return str(self._answer(read))

    def _tells_of_a_case(self, top: QWidget) -> bool:
        words = [one.toPlainText() for one in top.findChildren(QPlainTextEdit) if one.isVisible()]
        return any(seen and seen in words for seen in self._seen.values())

    def _settle(self) -> None:
        self.window.keeping.flush()
        self._wait_for(lambda: not self.window.keeping.unkept and not self._worker.busy)
        QTest.qWait(200)  # what is read again after an act waits that long by design
        self._wait_for(lambda: not self._worker.busy and is_built(self.window))

    def _answer(self, call: Callable[[], object]) -> object:
        answers: list[object] = []
        failures: list[Exception] = []
        self._worker.run(call, answers.append, failures.append)
        self._wait_for(lambda: bool(answers or failures))
        if failures:
            raise failures[0]
        return answers[0]

    def _wait_for(self, so: Callable[[], bool]) -> None:
        waited = 0
        while not so():
            QTest.qWait(5)
            waited += 5
            assert waited < PATIENCE, "the window does not come to rest"


def _kept(words: str) -> str:
    """A text without the blanks around it, in which what is kept may differ."""
    return words.strip()
