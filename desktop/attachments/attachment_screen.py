"""One attachment: the file to look at, the questions about it, and what can be done with it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.attachments.asking import which_files
from desktop.attachments.attachment_page import AttachmentPage
from desktop.attachments.belonging import Belonging
from desktop.attachments.card import share_chip
from desktop.attachments.copying import AskCopy, Copyable, ask_copy
from desktop.attachments.dropping import DropPlace
from desktop.attachments.mistaken import AskMistaken, ask_mistaken
from desktop.attachments.progress import TakingBar
from desktop.attachments.reading import AttachmentView, read_attachment
from desktop.attachments.taking import Source, Taking
from desktop.attachments.versions import Versions
from desktop.attachments.viewer import Viewer
from desktop.attachments.words import file_words
from desktop.dossier.words import day_words
from desktop.editor.reading_screen import ReadingScreen
from desktop.editor.section_form import SectionForm
from desktop.editor.view import FormView
from desktop.reports.readers import parents
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.head import Head
from desktop.widgets.pick_file import Picker, pick_open, pick_save
from desktop.widgets.portions import PORTION, Portions, Work
from forms.attached import AttachedFile, Attachment
from forms.bijlagen.adding import replace
from forms.bijlagen.copy_check import Wanted
from forms.bijlagen.intake import Taken
from forms.bijlagen.kinds import BijlageGeweigerd
from forms.bijlagen.leaving import save_copy
from models.actions.bijlagen import destroy_mistaken, remove_attachment
from models.record.change import ActResult
from models.vault import Vault
from models.vault.blob import Progress


class AttachmentScreen(ReadingScreen):
    """One attachment of a dossier."""

    def __init__(
        self, context: Context, route: Route, pick: Picker = pick_open, pick_place: Picker = pick_save
    ) -> None:
        super().__init__(context, route)
        self.pick, self.pick_place = pick, pick_place
        self._wants_focus = False
        self._wanted: Route | None = route
        self.form: SectionForm | None = None
        self.asking: AskCopy | None = None
        self.asking_why: AskMistaken | None = None
        self._looking_at: str | None = None
        """The row of the file that is looked at; None is the newest."""
        self.taking = Taking(context.session, self)
        self.taking.took.connect(self.done)
        self.taking.told.connect(self.told)
        self.head = Head()
        self.head.say(self.tr("Bijlage"))
        # The same ones as long as the screen is there: whoever stands on one stays there when something was done.
        self._newer = Button(self.tr("Nieuwere versie"), icon="plus")
        self._newer.clicked.connect(self.ask_file)
        self._copy = Button(self.tr("Bewaar een kopie"), icon="file-down")
        self._copy.clicked.connect(self.ask_copy)
        self._remove = Button(self.tr("Haal weg"), icon="trash-2")
        self._remove.clicked.connect(self.remove)
        self.viewer = Viewer(context.session)
        self.viewer.choose.connect(self.ask_file)
        self.viewer.copy.connect(self.ask_copy)
        self.viewer.failed.connect(self.told)
        self._form_place: QVBoxLayout = down(gap=0)
        self.versions, self._belonging = Versions(), Belonging()
        self.versions.chosen.connect(self._look_at)
        self._belonging.go.connect(self.go)
        inside = down(self._form_place, self.versions, self._belonging, STRETCH, gap=16, margins=(18, 16, 18, 18))
        self.sheet = boxed(inside)
        self.sheet.setAccessibleName(self.tr("Over dit stuk"))
        self._around = Portions(self)
        self._page = AttachmentPage(self.head, TakingBar(self.taking), self.sheet, self.viewer)
        self.setLayout(down(self._page))
        place = DropPlace(self)
        place.given.connect(self.take_files)
        delete = QShortcut(QKeySequence("Ctrl+Delete"), self, self.remove)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.read()

    @override
    def reading(self) -> Callable[[Vault], FormView]:
        dossier, document = self._route.dossier or "", self._route.document or ""
        return lambda vault: read_attachment(vault, dossier, document)

    @override
    def read(self) -> None:
        self.context.session.ask(self.reading(), self.show_view, self._failed, owner=self)

    @property
    def attachment(self) -> Attachment | None:
        """The attachment that is shown."""
        return self.view.attachment if isinstance(self.view, AttachmentView) else None

    @property
    def file(self) -> AttachedFile | None:
        """The file that is looked at: the newest, or an older one that was chosen."""
        one = self.attachment
        if one is None:
            return None
        chosen = next((file for file in one.files if file.row == self._looking_at), None)
        return chosen if chosen is not None and chosen.destroyed is None else one.file

    @override
    def crumbs(self) -> Sequence[Crumb]:
        dossiers = Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS))
        if self.view is None:
            return (dossiers, Crumb(self.tr("Bijlage")))
        name = self.view.beeld.leerling.naam or self.tr("Dossier")
        return (dossiers, Crumb(name, Route(ScreenName.DOSSIER, self._route.dossier)), Crumb(self.tr("Bijlage")))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.sheet, self.viewer)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self.view is not None:
            self._focus()

    @override
    def route(self) -> Route:
        place = self.form.place() if self.form is not None else None
        if place is None:
            return self._route.of_screen
        field, row, column, cursor = place
        return self._route.of_screen.at(field=field, row=row, column=column, cursor=cursor)

    @override
    def show_route(self, route: Route) -> None:
        if self.form is None:
            self._wanted = route
        elif not (route.field and self.form.focus_place(route)):
            self.form.focus_first()

    @override
    def busy(self) -> bool:
        return self.taking.busy

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+V", self.tr("een afbeelding of bestand plakken als nieuwere versie")),
            ("Ctrl+Delete", self.tr("deze bijlage weghalen; terug met Ctrl+Z")),
            ("PgUp / PgDn", self.tr("bladzijde terug of verder, in het voorbeeld")),
            ("+ / -", self.tr("groter of kleiner, in het voorbeeld; 0 is de hele bladzijde")),
            ("Alt+Return", self.tr("menu van een veld: geschiedenis en terugzetten")),
        )

    @override
    def acts(self) -> Sequence[Act]:
        acts = [Act(self.tr("Voeg een nieuwere versie toe"), self.ask_file, "", "plus")]
        if self.file is not None:
            acts.append(Act(self.tr("Bewaar een kopie van deze bijlage"), self.ask_copy, "", "file-down"))
        return (*acts, Act(self.tr("Haal deze bijlage weg"), self.remove, "Ctrl+Delete", "trash-2"))

    @override
    def fit_in(self, room: Room) -> None:
        changed = room is not self.room
        super().fit_in(room)
        if changed:
            self._page.lay_out(room, taking=self.taking.busy)

    @override
    def show_view(self, view: FormView) -> None:
        first = self.view is None
        self.view = view
        one = self.attachment
        if one is None:
            return
        self._page.show_gone(None)
        if self.form is None:
            section = view.definition.sectie[0]
            self.form = SectionForm(section, view, self.filling(view), self.context)
            self.form.told.connect(self.told)
            self.form.done.connect(self.done)
            self.form.go.connect(self.go)
            self._form_place.addWidget(self.form)
            self.form.show()
        else:
            self.form.show_view(view)
        self._show_heading(one)
        self.crumbs_changed.emit()
        self._around.drop(self)
        self._around.add([Work(self._show_rest, PORTION, self), Work(self._show_file, PORTION, self)])
        if first and self._wants_focus:
            self._focus()
        self._around.start_next()  # each in a turn of its own: the questions are there already

    def _show_rest(self) -> None:
        if isinstance(self.view, AttachmentView) and self.attachment is not None:
            self.versions.show_versions(self.attachment, self.file)
            self._belonging.show_view(self.view)

    def _show_file(self) -> None:
        one = self.attachment
        if one is not None:
            gone = one.files[0] if one.files and one.file is None else None
            self.viewer.show_file(self.file, one.words, gone=gone)

    # What is done

    def ask_file(self) -> None:
        """Asks for the file, or for a newer one."""
        path = self.pick(self, self.tr("Welk bestand komt erbij?"), user_documents_path(), which_files())
        if path is not None:
            self.take_files([path])

    def take_files(self, sources: list[Source]) -> None:
        """Takes in a newer file; of several the first: an attachment has one file at a time."""
        document, today = self._route.document or "", self.context.session.today()

        def keep(vault: Vault, taken: Taken, progress: Progress) -> ActResult:
            return replace(vault, document, taken, today, progress)

        self._looking_at = None
        self.taking.take(sources[:1], keep)
        if len(sources) > 1:
            words = self.tr(
                "Een bijlage heeft één bestand tegelijk. Alleen het eerste is genomen; sleep de andere op het dossier."
            )
            self.told.emit(BijlageGeweigerd(words))

    def ask_copy(self) -> None:
        """Asks for whom a copy is and where it goes, unless it may not be shared."""
        one, file = self.attachment, self.file
        if one is None or file is None:
            return
        if one.may_share is False:
            self._save(Path(), Wanted(""))  # which says so, and writes nothing
            return
        self.context.keeping.flush()
        view, today = self.view, self.context.session.today()
        if not isinstance(view, AttachmentView):
            return
        copyable = Copyable(view.beeld.uid, one, file, parents(view.beeld, today), view.disputed)
        self.asking = ask_copy(self, copyable, self.context.session, self.pick_place, self._save)

    def remove(self) -> None:
        """Takes the attachment away; undo has it again. One that a plan was vastgesteld with only loses its file."""
        document = self._route.document or ""
        self.context.keeping.flush()
        if isinstance(self.view, AttachmentView) and self.view.kept and self.file is not None:
            self.asking_why = ask_mistaken(self, self._destroy_mistaken)
            return

        def done(result: ActResult | None) -> None:
            self.go.emit(Route(ScreenName.DOSSIER, self._route.dossier))
            self.done.emit(self.tr("Bijlage weggehaald."), result.uid if result else None)

        self.context.session.act(lambda vault: remove_attachment(vault, document), done, self.told.emit, owner=self)

    def _destroy_mistaken(self, reason: str) -> None:
        document, today = self._route.document or "", self.context.session.today()

        def done(_: ActResult | None) -> None:
            self.done.emit(self.tr("Bestand vernietigd. Waarom staat bij de bijlage."), None)

        self.context.session.act(
            lambda vault: destroy_mistaken(vault, document, reason, today), done, self.told.emit, owner=self
        )

    def _save(self, path: Path, wanted: Wanted) -> None:
        one, file, dossier, today = self.attachment, self.file, self._route.dossier or "", self.context.session.today()
        if one is None or file is None:
            return

        def done(_: ActResult | None) -> None:
            words = self.tr("Kopie bewaard als {name} en genoteerd bij ‘Wie kreeg wat’.").format(name=path.name)
            self.done.emit(words, None)

        self.context.session.act(
            lambda vault: save_copy(vault, dossier, one, file, path, wanted, today),
            done,
            self.told.emit,
            owner=self,
        )

    # What is shown

    def _show_heading(self, one: Attachment) -> None:
        file = self.file
        told = [file_words(file)] if file is not None else [self.tr("nog geen bestand")]
        if file is not None and file.day is not None:
            told.append(self.tr("toegevoegd op {day}").format(day=day_words(file.day)))
        self.head.say(one.words or self.tr("Bijlage zonder titel"), " · ".join(told))
        shown: list[QWidget] = []
        if (chip := share_chip(one)) is not None:
            shown.append(chip)
        self.head.show_beside(*shown, self._newer, self._copy, self._remove)
        for button in (self._newer, self._copy):
            button.setVisible(file is not None)
        self.head.turn()

    def _look_at(self, file: AttachedFile) -> None:
        one = self.attachment
        if one is None:
            return
        self._looking_at = file.row
        self._show_heading(one)
        self.versions.show_versions(one, self.file)
        self.viewer.show_file(self.file, one.words)

    def _focus(self) -> None:
        self._wants_focus = False
        announce(self, self.head.title.text())
        wanted, self._wanted = self._wanted, None
        self.show_route(wanted or self._route)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, LookupError):
            self.told.emit(error)
            return
        if not self.isVisible():
            self._stale = True  # one went on already: told to who comes back here
            return
        self._page.show_gone(None)
        back = Button(self.tr("Naar het dossier"), Kind.PRIMARY, icon="folder-open")
        back.clicked.connect(lambda: self.go.emit(Route(ScreenName.DOSSIER, self._route.dossier)))
        words = self.tr("Ze is weggehaald. In het dossier staat ze bij wat weggehaald is; daar zet je haar terug.")
        self._page.show_gone(EmptyState(self.tr("Deze bijlage is er niet meer"), words, back, icon="paperclip"))
        back.setFocus()
