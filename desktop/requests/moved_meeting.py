"""A meeting of which the day was changed while one looked at it: one goes along, and what stayed behind can follow."""

from datetime import date

from desktop.language import translate
from desktop.requests.reading import Meeting, Requests


class MovedMeeting:
    """Remembers the last one that was moved: its document, and the day on which it was."""

    def __init__(self) -> None:
        self._moved: tuple[str, date] | None = None

    def follow(self, before: Meeting | None, requests: Requests) -> date | None:
        """The day on which a meeting is now that was on another day before; None when it is where it was."""
        if before is None or before.document is None:
            return None
        written = before.document.uid
        now = next((one for one in requests.every_meeting if one.document and one.document.uid == written), None)
        if now is None or now.dag == before.dag:
            return None
        if before.requests:
            self._moved = written, before.dag
        return now.dag

    def left_behind(self, meeting: Meeting, requests: Requests) -> Meeting | None:
        """The day from which a meeting was moved, with what is still on it."""
        if self._moved is None or meeting.document is None:
            return None
        document, day = self._moved
        if meeting.document.uid != document:
            return None
        return next((one for one in requests.every_meeting if one.dag == day and day != meeting.dag), None)


def put_on_words(number: int) -> str:
    """That so many requests were put on a meeting."""
    if number == 1:
        return translate("RequestsScreen", "1 aanvraag op dit overleg gezet.")
    return translate("RequestsScreen", "{number} aanvragen op dit overleg gezet.").format(number=number)
