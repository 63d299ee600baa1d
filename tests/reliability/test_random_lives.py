"""Many random lives of an OPP, a TLV request and an arrangement."""

import pytest
from hypothesis import HealthCheck, settings
from random_lives import Lives


class ManyLives(Lives):
    """The same, longer and more often, and every time others."""


ManyLives.TestCase.settings = settings(
    max_examples=150, stateful_step_count=80, deadline=None, suppress_health_check=list(HealthCheck)
)
TestManyLives = pytest.mark.reliability(ManyLives.TestCase)
