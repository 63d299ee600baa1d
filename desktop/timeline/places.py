"""Where a moment of the timeline leads: to the document in which it stands."""

from desktop.editor.found import screen_of
from desktop.shell.route import Route, ScreenName
from forms.whole_timeline import Gebeurtenis, Soort
from models.snapshot import DossierBeeld


def route_of(beeld: DossierBeeld, one: Gebeurtenis) -> Route | None:
    """The place; None for what stands nowhere else."""
    if one.soort is Soort.MEEGEGEVEN:
        return Route(ScreenName.REPORT, beeld.uid)
    if one.document_uid is None:
        return None
    if one.soort is Soort.VERSCHIL:
        return Route(ScreenName.DIFFERENCES, beeld.uid, one.document_uid, section="register")
    screen = screen_of(beeld, one.document_uid)
    return Route(screen, beeld.uid, one.document_uid) if screen is not None else None
