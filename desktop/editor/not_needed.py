"""A section that is not needed: one sentence why, and a way back. It does not count for what is done."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from desktop.editor.view import FormView
from desktop.shell.screen import Context
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.strip import Strip
from forms.filling import Filling, add_row, remove_row
from forms.stages import SectionProgress, SectionState
from models.snapshot import Rij

_FIELD = "sectie_status"


class NotNeeded(QFrame):
    """For one section: says that it is not needed and why, or lets the user say so."""

    def __init__(
        self,
        view: FormView,
        progress: SectionProgress,
        filling: Filling,
        context: Context,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._section = progress.section.id
        self._filling = filling
        self._context = context
        self._failed = failed
        rows: tuple[Rij, ...] = view.document.rijen(_FIELD) if view.document else ()
        self._row = next((one for one in rows if one.tekst("deel") == self._section), None)
        self.begin = Button(self.tr("Dit onderdeel is niet nodig"), Kind.GHOST, icon="circle-minus", small=True)
        self.begin.clicked.connect(self._ask)
        self._place = (filling.holder, "niet_nodig", self._section)
        self.why = FieldFrame(self.tr("Waarom is dit onderdeel niet nodig?"), TextControl(), required=True)
        self.why.hide()
        self.keep = Button(self.tr("Niet nodig"), small=True)
        self.keep.clicked.connect(self._keep)
        self.keep.hide()
        column = down(across(self.begin, STRETCH), self.why, across(self.keep, STRETCH), gap=6)
        if progress.state is SectionState.NIET_NODIG:
            self.begin.hide()
            self.needed = Button(self.tr("Toch nodig"), small=True)
            self.needed.clicked.connect(self._undo)
            reason = (self._row.tekst("reden") if self._row else None) or self.tr("geen reden opgeschreven")
            column.addWidget(Strip("accent", reason, self.tr("Niet nodig:"), self.needed, icon="circle-minus"))
        self.setLayout(column)
        self.why.control.edited.connect(self._hold)
        draft = context.keeping.draft(self._place)
        if draft and progress.state is not SectionState.NIET_NODIG:  # typed before the section was left or a lock
            self.why.control.set_value(draft)
            self.begin.hide()
            self.why.show()
            self.keep.show()

    def _hold(self) -> None:
        words = self.why.control.words()
        if words:
            self._context.keeping.hold_draft(self._place, words)
        else:
            self._context.keeping.forget(self._place)

    def _ask(self) -> None:
        self.begin.hide()
        self.why.show()
        self.keep.show()
        self.why.control.setFocus()

    def _keep(self) -> None:
        reason = self.why.control.value()
        if reason is None:
            self.why.show_message(State.ERROR, self.tr("Schrijf in één zin waarom dit onderdeel niet nodig is."))
            self.why.control.setFocus()
            return
        self._context.keeping.forget(self._place)
        cells = {"deel": self._section, "stand": "niet_nodig", "reden": reason}
        self._context.session.act(
            lambda vault: add_row(vault, self._filling, _FIELD, cells)[1], failed=self._failed, owner=self
        )

    def _undo(self) -> None:
        if self._row is not None:
            row = self._row.uid
            self._context.session.act(
                lambda vault: remove_row(vault, self._filling, _FIELD, row), failed=self._failed, owner=self
            )
