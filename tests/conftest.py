"""What holds for every test: Qt draws offscreen where there is no screen, and a log record at WARNING or higher fails.

A test that brings about such a record on purpose says which: `@pytest.mark.expect_log("regular expression")`. Then at
least one record must match, and any other still fails. Loggers of structlog go through the standard library here.
"""

import logging
import os
import re
import sys
from collections.abc import Iterator

import pytest
import structlog

if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "nl"  # a program that a test starts speaks Dutch, whatever this computer speaks

structlog.configure(
    processors=[structlog.stdlib.add_log_level, structlog.stdlib.render_to_log_kwargs],
    wrapper_class=structlog.stdlib.BoundLogger,
    logger_factory=structlog.stdlib.LoggerFactory(),
)


class _Keeper(logging.Handler):
    """Keeps the records of one test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.kept: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.kept.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test when it logs a warning that it did not expect, or expected one that did not come."""
    expected = [re.compile(mark.args[0]) for mark in request.node.iter_markers("expect_log")]
    keeper, root = _Keeper(), logging.getLogger()
    root.addHandler(keeper)
    yield
    root.removeHandler(keeper)
    texts = [record.getMessage() for record in keeper.kept]
    for record, text in zip(keeper.kept, texts, strict=True):
        if not any(pattern.search(text) for pattern in expected):
            pytest.fail(f"Unexpected log record: {record.levelname} {record.name}: {text}", pytrace=False)
    for pattern in expected:
        if not any(pattern.search(text) for text in texts):
            pytest.fail(f"No log record matched {pattern.pattern!r}", pytrace=False)
