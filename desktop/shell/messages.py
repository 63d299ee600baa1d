"""What went wrong, as a user reads it, and as it may be logged.

An expected error is its own sentence. Anything else is a bug of ours: the user reads that plainly, and the log gets the
kind of error and the places in the code, never a message or a value, for those may hold something of a child.
"""

import logging
import traceback
from dataclasses import dataclass

from desktop.language import translate
from desktop.spoken import listed
from models.errors import Melding

log = logging.getLogger("driehoek")


@dataclass(frozen=True, slots=True)
class Told:
    """A message: `title` in bold, `words`, and whether it is a bug of ours. `code` finds a bug in the log."""

    title: str
    words: str
    bug: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class WentWrong:
    """What went wrong, to be told later, in the language that is spoken then.

    It holds no error: the frames of that one still know what was typed.
    """

    sentence: str
    """Of an expected error."""
    code: str = ""
    """Of a bug."""

    def told(self) -> Told:
        """The message."""
        if not self.code:
            title, _, rest = listed(self.sentence).partition(". ")
            return Told(f"{title.removesuffix('.')}.", rest)
        return Told(
            translate("Messages", "Er ging iets mis in Driehoek zelf."),
            translate(
                "Messages",
                "Wat je eerder typte is bewaard. Probeer het nog eens. Gebeurt het weer, sluit Driehoek dan en open "
                "het opnieuw. Meld dit met deze code: {code}.",
            ).format(code=self.code),
            bug=True,
            code=self.code,
        )


def went_wrong(error: BaseException) -> WentWrong:
    """What an error was, without the error."""
    if isinstance(error, Melding):
        first = error.args[0] if error.args else ""
        return WentWrong(first if isinstance(first, str) else str(first))
    return WentWrong("", places(error)[-1] if places(error) else type(error).__name__)


def told(error: BaseException) -> Told:
    """The message for an error. A bug is written to the log by `log_bug`, not here."""
    return went_wrong(error).told()


def places(error: BaseException) -> tuple[str, ...]:
    """Where in the code an error arose, outermost first: "desktop/shell/worker.py:80"."""
    frames = traceback.extract_tb(error.__traceback__)
    return tuple("/".join(frame.filename.replace("\\", "/").split("/")[-3:]) + f":{frame.lineno}" for frame in frames)


def log_bug(error: BaseException) -> None:
    """Writes a bug to the log: its kind and its places, nothing of its content."""
    log.error("bug %s at %s", type(error).__name__, " < ".join(reversed(places(error))))
