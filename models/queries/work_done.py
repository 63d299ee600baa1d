"""What a user decided about a deadline on the worklist: put off until a day, or ticked as done.

Kept as reasons for going on against the rule of the deadline (`regelreden`), which change nothing in the case: a
deadline that was ticked stays open in its dossier until what it asks is there.
"""

from enum import StrEnum

from sqlalchemy import ColumnElement, select

from models.tables import Regelreden, Termijn


class Besluit(StrEnum):
    """The kinds, as `handeling` of a kept reason.

    Of a deadline that was put off `datum` is the day until which, and `reden` why; of one that was ticked `datum` is
    its own date, and `reden` what it was.
    """

    UITGESTELD = "uitstellen"
    AFGEVINKT = "afvinken"


def decided(besluit: Besluit) -> tuple[ColumnElement[bool], ...]:
    """What was decided about a deadline (`Termijn`), as conditions on the kept reasons."""
    return (
        Regelreden.dossier_uid == Termijn.dossier_uid,
        Regelreden.regel == Termijn.regel,
        Regelreden.onderwerp_uid.is_not_distinct_from(Termijn.onderwerp_uid),
        Regelreden.handeling == besluit.value,
        Regelreden.weg.is_(False),
    )


def ticked() -> ColumnElement[bool]:
    """Whether a deadline (`Termijn`) was ticked as done."""
    same = (*decided(Besluit.AFGEVINKT), Regelreden.datum == Termijn.datum, Regelreden.reden == Termijn.soort)
    return select(Regelreden.uid).where(*same).correlate(Termijn).exists()
