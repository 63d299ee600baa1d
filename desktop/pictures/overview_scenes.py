"""What is in the pictures of what is seen in one look: growth, verzuim, what was delivered."""

from collections.abc import Callable

from desktop.pictures.scene import EXAMPLE, Scene
from desktop.pictures.studio import Studio
from desktop.shell.route import Route, ScreenName


def _of(name: ScreenName, number: str) -> Callable[[Studio], object]:
    return lambda studio: studio.go(Route(name, studio.case(number).uid))


OVERVIEWS = (
    Scene("14-groei", EXAMPLE, _of(ScreenName.GROWTH, "A02")),
    Scene("14-groei-leeg", EXAMPLE, _of(ScreenName.GROWTH, "A01")),
    Scene("14-verzuim", EXAMPLE, _of(ScreenName.ABSENCE, "A03")),
    Scene("17-tijdlijn", EXAMPLE, _of(ScreenName.TIMELINE, "A02")),
    Scene("14-geleverd", EXAMPLE, _of(ScreenName.DELIVERY, "A03")),
)
