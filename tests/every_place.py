"""Every place in the program that a test must come by: its name, the vault it needs, and the way there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import attached_files as files
from case_files import example_path
from desk import DOSSIERS, WORKLIST, Desk
from PySide6.QtCore import Qt

from desktop.agenda.asked import plan_route
from desktop.differences.reading import begin_step
from desktop.editor.openers import Openers
from desktop.hearing.suggestions import Suggestions
from desktop.reports.readers import Audience
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from forms.attached import attachments
from forms.bijlagen.adding import add
from forms.bijlagen.intake import take_bytes
from forms.definition import form
from forms.disagreements import noticed, take_up
from forms.filling import Filling, set_field
from models.actions.bijlagen import remove_attachment
from models.actions.dossier import new_document
from models.resources import resource


@dataclass(frozen=True, slots=True)
class Place:
    """A place; `bare` when it is in a vault without dossiers."""

    name: str
    come: Callable[[Desk], object]
    bare: bool = False

    def __str__(self) -> str:
        return self.name


_PUPILS = 6


def _at(screen: ScreenName, number: str) -> Callable[[Desk], object]:
    return lambda desk: desk.go(Route(screen, desk.dossier(number)))


def _hearing(desk: Desk) -> None:
    uid = desk.dossier("A01")
    beeld = desk.beeld(uid)
    version = list(beeld.versies())[-1][1]
    desk.go(Route(ScreenName.HEARING, uid, beeld.hoormomenten(version)[0].uid))


def _observed(desk: Desk) -> None:
    """A hoormoment for an arrangement by looking on, with what fits the age unfolded."""
    uid = desk.dossier("A03")
    plan = desk.beeld(uid).van_soort("arrangement")[0].uid
    told = {"aanleiding": "arrangement", "aangeboden_op": "2026-11-16", "wijze": "observatie"}
    made, _ = desk.do(lambda vault: new_document(vault, uid, "hoormoment", "hoormoment", plan, told))
    desk.go(Route(ScreenName.HEARING, uid, made)).findChild(Suggestions).more.click()
    desk.settle()


def _impossible(desk: Desk) -> None:
    """An arrangement that ends before it begins."""
    uid = desk.dossier("A03")
    days = {"ingangsdatum": "2026-11-16", "einddatum": "2026-10-01"}
    made, _ = desk.do(lambda vault: new_document(vault, uid, "arrangement", "arrangement", None, days))
    desk.go(Route(ScreenName.DOCUMENT, uid, made, "kern"))


def _openers(desk: Desk) -> None:
    """What the pupil needs, with the sentences to begin with unfolded."""
    uid = desk.dossier("A01")
    version = [one for _, one in desk.beeld(uid).versies() if not one.delen][-1]
    screen = desk.go(Route(ScreenName.OPP, uid, version.uid, "behoeften"))
    screen.findChild(Openers).fold.click()
    desk.settle()


def _document(kind: str, number: str) -> Callable[[Desk], object]:
    def come(desk: Desk) -> None:
        uid = desk.dossier(number)
        desk.go(Route(ScreenName.DOCUMENT, uid, desk.beeld(uid).van_soort(kind)[0].uid))

    return come


def _request(desk: Desk) -> None:
    uid = desk.dossier("A01")
    made, _ = desk.do(lambda vault: new_document(vault, uid, "tlv", "tlv_aanvraag_eerste"))
    desk.go(Route(ScreenName.TLV, uid, made))


def _disputed(part: str) -> Callable[[Desk], object]:
    """The differences of a dossier, with what was noticed taken up and a first step."""

    def come(desk: Desk) -> None:
        uid = desk.dossier("A01")
        beeld = desk.beeld(uid)
        entry, _ = desk.do(lambda vault: take_up(vault, beeld, noticed(beeld)[0]))
        filling = Filling(uid, form("verschil"), entry)
        desk.do(lambda vault: set_field(vault, filling, "onderwerp", "De plek waar Łukasz leest"))
        desk.do(lambda vault: begin_step(vault, uid, entry, desk.session.today()))
        desk.go(Route(ScreenName.DIFFERENCES, uid, section=part))

    return come


def _attachment(data: bytes) -> Callable[[Desk], object]:
    def come(desk: Desk) -> None:
        uid, today = desk.dossier("A01"), desk.session.today()
        made, _ = desk.do(lambda vault: add(vault, uid, take_bytes(data, "Verslag van de logopedist"), today))
        desk.go(Route(ScreenName.ATTACHMENT, uid, made))

    return come


def _without_file(desk: Desk) -> None:
    uid = desk.dossier("A01")
    desk.go(Route(ScreenName.ATTACHMENT, uid, attachments(desk.beeld(uid))[0].uid))


def _taken_away(desk: Desk) -> None:
    """The card of the dossier, with an attachment that was taken away."""
    uid, today = desk.dossier("A01"), desk.session.today()
    made, _ = desk.do(lambda vault: add(vault, uid, take_bytes(files.docx(), "Oude brief"), today))
    desk.do(lambda vault: remove_attachment(vault, made))
    screen = desk.go(Route(ScreenName.DOSSIER, uid))
    screen.page.finish()
    desk.settle()
    screen.page.attachments.gone.click()


def _report(audience: Audience) -> Callable[[Desk], object]:
    def come(desk: Desk) -> None:
        desk.go(Route(ScreenName.REPORT, desk.dossier("A02")))
        desk.screen.readers.choose(audience)

    return come


def _compared(desk: Desk) -> None:
    desk.go(Route(ScreenName.OPP, desk.dossier("A02")))
    press(desk, "Vergelijk")


def _explained(desk: Desk) -> None:
    """The worklist with its explanation open where that is not beside it, and a deadline about to be put off."""
    desk.go(WORKLIST)
    desk.screen.list.setFocus()
    desk.press(Qt.Key.Key_U)


def _then_and_now(desk: Desk) -> None:
    """The history, with now compared with an earlier moment."""
    uid = desk.dossier("A01")
    desk.do(lambda vault: set_field(vault, Filling(uid, form("dossier")), "woonplaats", "Elders"))
    desk.go(Route(ScreenName.HISTORY, uid))
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_V)


def _roster(desk: Desk) -> None:
    """A roster of a few pupils: that of a whole school takes too long to take over."""
    whole = Path(resource("demo", "edex_basisschool.xml")).read_text(encoding="utf-8")
    first = whole.index("  <leerling ")
    some = "  <leerling ".join(whole[first:].split("  <leerling ")[: _PUPILS + 1])
    few = Path(desk.vault.folder).with_name("EDEX.XML")
    few.write_text(whole[:first] + some + whole[whole.index("</leerlingen>") :], encoding="utf-8")
    desk.go(Route(ScreenName.IMPORT))
    desk.screen.open_file(few)


def _rod(desk: Desk) -> None:
    """The list for ROD, with a pupil who left and of whom nobody told when the OPP ended."""
    uid = desk.dossier("A03")
    desk.do(lambda vault: set_field(vault, Filling(uid, form("dossier")), "uitschrijfdatum", "2026-11-02"))
    desk.go(Route(ScreenName.ROD))


def _found(desk: Desk) -> None:
    """All that a word and a filter find."""
    desk.go(Route(ScreenName.RESULTS))
    desk.screen.field.setText("soort:opp lezen")


def _behind_a_number(desk: Desk) -> None:
    """The dossiers behind the first number of the overview."""
    desk.go(Route(ScreenName.FIGURES))
    next(iter(desk.screen.cards.values())).table.setFocus()
    desk.press(Qt.Key.Key_Return)


def _taken(desk: Desk) -> None:
    _roster(desk)
    desk.settle()
    desk.screen.checking.try_to_take()


def _read_in(desk: Desk) -> None:
    """A request that came as a file, with what was left of it."""
    desk.go(Route(ScreenName.REQUESTS))
    desk.screen.receive_file(example_path("A05"))


def press(desk: Desk, words: str) -> None:
    """Presses the button that begins with these words."""
    next(one for one in desk.workspace.findChildren(Button) if one.isVisible() and one.text().startswith(words)).click()


def _planning(desk: Desk) -> None:
    """A meeting that is being planned on a Saturday, with what must be ready before it."""
    desk.go(plan_route(desk.dossier("A01"), "mdo", date(2026, 12, 12)))
    desk.settle()


PLACES = (
    Place("worklist", lambda desk: desk.go(WORKLIST)),
    Place("worklist-empty", lambda desk: desk.go(WORKLIST), bare=True),
    Place("worklist-put-off", _explained),
    Place("dossiers", lambda desk: desk.go(DOSSIERS)),
    Place("dossiers-empty", lambda desk: desk.go(DOSSIERS), bare=True),
    Place("task", lambda desk: desk.go(Route(ScreenName.TASK))),
    Place("new", lambda desk: desk.go(Route(ScreenName.NEW))),
    Place("dossier", _at(ScreenName.DOSSIER, "A01")),
    Place("dossier-secret-address", _at(ScreenName.DOSSIER, "A02")),
    Place("dossier-of-age", _at(ScreenName.DOSSIER, "A07")),
    Place("pupil", _at(ScreenName.PUPIL, "A02")),
    Place("attachment-pdf", _attachment(files.pdf())),
    Place("attachment-office", _attachment(files.docx())),
    Place("attachment-without-file", _without_file),
    Place("attachments-taken-away", _taken_away),
    Place("history", _at(ScreenName.HISTORY, "A01")),
    Place("history-compared", _then_and_now),
    Place("opp", _at(ScreenName.OPP, "A01")),
    Place("opp-compared", _compared),
    Place("opp-fixed", _at(ScreenName.OPP, "A03")),
    Place("hearing", _hearing),
    Place("hearing-observed", _observed),
    Place("arrangement-impossible", _impossible),
    Place("opp-openers", _openers),
    Place("arrangement", _document("arrangement", "A03")),
    Place("conversation", _document("gesprek", "A01")),
    Place("request", _request),
    Place("differences", _disputed("register")),
    Place("differences-noticed", _at(ScreenName.DIFFERENCES, "A01")),
    Place("differences-sides", _disputed("naast-elkaar")),
    Place("differences-course", _disputed("verloop")),
    Place("differences-empty", _at(ScreenName.DIFFERENCES, "A03")),
    *(Place(f"report-{one.name.lower()}", _report(one)) for one in Audience),
    Place("requests", lambda desk: desk.go(Route(ScreenName.REQUESTS))),
    Place("meetings", lambda desk: desk.go(Route(ScreenName.REQUESTS, section="overleggen"))),
    Place("agenda", lambda desk: desk.go(Route(ScreenName.AGENDA))),
    Place("agenda-week", lambda desk: desk.go(Route(ScreenName.AGENDA, section="week"))),
    Place("agenda-year", lambda desk: desk.go(Route(ScreenName.AGENDA, section="jaarplan"))),
    Place("agenda-planning", _planning),
    Place("roster", lambda desk: desk.go(Route(ScreenName.IMPORT))),
    Place("roster-looked-at", _roster, bare=True),
    Place("roster-taken", _taken, bare=True),
    Place("timeline", _at(ScreenName.TIMELINE, "A02")),
    Place("growth", _at(ScreenName.GROWTH, "A02")),
    Place("absence", _at(ScreenName.ABSENCE, "A03")),
    Place("delivery", _at(ScreenName.DELIVERY, "A03")),
    Place("rod", _rod),
    Place("rod-empty", lambda desk: desk.go(Route(ScreenName.ROD)), bare=True),
    Place("search", _found),
    Place("search-empty", lambda desk: desk.go(Route(ScreenName.RESULTS)), bare=True),
    Place("figures", lambda desk: desk.go(Route(ScreenName.FIGURES))),
    Place("figures-empty", lambda desk: desk.go(Route(ScreenName.FIGURES)), bare=True),
    Place("figure-list", _behind_a_number),
    Place("rules", lambda desk: desk.go(Route(ScreenName.RULES))),
    Place("settings", lambda desk: desk.go(Route(ScreenName.SETTINGS))),
    Place("settings-destroyed", lambda desk: desk.go(Route(ScreenName.SETTINGS, section="vernietigd"))),
    Place("requests-read-in", _read_in, bare=True),
)
