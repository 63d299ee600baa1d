"""Whatever someone does at the window, in whatever order, no word is lost.

The long form: `python3 installer/dev.py test -m reliability tests/desktop/use`.
"""

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from random_use import RandomUse

_PLAIN = settings(
    deadline=None, suppress_health_check=list(HealthCheck), print_blob=True, database=None, phases=[Phase.generate]
)
"""Without making a failure smaller: each step is a window at work, and that would take longer than finding it."""


def _use(demo_folder, times: int, steps: int) -> None:
    machine = type("Used", (RandomUse,), {"example": demo_folder})
    run_state_machine_as_test(machine, settings=settings(_PLAIN, max_examples=times, stateful_step_count=steps))


def test_random_use_loses_no_word(qapp, theme, demo_folder):
    _use(demo_folder, 4, 15)


@pytest.mark.reliability
def test_long_random_use_loses_no_word(qapp, theme, demo_folder):
    _use(demo_folder, 150, 40)
