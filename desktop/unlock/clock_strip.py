"""That the clock of the computer seems to run behind, told once the vault is open: every deadline follows the clock."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from desktop.language import translate
from desktop.shell.workspace import Workspace
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.strip import Strip

if TYPE_CHECKING:  # the vault is imported by the worker
    from models.vault import Vault


def look_at_clock(workspace: Workspace, now: datetime | None = None) -> None:
    """Tells it above the screen, until it is closed; nothing when the clock may be right."""
    moment = now or datetime.now().astimezone()
    call = partial(_kept_later, now=moment)
    # That it could not be looked at is no reason to trouble anyone: what stands in the way is told where one works.
    workspace.context.session.ask(call, partial(_tell, workspace, moment), lambda _: None, owner=workspace)


def _kept_later(vault: Vault, now: datetime) -> datetime | None:
    from models.queries.clock import kept_later

    with vault.reading() as connection:
        return kept_later(connection, now)


def _tell(workspace: Workspace, now: datetime, later: datetime | None) -> None:
    if later is None:
        return
    words = translate(
        "Clock",
        "Volgens de computer is het {today}, maar in deze kluis is al iets bewaard op {later}. Wat te laat is of "
        "eraan komt, klopt dan misschien niet. Kijk naar de datum van de computer en open de kluis daarna opnieuw.",
    ).format(today=long_day_words(now.date()), later=long_day_words(later.date()))
    title = translate("Clock", "De klok van deze computer loopt misschien achter.")
    workspace.strips.show_note(Strip("amber", words, title))
