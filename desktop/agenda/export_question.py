"""Before the calendar is kept as a file: what goes along, how it reads in another calendar, and that no name does."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.agenda.words import kind_words
from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.shell.session import Session
from desktop.theme.letters import Role
from desktop.turns import Turns
from desktop.widgets.arrange import boxed, clear, down
from desktop.widgets.dialog import Ask
from desktop.widgets.fields.day_words import day_words
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.fields.ticks import TicksControl
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from forms.exchange.calendar import Along, Choice, Entry, Made
from forms.exchange.calendar_keeping import read_calendar
from models.queries.agenda import Soort
from models.terms.calendar import schooljaar

_YEAR, _COMING, _NEXT = "schooljaar", "komend", "volgend"
_PERIODS = (
    (_YEAR, QT_TRANSLATE_NOOP("AgendaExport", "Dit schooljaar")),
    (_COMING, QT_TRANSLATE_NOOP("AgendaExport", "Komende drie maanden")),
    (_NEXT, QT_TRANSLATE_NOOP("AgendaExport", "Ook volgend schooljaar")),
)
_SHOWN = 6
_AFTER = 120


class ExportQuestion(QObject):
    """The question with what it shows; `choice` is what was chosen."""

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session = session
        self._today = session.today()
        self.period = SegmentsControl(
            [Option(key, translate("AgendaExport", words)) for key, words in _PERIODS], always=True
        )
        self.period.set_value(_YEAR)
        self.kinds = TicksControl([Option(one.value, _kind_words(one)) for one in Along])
        self.kinds.set_value(tuple(one.value for one in Along if one is not Along.VRIJ))
        self._shown = down(gap=4)
        shown = boxed(self._shown, "well")
        self._shown.setContentsMargins(12, 10, 12, 10)
        self.ask = Ask(
            self.tr("Agenda zonder namen bewaren?"),
            self.tr(
                "Je maakt een bestand voor het agendaprogramma van je computer of telefoon. Lees je het later opnieuw "
                "in, dan verandert daar wat hier veranderde, en vervalt daar wat hier vervalt."
            ),
            Strip("accent", self.tr("Er gaat geen naam mee, geen groep en geen woord uit een dossier."), icon="shield"),
            FieldFrame(self.tr("Welke dagen"), self.period),
            FieldFrame(self.tr("Wat gaat mee"), self.kinds),
            shown,
            yes=self.tr("Kies waar het komt"),
            icon="calendar-days",
        )
        self.made: Made | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self._read)
        for one in (self.period, self.kinds):
            one.edited.connect(self._timer.start)
        self._read()

    @property
    def choice(self) -> Choice:
        """What was chosen."""
        first, last = _days(str(self.period.value()), self._today)
        ticked = self.kinds.value()
        chosen = ticked if isinstance(ticked, tuple) else () if ticked is None else (ticked,)
        return Choice(first, last, frozenset(Along(str(one)) for one in chosen))

    def _read(self) -> None:
        call = partial(read_calendar, choice=self.choice)
        self._session.look(call, self._show, owner=self)

    def _show(self, made: Made) -> None:
        self.made = made
        clear(self._shown)
        lines = [text(_counted(made), Role.STRONG, wrap=True)]
        lines += [text(_line(one), Role.META, wrap=True) for one in made.entries[:_SHOWN]]
        if len(made.entries) > _SHOWN:
            words = self.tr("en nog {number}").format(number=len(made.entries) - _SHOWN)
            lines.append(text(words, Role.META))
        for one in lines:
            self._shown.addWidget(one)
            one.show()
        Turns.of_program().later(self.ask.fit, self.ask)


def _days(period: str, today: date) -> tuple[date, date]:
    year = schooljaar(today)
    if period == _COMING:
        return today, today + timedelta(days=92)
    return year.begin, schooljaar(year.einde + timedelta(days=1)).einde if period == _NEXT else year.einde


def _kind_words(along: Along) -> str:
    return translate("AgendaExport", "Vrije dagen") if along is Along.VRIJ else kind_words(Soort(along.value))


def _counted(made: Made) -> str:
    number = len(made.entries)
    told = [
        translate("AgendaExport", "1 regel")
        if number == 1
        else translate("AgendaExport", "{number} regels").format(number=number)
    ]
    for count, words in (
        (made.new, QT_TRANSLATE_NOOP("AgendaExport", "{number} nieuw")),
        (made.changed, QT_TRANSLATE_NOOP("AgendaExport", "{number} gewijzigd")),
        (made.cancelled, QT_TRANSLATE_NOOP("AgendaExport", "{number} vervallen")),
    ):
        if count:
            told.append(translate("AgendaExport", words).format(number=count))
    return ", ".join(told)


def _line(one: Entry) -> str:
    return " · ".join(part for part in (day_words(one.day), one.begin or "", one.summary) if part)
