"""A few random lives with every run; many of them stand behind `reliability`."""

from hypothesis import HealthCheck, settings
from random_lives import Lives

Lives.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
TestLives = Lives.TestCase
