"""Whether a case has a dispute of which a commission can be told: only then it is offered as a reader."""

from forms.audience import STEUNPUNT
from forms.disagreements import noticed, register
from models.snapshot import DossierBeeld


def disputed(beeld: DossierBeeld) -> bool:
    """Whether there is one. A steunpunt is no side of it."""
    return beeld.organisatie.soort != STEUNPUNT and bool(register(beeld) or noticed(beeld))
