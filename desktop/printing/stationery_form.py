"""The stationery of the organisation: name, address, one colour and a logo, with how it comes out beside it.

A form that can stand on a page of the settings; every field is kept at the pause, like everything that is typed.
"""

from datetime import UTC, datetime

from platformdirs import user_pictures_path
from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy
from typing_extensions import override

from desktop.language import translate
from desktop.printing.logo import Logo, read_logo
from desktop.reports.pages import draw
from desktop.settings.setting_field import SettingField, Value
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, titled
from desktop.widgets.fields.line import NumberControl, TextControl
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.pairs import Pairs
from desktop.widgets.pick_file import Picker, pick_open
from desktop.widgets.text import text
from forms.reports.content import Footer, Report, Title, plain
from forms.reports.paper import make_pdf
from forms.reports.paper.theme import PAGE_WIDTH
from forms.reports.stationery import contrast_on_white, is_colour, letterhead, readable
from models.actions.briefpapier import BRIEFPAPIER, set_logo
from models.errors import Melding
from models.queries.briefpapier import ROOM, Briefpapier, read_stationery
from models.record.change import ActResult
from models.vault import Vault

_SHOWN = 150.0
"""Points of the top of a page that are shown."""
_PICTURE = 520
_LEAST_ROOM, _MOST_ROOM = 15, 100
_COLOURS = {
    "zwart": "#211E1A",
    "blauw": "#1F4E9E",
    "donkerblauw": "#14305E",
    "groen": "#1A6839",
    "donkergroen": "#0F4A2A",
    "petrol": "#0B5563",
    "rood": "#A8231B",
    "paars": "#6B2C91",
    "bruin": "#6A4316",
    "oranje": "#A34700",
}
"""Colours by their name, each dark enough to read."""


class GeenKleur(Melding):
    """What is typed is no colour that can be read on paper."""


class GeenRuimte(Melding):
    """What is typed is no height that a page can keep free."""


class StationeryForm(QFrame):
    """The form."""

    told = Signal(object)
    """An exception to show as a strip."""
    done = Signal(str, object)
    """Words for a toast, and the uid of the act that can be undone or None."""

    def __init__(self, context: Context, pick: Picker = pick_open) -> None:
        super().__init__()
        self._context = context
        self._pick = pick
        self._kept: Briefpapier | None = None
        self.name = self._field(
            "naam", self.tr("Naam"), TextControl(), self.tr("Staat bovenaan, in de kleur die je kiest.")
        )
        self.address = self._field(
            "adres",
            self.tr("Adres"),
            LongTextControl(),
            self.tr("Elke regel komt op een eigen regel: straat, postcode en plaats, telefoon, website."),
        )
        self.colour = SettingField(
            self.tr("Kleur"),
            TextControl(self.tr("bijvoorbeeld: donkerblauw of #14305E")),
            (BRIEFPAPIER, "", "kleur"),
            context.keeping,
            help_words=self.tr("Voor de naam en de lijn eronder. Zonder kleur zijn ze zwart."),
            check=_colour,
        )
        self.swatch = _Swatch()
        self.logo_words = self._field(
            "logo_tekst",
            self.tr("Wat staat er op het logo?"),
            TextControl(self.tr("bijvoorbeeld: Logo van De Wilgenhoek, een boom")),
            self.tr("Wie het logo niet ziet, hoort deze woorden."),
        )
        self.room = SettingField(
            self.tr("Ruimte op voorbedrukt papier"),
            NumberControl(str(ROOM)),
            (BRIEFPAPIER, "", "ruimte"),
            context.keeping,
            help_words=self.tr(
                "Millimeters vanaf de bovenkant die leeg blijven. Zonder getal zijn het er {mm}."
            ).format(mm=ROOM),
            check=_room,
        )
        self.choose = Button(self.tr("Kies een logo"), icon="folder-open")
        self.remove = Button(self.tr("Haal het logo weg"), Kind.GHOST, icon="x")
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self._logo_told = text("", Role.META, wrap=True)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(50)
        self._soon.timeout.connect(self._read)
        self._lay_out()
        self._read()

    def refresh(self, result: ActResult) -> None:
        """Something changed in the vault."""
        if BRIEFPAPIER in result.kinds:
            self._soon.start()

    def _lay_out(self) -> None:
        colour = across(self.colour, self.swatch, gap=10)
        colour.setStretch(0, 1)
        colour.setAlignment(self.swatch, Qt.AlignmentFlag.AlignBottom)
        fields = Pairs(((self.name, False), (boxed(colour), False), (self.address, True)))
        buttons = boxed(across(self.choose, self.remove, STRETCH))
        logo = down(self._logo_told, buttons, self.logo_words, gap=12)
        about = text(
            self.tr(
                "Op het rapport kies je per keer: gewoon papier, eigen briefpapier, of papier dat al bedrukt is. De "
                "bladzijde voor de leerling en het casusoverzicht blijven altijd zonder."
            ),
            Role.META,
            wrap=True,
        )
        self.setLayout(
            down(
                card(titled(self.tr("Zo komt het bovenaan te staan")), self.picture, about, gap=10),
                card(titled(self.tr("Naam, adres en kleur")), fields, gap=12),
                card(titled(self.tr("Logo")), logo, gap=10),
                card(titled(self.tr("Voorbedrukt papier")), self.room, gap=10),
                gap=14,
            )
        )

    def _field(self, column: str, label: str, control: TextControl | LongTextControl, help_words: str) -> SettingField:
        return SettingField(label, control, (BRIEFPAPIER, "", column), self._context.keeping, help_words=help_words)

    def _read(self) -> None:
        self._context.session.ask(_kept_and_drawn, self._show, self.told.emit, owner=self)

    def _show(self, answer: tuple[Briefpapier, QImage]) -> None:
        kept, image = answer
        self._kept = kept
        self.name.show_value(kept.naam)
        self.address.show_value(kept.adres)
        self.colour.show_value(kept.kleur)
        self.logo_words.show_value(kept.logo_tekst)
        self.room.show_value(kept.ruimte)
        self.swatch.show_colour(kept.kleur)
        has_logo = kept.logo is not None
        self.remove.setVisible(has_logo)
        self.logo_words.setVisible(has_logo)
        self.choose.say(self.tr("Kies een ander logo") if has_logo else self.tr("Kies een logo"))
        self._logo_told.setText(
            self.tr("Het logo staat in de kluis en wordt zo groot mogelijk gezet, tot 6 bij 2 centimeter.")
            if has_logo
            else self.tr("Er is geen logo. Een PNG, JPEG of SVG van hooguit 4 MB is goed.")
        )
        self._show_picture(kept, image)

    def _show_picture(self, kept: Briefpapier, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        painter = QPainter(image)  # the edge of the paper: on a white card it is not seen
        painter.setPen(QPen(Theme.current().colour("line2"), 2))
        painter.drawRect(image.rect().adjusted(1, 1, -2, 2))
        painter.end()
        image.setDevicePixelRatio(image.width() / Theme.current().length(_PICTURE))
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.picture.setFixedHeight(round(image.height() / image.devicePixelRatio()) + round(2 / ratio))
        told = ", ".join(filter(None, (kept.naam, *(kept.adres or "").splitlines(), kept.logo_tekst)))
        empty = self.tr("Nog niets: vul hieronder naam en adres in.")
        self.picture.setAccessibleName(
            self.tr("De bovenkant van een bladzijde: {words}").format(words=told) if told else empty
        )

    def _choose(self) -> None:
        which = self.tr("Plaatjes (*.png *.jpg *.jpeg *.svg)")
        path = self._pick(self, self.tr("Welk logo?"), user_pictures_path(), which)
        if path is not None:
            self._context.session.ask(lambda _: read_logo(path), self._chosen, self.told.emit, owner=self)

    def _chosen(self, logo: Logo) -> None:
        self._context.session.act(
            lambda vault: set_logo(vault, logo.kept, "png"),
            lambda result: self.done.emit(self.tr("Logo gekozen."), result.uid if result else None),
            self.told.emit,
            owner=self,
        )

    def _remove(self) -> None:
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.session.act(
            lambda vault: set_logo(vault, None, None),
            lambda result: self.done.emit(self.tr("Logo weggehaald."), result.uid if result else None),
            self.told.emit,
            owner=self,
        )


class _Swatch(QLabel):
    """The colour that is kept, beside its words. Decoration."""

    _HIGH, _LINE, _PAPER = 32, 4, 6
    """As high as a field, its line included; and the paper around the colour."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = QColor(_COLOURS["zwart"])
        Theme.current().changed.connect(self._fit)
        self._fit()

    def show_colour(self, colour: str | None) -> None:
        """Shows a colour; none is that of text on paper."""
        self._colour = QColor(colour if colour and is_colour(colour) else _COLOURS["zwart"])
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Theme.current().colour("line2"))
        painter.setBrush(QColor("white"))  # paper: a dark colour is seen on a dark ground too
        whole = QRectF(self.rect())
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        paper = Theme.current().length(self._PAPER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(whole.adjusted(paper, paper, -paper, -paper), 3, 3)

    def _fit(self) -> None:
        side = Theme.current().length(self._HIGH) + self._LINE
        self.setFixedSize(side, side)


def _kept_and_drawn(vault: Vault) -> tuple[Briefpapier, QImage]:
    with vault.reading() as connection:
        kept = read_stationery(connection)
    pdf = make_pdf(_sample(), datetime.now(UTC), letterhead(kept))
    scale = 2 * _PICTURE / PAGE_WIDTH
    page = draw(pdf.data, 0, scale)
    return kept, page.copy(0, 0, page.width(), round(_SHOWN * scale))


def _sample() -> Report:
    title = Title(plain("Het plan, kort"), plain("Voor de ouders · zo begint een bladzijde"))
    return Report("ouders", "Briefpapier", (title,), Footer("Voorbeeld"))


def _colour(value: Value) -> Value:
    if value is None:
        return None
    told = _COLOURS.get(str(value).strip().lower(), str(value).strip())
    told = told if told.startswith("#") else f"#{told}"
    if not is_colour(told):
        names = ", ".join(_COLOURS)
        raise GeenKleur(
            translate("Stationery", "Dit is geen kleur. Typ een naam ({names}) of een code zoals #14305E.").format(
                names=names
            )
        )
    if not readable(told):
        raise GeenKleur(
            translate(
                "Stationery",
                "Deze kleur is te licht om te lezen op wit papier (contrast {ratio}, nodig is 4,5). Kies een donkerder "
                "kleur.",
            ).format(ratio=f"{contrast_on_white(told):.1f}".replace(".", ","))
        )
    return told.upper()


def _room(value: Value) -> Value:
    if value is None:
        return None
    if not isinstance(value, int | float) or not _LEAST_ROOM <= value <= _MOST_ROOM:
        raise GeenRuimte(
            translate("Stationery", "Kies een hoogte tussen {least} en {most} millimeter.").format(
                least=_LEAST_ROOM, most=_MOST_ROOM
            )
        )
    return round(value)
