"""In development a slow statement is logged, without what was asked or found."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from models.vault import slow_queries
from models.vault.slow_queries import watch

ROOT = Path(__file__).resolve().parents[3]
ASKED = text("SELECT :name WHERE :name = :other")


@pytest.fixture
def said():
    """What was logged, beside everything else that looks at the log."""
    lines: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())
    slow_queries.log.addHandler(handler)
    slow_queries.log.propagate = False
    yield lines
    slow_queries.log.propagate = True
    slow_queries.log.removeHandler(handler)


def ask(wanted: bool) -> None:
    engine = create_engine("sqlite://")
    watch(engine, wanted=wanted)
    with engine.connect() as connection:
        connection.execute(ASKED, {"name": "Noor Veldman", "other": "Noor Veldman"}).all()


def test_a_slow_statement_is_logged_without_its_values(said, monkeypatch):
    monkeypatch.setattr(slow_queries, "SLOW_SECONDS", -1.0)
    ask(wanted=True)
    assert len(said) == 1
    assert "SELECT" in said[0]
    assert "Noor" not in said[0]


def test_a_fast_one_is_not(said, monkeypatch):
    monkeypatch.setattr(slow_queries, "SLOW_SECONDS", 60.0)
    ask(wanted=True)
    assert said == []


def test_who_uses_the_program_gets_none(said, monkeypatch):
    monkeypatch.setattr(slow_queries, "SLOW_SECONDS", -1.0)
    ask(wanted=False)
    assert said == []


@pytest.mark.parametrize(("options", "logged"), [((), False), (("-X", "dev"), True)])
def test_only_a_development_run_watches_a_vault(tmp_path, options, logged):
    program = (
        "import models.vault.slow_queries as s; s.SLOW_SECONDS = -1.0\n"
        "from models.vault.connection import connect, writing_engine\n"
        f"raw = connect(__import__('pathlib').Path({str(tmp_path / 'k.db')!r}), b'0' * 32, 'rwc')\n"
        "with writing_engine(raw).begin() as c: c.exec_driver_sql('CREATE TABLE t (a)')\n"
        "raw.close()\n"
    )
    done = subprocess.run([sys.executable, *options, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert ("CREATE TABLE t" in done.stderr) is logged
