"""The suite's own guard: what is logged at WARNING or higher fails a test unless it said so."""

import subprocess
import sys
from pathlib import Path

import pytest

TRIALS = {
    "information passes": ("logging.info('all is well')", None, "1 passed"),
    "a warning fails": ("logging.getLogger('a').warning('disk is full')", None, "1 passed, 1 error"),
    "so does one of structlog": ("structlog.get_logger().error('disk is full')", None, "1 passed, 1 error"),
    "an expected one passes": ("logging.error('disk is %s', 'full')", "disk .* full", "1 passed"),
    "another one still fails": ("logging.error('full'), logging.error('lost')", "full", "1 passed, 1 error"),
    "an expected one must come": ("pass", "full", "1 passed, 1 error"),
}


@pytest.mark.parametrize(("act", "expected", "outcome"), TRIALS.values(), ids=TRIALS)
def test_what_a_test_logs(tmp_path: Path, act: str, expected: str | None, outcome: str) -> None:
    mark = f"@pytest.mark.expect_log({expected!r})\n" if expected else ""
    code = f"import logging\nimport pytest\nimport structlog\n\n{mark}def test_it():\n    {act}\n"
    (tmp_path / "test_it.py").write_text(code, "utf-8")
    (tmp_path / "conftest.py").write_text((Path(__file__).parent / "conftest.py").read_text("utf-8"), "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = expect_log\naddopts = -p no:cacheprovider\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:pytest-qt", "-p", "no:hypothesispytest"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.stdout.splitlines()[-1].startswith(outcome + " in "), done.stdout + done.stderr
