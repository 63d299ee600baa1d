"""The stationery of the organisation, as a page of the settings."""

from desktop.printing.stationery_form import StationeryForm
from desktop.settings.page import Page
from desktop.shell.screen import Context
from models.record.change import ActResult


class StationeryPage(Page):
    """The page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = StationeryForm(context)
        self.form.told.connect(self.told)
        self.form.done.connect(self.done)
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def refresh(self, result: ActResult) -> None:
        """Something changed in the vault."""
        self.form.refresh(result)
