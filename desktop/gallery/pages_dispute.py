"""Where people think differently: the lane of a party, and what is open for the agenda of a conversation."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.differences.view_lanes import view_lane
from desktop.document.agenda_card import AgendaCard
from desktop.gallery.sample import Page, Sample
from desktop.gallery.words import LONG
from desktop.widgets.button import Button, Kind
from desktop.widgets.party import Party
from forms.agenda import Origin, Point
from forms.disagreements import View

_NOTHING = "Nog niet opgeschreven."
_MOTHER = View(None, "Sanne Veldman", "Noor moet in de klas kunnen lezen.", date(2026, 10, 20))
_FATHER = View(None, "Rik Prooijen", "Eerst een half jaar extra hulp.", date(2026, 11, 9))
_POINTS = (
    Point(Origin.VERSCHIL, "Verschil: De plek waar Noor leest", "nog open"),
    Point(Origin.AFSPRAAK, "Afspraak: Een tweede voorstel maken", "afgesproken voor 19 november 2026"),
    Point(Origin.DOEL, "Doel: Noor rekent tot 100", "terugkijken op 18 december 2026"),
    Point(Origin.UITLEG, "Uitleggen aan Noor wat er met de woorden is gedaan", "gehoord op 3 november 2026"),
    Point(Origin.MELDING, "Leg vast wat de ouders van het plan vinden.", "ontbreekt nog"),
)


def _lane(party: Party, *views: View) -> QWidget:
    return view_lane(party, views, _NOTHING)


def _with_way() -> QWidget:
    way = Button("Zienswijze opschrijven", Kind.GHOST, icon="pencil", small=True)
    return view_lane(Party.OUDERS, (), _NOTHING, way)


def _long() -> QWidget:
    return _lane(Party.SCHOOL, View(None, LONG, LONG, date(2026, 11, 2)), View(None, "School", "", None))


PAGES = (
    Page(
        "zienswijzen",
        "Zienswijzen",
        "Ieder in eigen woorden, met wie en wanneer. Niemand verbetert de ander.",
        (
            Sample("twee ouders", partial(_lane, Party.OUDERS, _MOTHER, _FATHER)),
            Sample("nog niets", partial(_lane, Party.LEERLING)),
            Sample("nog niets, met een weg", _with_way),
            Sample("lang", _long),
        ),
    ),
    Page(
        "agenda",
        "Open punten voor de agenda",
        "Wat openstaat, met waarom nu. Niets komt vanzelf op de agenda.",
        (
            Sample("vier punten", partial(AgendaCard, _POINTS[:4])),
            Sample("meer dan er passen", partial(AgendaCard, _POINTS)),
            Sample("lang", partial(AgendaCard, (Point(Origin.AFSPRAAK, LONG, LONG),))),
        ),
        width=420,
    ),
)
