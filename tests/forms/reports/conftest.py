"""Tests here ask what a reader gets to read."""

from collections.abc import Callable

import pytest
from opp_cases import TODAY, case
from report_texts import text_of

from forms.audience import reader
from forms.reports.making import reports
from models.snapshot import DossierBeeld


@pytest.fixture
def told() -> Callable[..., str]:
    """The text of one report of a case for a reader."""

    def tell(voor: str, rapport: str, beeld: DossierBeeld | None = None, persoon: str | None = None) -> str:
        beeld = beeld or case()
        found = reports(beeld, reader(beeld, voor, TODAY, persoon), TODAY, rapport)
        ((_, _, report),) = found
        return text_of(report)

    return tell
