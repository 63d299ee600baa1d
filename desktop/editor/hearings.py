"""The hoormomenten of an OPP version, as they stand above the section with the pupil's voice; and the pupil's words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.language import translate
from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.day_words import day_words
from desktop.widgets.icon import Icon
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import Mixed, Part, text
from forms.heard_words import heard_words
from forms.plan_points import PupilPoint
from forms.vocabulary import label
from models.snapshot import Document, DossierBeeld


def hearing_route(beeld: DossierBeeld, moment: Document) -> Route:
    """Where a hoormoment is shown."""
    return Route(ScreenName.HEARING, beeld.uid, moment.uid)


class Hearings(QFrame):
    """The hoormomenten of a plan or request as rows, and the button that begins one."""

    def __init__(self, beeld: DossierBeeld, version: Document, *, can_add: bool) -> None:
        super().__init__()
        self.moments = beeld.hoormomenten(version)
        self.rows = RowList(self.tr("Hoormomenten"))
        self.rows.show_rows([_row(one) for one in self.moments])
        self.add = Button(self.tr("Hoormoment"), Kind.GHOST, icon="plus")
        self.add.setAccessibleName(self.tr("Hoormoment toevoegen"))
        if not can_add:
            self.add.hide()
        self.take = Button(self.tr("Zet de woorden in het OPP"), icon="corner-down-right", small=True)
        self.take.setAccessibleDescription(
            self.tr("Vult wat hieronder nog leeg is met wat in het hoormoment staat. Je kunt het daarna aanpassen.")
        )
        if not (can_add and version.soort == "opp" and heard_words(beeld, version)):
            self.take.hide()
        column = down(across(text(self.tr("Hoormomenten"), Role.STRONG), STRETCH, self.add), gap=6)
        if self.moments:
            column.addWidget(self.rows)
            column.addLayout(across(self.take, STRETCH))
        else:
            name = beeld.leerling.roepnaam or self.tr("de leerling")
            if version.soort == "opp":
                nothing = self.tr(
                    "Nog geen woorden van {name} bij deze versie. Plan een hoormoment: een vinkje is niet genoeg."
                )
            else:
                nothing = self.tr("Hier hoort de stem van {name} bij. Begin een hoormoment voor dit stuk.")
            words = nothing.format(name=name)
            column.addWidget(text(words, Role.BODY, "text2", wrap=True))
        self.setLayout(column)

    def focus_first(self) -> bool:
        """Puts the focus on the newest hoormoment, or on the button that begins one; answers whether there is any."""
        place = self.rows.rows[-1] if self.moments else self.add
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        return not place.isHidden()


class PointsHere(QFrame):
    """What the pupil said about this part of the plan, and what was done with it."""

    go = Signal(object)

    def __init__(self, beeld: DossierBeeld, points: Sequence[PupilPoint]) -> None:
        super().__init__()
        self.setProperty("kind", "quote")
        self.setProperty("tone", "leerling")
        name = beeld.leerling.roepnaam or self.tr("De leerling")
        self.setAccessibleName(self.tr("Wat {name} hierover zei").format(name=name))
        rows = RowList(self.accessibleName(), card=False)
        rows.show_rows([_point_row(one) for one in points])
        rows.chosen.connect(lambda at: self.go.emit(_point_route(beeld, points[at])))
        head = across(PartyTriangle(Party.LEERLING, 20), text(self.accessibleName(), Role.STRONG, wrap=True), gap=10)
        head.setStretch(1, 1)
        self.setLayout(down(head, rows, gap=4, margins=(12, 10, 8, 8)))


def _point_route(beeld: DossierBeeld, point: PupilPoint) -> Route:
    return hearing_route(beeld, point.moment).at(field="punten", row=point.row.uid)


def _point_row(point: PupilPoint) -> Row:
    code = point.row.tekst("invloed") or ""
    said = f"‘{(point.row.tekst('punt') or '').strip(' ‘’')}’"
    done = label("invloed", code) if code else translate("Editor", "nog niet gezegd wat ermee is gedaan")
    answer = point.row.tekst("antwoord") or ""
    about = " · ".join(part for part in (done, answer) if part)
    lines = down(text(said, Role.BODY, "leerling", wrap=True), text(about, Role.META, wrap=True), gap=0)
    content = across(lines, Icon("chevron-right", "text2", 16), gap=8, margins=(4, 4, 4, 4))
    content.setStretch(0, 1)
    return Row(f"{said}: {about}", content)


def pupil_words(beeld: DossierBeeld, version: Document, lead: Button) -> QWidget | None:
    """The newest words of the pupil, as they stand beside the goals; None when there are none."""
    heard = [one for one in beeld.hoormomenten(version) if one.antwoorden.tekst("inbreng")]
    last = max(heard, key=lambda one: one.antwoorden.tekst("gehoord_op") or "", default=None)
    words = last.antwoorden.tekst("inbreng") if last else version.antwoorden.tekst("inbreng_leerling")
    if not words:
        return None
    name = beeld.leerling.roepnaam or translate("Editor", "De leerling")
    said = Mixed(
        Part(translate("Editor", "{name} zegt:").format(name=name), Role.STRONG), Part(f"‘{words.strip(' ‘’')}’")
    )
    line = across(PartyTriangle(Party.LEERLING, 20), said, lead, gap=10, margins=(12, 10, 8, 10))
    line.setStretch(1, 1)
    frame = boxed(line, "quote")
    frame.setProperty("tone", "leerling")
    return frame


def _row(moment: Document) -> Row:
    answers = moment.antwoorden
    day, way, outcome = answers.datum("gehoord_op"), answers.tekst("wijze"), answers.tekst("uitkomst")
    title = day_words(day) if day else translate("Editor", "nog niet gehoord")
    told = (
        translate("Editor", "uitgelegd")
        if answers.gevuld("uitgelegd_op")
        else translate("Editor", "nog niet uitgelegd")
    )
    about = [label("hoor_wijze", way) if way else "", label("hoor_uitkomst", outcome) if outcome else "", told]
    words = " · ".join(part for part in about if part)
    lines = down(text(title, Role.STRONG), text(words, Role.META, wrap=True), gap=1)
    content = across(lines, Icon("chevron-right", "text2", 16), gap=8, margins=(12, 8, 10, 8))
    content.setStretch(0, 1)
    return Row(translate("Editor", "Hoormoment {title}: {words}").format(title=title, words=words), content)
