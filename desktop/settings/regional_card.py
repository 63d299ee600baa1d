"""The questions of a samenwerkingsverband itself: a definition file taken in, its mistakes told, taken away again."""

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.language import translate
from desktop.shell.screen import Context
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import boxed, clear, down, rule
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point, titled
from desktop.widgets.flow import Flow
from desktop.widgets.pick_file import Picker, pick_open, pick_save
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from forms.regional import load_regional, regional_of, remove_regional
from forms.regional_check import SOORTEN, Fout
from forms.regional_file import FormulierNietGeladen, RegioFormulier
from models.errors import Melding
from models.queries.organisation import Verband
from models.record.change import ActResult
from models.resources import resource
from models.vault import Vault
from models.vault.atomic_file import write_atomically

_EXAMPLE = "regioformulier_voorbeeld.toml"
_MOST_BYTES = 1_000_000
_MOST_SHOWN = 12
"""Mistakes that are shown at once; with more the first ones are what one mends first."""


class NietTeLezen(Melding):
    """A file that cannot be read or written."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file with mistakes."""

    file: str
    error: FormulierNietGeladen


class RegionalCard(QFrame):
    """What is asked now, per kind of document, and what was wrong with the last file."""

    told = Signal(object)
    done = Signal(str, object)

    def __init__(self, context: Context, swv: str, pick: Picker = pick_open, save: Picker = pick_save) -> None:
        super().__init__()
        self._context = context
        self._swv = swv
        self._pick, self._save = pick, save
        self._held: dict[str, RegioFormulier | None] = {}
        self._shown: tuple[str | None, ...] | None = None
        self.setProperty("kind", "card")
        title = self.tr("Eigen vragen van het samenwerkingsverband")
        self.setAccessibleName(title)
        about = self.tr(
            "Vraagt je samenwerkingsverband meer dan het formulier? Neem de vragen over uit een bestand. Ze staan dan "
            "onder elke nieuwe TLV-aanvraag of elk nieuw arrangement. Antwoorden blijven bij het document, ook als de "
            "vragen later veranderen."
        )
        self.load = Button(self.tr("Bestand kiezen"), icon="folder-open")
        self.load.clicked.connect(self._choose)
        self.example = Button(self.tr("Voorbeeld bewaren"), Kind.GHOST, icon="file-down")
        self.example.clicked.connect(self._keep_example)
        self._kinds: QVBoxLayout = down(gap=10)
        self._wrong: QVBoxLayout = down(gap=6)
        self.setLayout(
            down(
                titled(title),
                text(about, wrap=True),
                self._kinds,
                _flow(self.load, self.example),
                self._wrong,
                gap=12,
                margins=(16, 16, 16, 16),
            )
        )

    def show_region(self, shown: Verband) -> None:
        """Shows what is asked now."""
        self._held = {kind: regional_of(shown.waarden, kind) for kind in SOORTEN}
        told = tuple(one.tekst if one else None for one in self._held.values())
        if told == self._shown:
            return
        self._shown = told
        clear(self._kinds)
        for kind, held in self._held.items():
            self._kinds.addWidget(rule())
            self._kinds.addWidget(self._kind(kind, held))

    def _kind(self, kind: str, held: RegioFormulier | None) -> QWidget:
        name = self._kind_words(kind)
        if held is None:
            return point("circle-dashed", "grey", name, self.tr("geen eigen vragen"))
        count = self.tr("1 vraag") if held.vragen == 1 else self.tr("{count} vragen").format(count=held.vragen)
        away = Button(self.tr("Weghalen"), Kind.GHOST, icon="trash-2", small=True)
        away.setAccessibleName(self.tr("Weghalen: {name}").format(name=name))
        away.clicked.connect(lambda: self._remove(kind))
        about = " · ".join((held.formulier.titel, count))
        return boxed(down(point("circle-check", "green", name, about), _flow(away), gap=4))

    def _kind_words(self, kind: str) -> str:
        return self.tr("Bij een TLV-aanvraag") if kind == "tlv" else self.tr("Bij een arrangement")

    def _choose(self) -> None:
        which = self.tr("Formulier van een samenwerkingsverband (*.toml)")
        path = self._pick(self, self.tr("Welk bestand?"), user_documents_path(), which)
        if path is not None:
            self.load_file(path)

    def load_file(self, path: Path) -> None:
        """Takes a file over, or tells what is wrong with it."""
        swv, held = self._swv, dict(self._held)
        self._context.session.ask(lambda vault: _load(vault, swv, path, held), self._loaded, self.told.emit, owner=self)

    def _loaded(self, made: ActResult | Refused) -> None:
        clear(self._wrong)
        if isinstance(made, Refused):
            self._tell_mistakes(made)
            return
        self._context.session.tell(made)
        self.done.emit(self.tr("Vragen van het samenwerkingsverband overgenomen."), made.uid)

    def _tell_mistakes(self, made: Refused) -> None:
        words = spoken(made.error.args[0])
        strip = Strip("red", words, self.tr("Niet overgenomen: {file}.").format(file=made.file))
        lines: list[QWidget] = [strip, *(self._mistake(one) for one in made.error.fouten[:_MOST_SHOWN])]
        more = len(made.error.fouten) - _MOST_SHOWN
        if more > 0:
            lines.append(text(self.tr("En nog {count}.").format(count=more), Role.META))
        for one in lines:
            self._wrong.addWidget(one)
            one.show()
        announce(self, strip.words)
        self.load.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mistake(self, one: Fout) -> QWidget:
        where = self.tr("Regel {line}: {words}") if one.regel is not None else "{words}"
        return point("circle-alert", "red", where.format(line=one.regel, words=spoken(one.wat)), spoken(one.hoe))

    def _remove(self, kind: str) -> None:
        swv = self._swv
        self._context.session.ask(
            lambda vault: remove_regional(vault, swv, kind), self._removed, self.told.emit, owner=self
        )

    def _removed(self, result: ActResult) -> None:
        self._context.session.tell(result)
        self.done.emit(self.tr("Eigen vragen weggehaald. Antwoorden blijven bij hun document."), result.uid)
        self.load.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_example(self) -> None:
        which = self.tr("Formulier van een samenwerkingsverband (*.toml)")
        begin = user_documents_path() / "eigen-vragen.toml"
        path = self._save(self, self.tr("Waar komt het voorbeeld?"), begin, which)
        if path is not None:
            self._context.session.ask(lambda _: _write_example(path), self._kept, self.told.emit, owner=self)

    def _kept(self, path: Path) -> None:
        self.done.emit(self.tr("Bewaard als {name}.").format(name=path.name), None)


def _load(vault: Vault, swv: str, path: Path, held: dict[str, RegioFormulier | None]) -> ActResult | Refused:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES)
    except OSError:
        words = translate(
            "RegionalCard", "Dit bestand is niet te lezen. Er is niets veranderd. Kies een ander bestand."
        )
        raise NietTeLezen(words) from None
    try:
        return load_regional(vault, swv, data, held)
    except FormulierNietGeladen as error:
        return Refused(path.name, error)


def _write_example(path: Path) -> Path:
    try:
        write_atomically(path, resource(_EXAMPLE).read_bytes())
    except OSError:
        words = translate("RegionalCard", "Hier kan niet worden geschreven. Kies een andere map.")
        raise NietTeLezen(words) from None
    return path


def _flow(*widgets: QWidget) -> QFrame:
    frame = boxed(Flow(*widgets))
    policy = frame.sizePolicy()
    policy.setHeightForWidth(True)
    frame.setSizePolicy(policy)
    return frame
