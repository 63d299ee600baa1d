"""What a user decided about a deadline on the worklist: put off until a day, or ticked as done.

Kept as reasons for going on against the rule of the deadline (`regelreden`), which change nothing in the case: a
deadline that was ticked stays open in its dossier until what it asks is there.
"""

from enum import StrEnum


class Besluit(StrEnum):
    """The kinds, as `handeling` of a kept reason.

    Of a deadline that was put off `datum` is the day until which, and `reden` why; of one that was ticked `datum` is
    its own date, and `reden` what it was.
    """

    UITGESTELD = "uitstellen"
    AFGEVINKT = "afvinken"
