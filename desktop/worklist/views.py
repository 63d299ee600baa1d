"""Kept views: the present choice of filters under a name, chosen again with one press, renamed or taken away."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.language import translate
from desktop.shell.screen import Act, Screen
from desktop.theme.theme import Theme
from desktop.widgets.ask_one import AskOne
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.worklist.chosen import Chosen
from desktop.worklist.filters import Filters
from desktop.worklist.reading import SCREEN
from models.actions.weergave import keep_view, remove_view, rename_view
from models.queries.weergave import Bewaard
from models.record.change import ActResult
from models.vault import Vault

_NONE, _KEEP, _RENAME, _REMOVE = "", "bewaar", "hernoem", "verwijder"
_WIDE = 220


class Views(QObject):
    """The select with the kept views, and what is done with them. `select` stands among the filters."""

    changed = Signal()
    """Views were kept, renamed or taken away: they are to be read again."""

    def __init__(self, screen: Screen, filters: Filters) -> None:
        super().__init__(screen)
        self._screen, self._filters = screen, filters
        self._views: tuple[Bewaard, ...] = ()
        self.asking: AskOne | None = None
        self.select = ChoiceControl((), "", always=True)
        self.select.set_name(self.tr("Weergave"), self.tr("Kiest filters die je onder een naam bewaarde"))
        self.select.edited.connect(self._selected)
        filters.changed.connect(self._show)
        Theme.current().changed.connect(self._sized)
        self.select.hide()
        self._sized()

    def show_views(self, views: Sequence[Bewaard]) -> None:
        """The views that there are."""
        if tuple(views) != self._views:
            self._views = tuple(views)
        self._show()

    def acts(self) -> tuple[Act, ...]:
        """The views, as the palette offers them."""
        words = translate("Views", "Weergave: {name}")
        also = translate("Views", "filter werklijst")
        return tuple(
            Act(words.format(name=one.naam), partial(self._choose, one.uid), icon="list-checks", also=also)
            for one in self._views
        )

    @property
    def _current(self) -> Bewaard | None:
        """The view that is just what is chosen now."""
        return next((one for one in self._views if Chosen.of(one.keuze) == self._filters.chosen), None)

    def _show(self) -> None:
        """Offers the views, and what can be done now."""
        current, chosen = self._current, self._filters.chosen
        options = [Option(_NONE, self.tr("Weergave: alles"))]
        if current is None and chosen != Chosen():
            options[0] = Option(_NONE, self.tr("Weergave: eigen keuze"))
        words = self.tr("Weergave: {name}")
        options += [Option(one.uid, words.format(name=one.naam)) for one in self._views]
        if current is None and chosen != Chosen():
            options.append(Option(_KEEP, self.tr("Bewaar deze keuze…")))
        if current is not None:
            options.append(Option(_RENAME, self.tr("Geef ‘{name}’ een andere naam…").format(name=current.naam)))
            options.append(Option(_REMOVE, self.tr("Verwijder ‘{name}’").format(name=current.naam)))
        self.select.set_options(options)
        self.select.set_value(current.uid if current is not None else _NONE)
        if self.select.isHidden() is not (len(options) < 2):  # with nothing to choose there is nothing to see
            self.select.setHidden(len(options) < 2)
            self._filters.fit()

    def _selected(self) -> None:
        value = str(self.select.value() or _NONE)
        current = self._current
        if value == _KEEP:
            self._ask(self.tr("Onder welke naam bewaar je deze keuze?"), "", self.tr("Bewaar"), self._keep)
        elif value == _RENAME and current is not None:
            call = partial(self._rename, current)
            self._ask(self.tr("Hoe heet deze weergave?"), current.naam, self.tr("Geef deze naam"), call)
        elif value == _REMOVE and current is not None:
            told = self.tr("Weergave ‘{name}’ verwijderd.").format(name=current.naam)
            self._act(partial(remove_view, uid=current.uid), told)
        elif value == _NONE:
            self._filters.choose(Chosen(), tell=True)
        else:
            self._choose(value)
        self._show()

    def _choose(self, uid: str) -> None:
        found = next((one for one in self._views if one.uid == uid), None)
        if found is not None:
            self._filters.choose(Chosen.of(found.keuze), tell=True)

    def _ask(self, title: str, name: str, yes: str, then: Callable[[str], None]) -> None:
        field = TextControl(self.tr("bijvoorbeeld: Groep 6"))
        field.line.setMaxLength(60)
        field.set_value(name or None)
        frame = FieldFrame(self.tr("Naam"), field, required=True)
        self.asking = AskOne(
            title,
            self.tr("De naam blijft in de kluis en is alleen voor jou."),
            frame,
            needed=frame,
            missing=self.tr("Typ een naam."),
            yes=yes,
            no=self.tr("Toch niet"),
            icon="check",
        )
        self.asking.decided.connect(then)
        self.asking.open_over(self._screen)

    def _keep(self, name: str) -> None:
        told, words = self._filters.chosen.told, self.tr("Weergave ‘{name}’ bewaard.").format(name=name)
        self._act(lambda vault: keep_view(vault, SCREEN, name, told)[1], words)

    def _rename(self, view: Bewaard, name: str) -> None:
        words = self.tr("De weergave heet nu ‘{name}’.").format(name=name)
        self._act(partial(rename_view, uid=view.uid, naam=name), words)

    def _act(self, call: Callable[[Vault], ActResult | None], words: str) -> None:
        def did(result: ActResult | None) -> None:
            self._screen.done.emit(words, result.uid if result else None)
            self.changed.emit()

        self._screen.context.session.act(call, did, self._screen.told.emit, owner=self)

    def _sized(self) -> None:
        self.select.setFixedWidth(Theme.current().length(_WIDE))
