"""The expected errors: what the environment or the input does to us, told to the user in one sentence.

A `Melding` carries Dutch text that says what happened, what is safe and what to do next. It never
holds case content, so it may be logged. A bug of ours is never a `Melding`.
"""

from typing import ClassVar


class Melding(Exception):
    """An expected error. `str(error)` is the sentence for the user, in Dutch."""

    niet_bewaard: ClassVar[bool] = False
    """Whether its sentence says that what was done last is not kept."""
