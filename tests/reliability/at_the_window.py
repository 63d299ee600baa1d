"""Driehoek itself with a person at the window, played by a script: `python at_the_window.py WHAT [WORD...]`.

The real application, offscreen: its windows, its worker, its vault. WHAT is

- `day FOLDER ROSTER CASE PAPER`: unlock, take over a roster, look a pupil up, write in the OPP of a case, vaststellen,
  print, lock, unlock and close. FOLDER is the vault; the seeded word stands in the file SEEDED_IN of the environment.
- `type FOLDER CASE SENTENCE`: unlock and type a sentence in the OPP, key after key; then wait to be killed.

Prints one line of JSON for each thing that is told. The script never prints what it finds, only how often.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1])]

from PySide6.QtCore import QObject, QTimer  # noqa: E402 (the folders above come first)
from PySide6.QtGui import QAccessible, QAccessibleInterface  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from vaults import WACHTZIN  # noqa: E402

from desktop import app  # noqa: E402
from desktop.shell.route import Route, ScreenName  # noqa: E402
from desktop.shell.window import MainWindow  # noqa: E402

Wanted = Callable[[], object]
LOOK, PATIENCE = 10, 60
"""Milliseconds between two looks; seconds until the script gives up."""
KEY = 60
"""Milliseconds from one key to the next: a quick typist."""
FIELD = "beeld"


def tell(**what: object) -> None:
    print(json.dumps(what), flush=True)


class Person(QObject):
    """Does a step of the script whenever what it waits for is so."""

    def __init__(self, window: MainWindow, script: Iterator[Wanted]) -> None:
        super().__init__(window)
        self._script = script
        self._wanted: Wanted = lambda: True
        self._since = time.monotonic()
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    def _look(self) -> None:
        if time.monotonic() - self._since > PATIENCE:
            tell(stuck=getattr(self._script.gi_frame, "f_lineno", 0))
            os._exit(3)
        if not self._wanted():
            return
        self._clock.stop()
        try:
            self._wanted = next(self._script)
        except StopIteration:
            return
        except BaseException:
            sys.__excepthook__(*sys.exc_info())
            os._exit(4)
        self._since = time.monotonic()
        self._clock.start()


def at_rest(window: MainWindow) -> bool:
    return not window.worker.busy and not window.keeping.unkept


def unlock(window: MainWindow) -> Iterator[Wanted]:
    from desktop.unlock.screen import UnlockScreen
    from desktop.unlock.ways import Way

    def door() -> UnlockScreen | None:
        page = window.centralWidget().currentWidget()
        return page if isinstance(page, UnlockScreen) and not page.ways.isHidden() else None

    yield door
    page = door()
    page.ways.card(Way.WACHTZIN).choose()
    QTest.keyClicks(page.ways.wachtzin.control.line, WACHTZIN.tekst)
    page.unlock_button.click()
    yield lambda: window.workspace is not None and window.workspace.shown is not None
    yield lambda: at_rest(window)


def go(window: MainWindow, route: Route) -> Iterator[Wanted]:
    window.workspace.go(route)
    yield lambda: at_rest(window)
    yield lambda: at_rest(window)


def open_form(window: MainWindow, case: str) -> Iterator[Wanted]:
    """Opens the OPP of a case at the section with the field to type in."""
    found: list[str] = []

    def find(vault: object) -> str:
        from models.snapshot.read import find_dossier

        with vault.reading() as connection:
            return find_dossier(connection, case)

    window.workspace.context.session.ask(find, found.append)
    yield lambda: found
    yield from go(window, Route(ScreenName.OPP, found[0]))
    screen = window.workspace.shown
    screen.open_section(screen.view.definition.section_of(FIELD).id)
    yield lambda: at_rest(window)


def type_words(words: str, stroke: Callable[[str], None] = lambda _: None) -> Iterator[Wanted]:
    """A letter at a time where the focus is."""
    for letter in words:
        due = time.monotonic() + KEY / 1000
        QTest.keyClicks(QApplication.focusWidget(), letter)
        stroke(letter)
        yield lambda due=due: time.monotonic() >= due


def accessible_words(interface: QAccessibleInterface | None) -> Iterator[str]:
    """All that a screen reader can come by from here on."""
    if interface is None:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield interface.text(kind)
    for number in range(interface.childCount()):
        yield from accessible_words(interface.child(number))


def heard(seeded: str) -> int:
    """In how many texts of the accessibility tree the word stands."""
    tops = [QAccessible.queryAccessibleInterface(one) for one in QApplication.topLevelWidgets()]
    return sum(seeded in words for top in tops for words in accessible_words(top))


def held(seeded: str) -> int:
    """In how many texts of widgets that still exist the word stands, seen or not."""
    found = 0
    for one in QApplication.allWidgets():
        for name in ("text", "toPlainText", "accessibleName", "accessibleDescription", "toolTip", "windowTitle"):
            read = getattr(one, name, None)
            found += read is not None and seeded in str(read())
    return found


def titled(seeded: str) -> int:
    titles = [one.windowTitle() for one in QApplication.topLevelWidgets()]
    return sum(seeded in words for words in (*titles, *(one.title() for one in QApplication.topLevelWindows())))


def day(window: MainWindow, _: str, roster: str, case: str, paper: str) -> Iterator[Wanted]:
    from desktop.reports.readers import Audience

    seeded = Path(os.environ["SEEDED_IN"]).read_text(encoding="utf-8").strip()
    titles = []
    yield from unlock(window)
    yield from go(window, Route(ScreenName.IMPORT))
    window.workspace.shown.open_file(Path(roster))
    yield lambda: at_rest(window)
    screen = window.workspace.shown
    screen.checking.sure.setChecked(True)  # the roster is of another school than the case
    screen.checking.try_to_take()
    yield lambda: screen.page is screen.finished
    yield lambda: at_rest(window)
    titles.append(titled(seeded))
    yield from go(window, Route(ScreenName.DOSSIERS))
    window.workspace.shown.search.setText(seeded)
    yield lambda: at_rest(window)
    found = window.workspace.shown.list.lines.rowCount()
    titles.append(titled(seeded))
    yield from open_form(window, case)
    screen = window.workspace.shown
    page = screen.form.fields[FIELD].control.page
    page.setFocus()
    yield from type_words(f"{seeded} lacht weer. ")
    yield lambda: at_rest(window)
    titles.append(titled(seeded))
    tell(opened=True, found=found, heard=heard(seeded), held=held(seeded))
    yield from vaststellen(window)
    yield from go(window, Route(ScreenName.REPORT, screen.view.beeld.uid))
    report = window.workspace.shown
    report.readers.choose(Audience.SCHOOL)
    yield lambda: at_rest(window)
    report.printing.pick = lambda *_: Path(paper)
    report.foot.saver.click()
    yield lambda: Path(paper).exists() and at_rest(window)
    titles.append(titled(seeded))
    window.lock()
    yield lambda: at_rest(window)
    yield lambda: at_rest(window)
    clipboard = QApplication.clipboard().text()
    tell(locked=True, heard=heard(seeded), held=held(seeded), copied=seeded in clipboard, titled=sum(titles))
    yield from unlock(window)
    tell(again=True, here=window.workspace.route().screen == ScreenName.REPORT)
    window.close()
    yield lambda: False


def vaststellen(window: MainWindow) -> Iterator[Wanted]:
    """The part of the OPP that nothing blocks, with a reason where one is asked."""
    from desktop.editor.vaststellen import VaststelDialog
    from desktop.widgets.button import Button

    screen = window.workspace.shown
    next(one for one in screen.findChildren(Button) if one.text() == "Vaststellen").click()
    yield lambda: screen.window().findChild(VaststelDialog)
    dialog = screen.window().findChild(VaststelDialog)
    for part in dialog._parts():
        dialog.part.set_value(part)
        dialog.part.edited.emit()
        if dialog.met is not None and not dialog.met.blocks:
            break
    for frame in dialog._reasons.values():
        frame.control.line.setText("Vader is drie keer gebeld; hij reageert niet.")
    part = str(dialog.part.value())
    dialog.go.click()
    yield lambda: at_rest(window)
    yield lambda: at_rest(window)
    tell(vastgesteld=screen.view.document.deel(part) is not None)


def typing(window: MainWindow, _: str, case: str, sentence: str) -> Iterator[Wanted]:
    yield from unlock(window)
    yield from open_form(window, case)
    page = window.workspace.shown.form.fields[FIELD].control.page
    page.setFocus()
    page.clear()
    yield lambda: at_rest(window)
    tell(ready=True)
    typed: list[str] = []

    def stroke(letter: str) -> None:
        typed.append(letter)
        tell(keys=len(typed), at=time.monotonic())

    yield from type_words(sentence, stroke)
    tell(done=True)
    yield lambda: False


SCRIPTS: dict[str, Callable[..., Iterator[Wanted]]] = {"day": day, "type": typing}


def main(what: str, folder: str, *words: str) -> int:
    from desktop.shell.preferences import Preferences

    Preferences().last_vault = Path(folder)
    show = app.show_window

    def shown(window: MainWindow, preferences: Preferences) -> None:
        show(window, preferences)
        window.showNormal()  # as drawn, also where the screen is smaller
        window.resize(1440, 900)
        Person(window, SCRIPTS[what](window, folder, *words))

    app.show_window = shown
    return app.run()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
