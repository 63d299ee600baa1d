"""The days by which the later stages of an OPP version must be done, for its bar."""

from dataclasses import dataclass
from datetime import date

from forms.rules.parameters import term_parameters
from forms.stages import Stage
from models.snapshot import Document, DossierBeeld
from models.terms.calendar import schooljaar
from models.terms.computed import terms
from models.terms.term import Aard, Status

_RULES = {
    Stage.VASTSTELLEN: frozenset({"OPP-01", "OPP-03"}),
    Stage.TERUGKOPPELEN: frozenset({"OPP-12"}),
    Stage.EVALUEREN: frozenset({"OPP-21"}),
}
_WITHIN = "OPP-12.toelichting_dagen"


@dataclass(frozen=True, slots=True)
class StageDays:
    """The last day of each stage that has one. `binnen` is how many days after vaststellen it is explained."""

    uiterlijk: tuple[tuple[Stage, date], ...] = ()
    binnen: int | None = None

    def of(self, stage: Stage) -> date | None:
        """The last day of a stage."""
        return next((day for one, day in self.uiterlijk if one is stage), None)


def stage_days(beeld: DossierBeeld, version: Document, today: date) -> StageDays:
    """The days that hold for a version; evaluating is asked every school year."""
    parameters = term_parameters(beeld)
    found: dict[Stage, date] = {Stage.EVALUEREN: schooljaar(today).einde}
    for one in terms(beeld, today, parameters):
        for stage, rules in _RULES.items():
            due = one.aard is Aard.TERMIJN and one.status in (Status.OPEN, Status.TE_LAAT)
            if due and one.regel in rules and one.onderwerp_uid == version.uid:
                found[stage] = one.datum
    within = parameters[_WITHIN]
    return StageDays(tuple(found.items()), int(within) if isinstance(within, int | float) else None)
