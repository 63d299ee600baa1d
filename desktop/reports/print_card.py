"""What is chosen before printing: which pages, and on what paper. The rest is asked by the dialog of the system."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.printing.page_range import page_range
from desktop.reports.reading import Stock
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.icon import Icon
from desktop.widgets.text import text


class PrintCard(QFrame):
    """The card. `stock` hands back the `Stock` that was chosen; `stationery` asks for the place where it is made."""

    stock = Signal(object)
    stationery = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Afdrukken"))
        self._many = 1
        self.pages = TextControl(self.tr("alle; of bijvoorbeeld 1-2, 4"))
        self.pages_field = FieldFrame(self.tr("Bladzijden"), self.pages)
        self.kind = ChoiceControl(
            (
                Option(Stock.PLAIN.value, self.tr("Gewoon papier")),
                Option(Stock.LETTERHEAD.value, self.tr("Eigen briefpapier")),
                Option(Stock.PREPRINTED.value, self.tr("Voorbedrukt briefpapier")),
            )
        )
        self.kind.set_value(Stock.PLAIN.value)
        self.kind_field = FieldFrame(self.tr("Papier"), self.kind)
        self.make = Button(self.tr("Briefpapier maken"), Kind.GHOST, icon="pencil", small=True)
        self._about = text("", Role.META, wrap=True)
        head = across(Icon("printer", "text", 18), text(self.tr("Afdrukken"), Role.CARD), gap=8)
        head.setStretch(1, 1)
        self.setLayout(
            down(
                card(
                    boxed(head),
                    self.kind_field,
                    self._about,
                    boxed(across(self.make, STRETCH, gap=0)),
                    self.pages_field,
                    gap=12,
                )
            )
        )
        self.kind.edited.connect(self._chose_stock)
        self.pages.edited.connect(lambda: self.pages_field.show_message(State.PLAIN))
        self.pages.left.connect(self.check)
        self.make.clicked.connect(self.stationery)

    @property
    def chosen_pages(self) -> tuple[int, ...] | None:
        """The pages that are to be printed, from 1; None where what is typed is no range of this report."""
        return page_range(self.pages.words(), self._many)

    def show_report(self, pages: int, *, with_paper: bool, has_stationery: bool, stock: Stock) -> None:
        """Shows what can be chosen for a report of so many pages; `with_paper`: whether it can be on stationery."""
        self._many = pages
        self.pages_field.setVisible(pages > 1)
        self.kind_field.setVisible(with_paper)
        self.make.setVisible(with_paper and not has_stationery)
        self.kind.set_value(stock.value)
        told = {
            Stock.LETTERHEAD: self.tr("Naam, adres en logo staan bovenaan de eerste bladzijde."),
            Stock.PREPRINTED: self.tr("Bovenaan de eerste bladzijde blijft ruimte vrij."),
        }.get(stock, "")
        if with_paper and not has_stationery and stock is not Stock.PLAIN:
            told = self.tr("Er is nog geen briefpapier gemaakt.")
        self._about.setText(told)
        self._about.setVisible(with_paper and bool(told))
        self.setVisible(with_paper or pages > 1)

    def check(self) -> bool:
        """Whether the pages can be printed; says below the field what is wrong when they cannot."""
        if self.chosen_pages is not None:
            self.pages_field.show_message(State.PLAIN)
            return True
        words = self.tr("Dit rapport heeft {many} bladzijden. Typ bijvoorbeeld 1-2, 4.").format(many=self._many)
        self.pages_field.show_message(State.ERROR, words)
        return False

    def _chose_stock(self) -> None:
        value = self.kind.value()
        self.stock.emit(Stock(value) if isinstance(value, str) else Stock.PLAIN)
