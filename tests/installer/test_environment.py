"""The environment: exact, compiled, free the second time, noticing all that it hangs on."""

import subprocess

import pytest
from small_checkout import Checkout

from installer.environment import Environment
from installer.steps import Stop


def _driehoek(checkout: Checkout) -> str:
    command = [checkout.environment.program("driehoek")]
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=checkout.root.parent).stdout


def test_the_command_runs_this_checkout_from_anywhere(checkout: Checkout) -> None:
    assert _driehoek(checkout) == "here\n"
    checkout.write("desktop/__main__.py", "def main():\n    print('changed')\n")
    assert _driehoek(checkout) == "changed\n"


def test_code_is_compiled_even_where_python_writes_no_bytecode(checkout: Checkout) -> None:
    assert list((checkout.root / "desktop" / "__pycache__").glob("__main__.*.pyc"))
    module = checkout.module("een")
    assert module is not None
    assert list((module.parent / "__pycache__").glob("een.*.pyc"))


def test_a_second_time_there_is_nothing_to_do(checkout: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert checkout.environment.is_ready()
    checkout.environment.prepare()
    assert capsys.readouterr().out == ""


def test_another_lock_brings_what_it_names_and_takes_the_rest_away(checkout: Checkout) -> None:
    checkout.lock("twee")
    assert not checkout.environment.is_ready()
    checkout.environment.prepare()
    assert checkout.environment.is_ready()
    assert checkout.module("twee") is not None
    assert checkout.module("een") is None


def test_a_package_that_is_not_what_was_locked_is_refused(checkout: Checkout) -> None:
    checkout.lock("twee")
    checkout.write("installer/requirements.lock", f"twee==1.0 --hash=sha256:{'0' * 64}\n")
    with pytest.raises(Stop, match=r"^De pakketten zijn niet te installeren"):
        checkout.environment.prepare()
    assert not checkout.environment.is_ready()
    assert checkout.module("twee") is None


def test_a_checkout_that_was_moved_is_noticed(checkout: Checkout) -> None:
    moved = checkout.root.rename(checkout.root.parent / "elders")
    assert not Environment(moved).is_ready()


def test_a_python_that_went_away_is_noticed(checkout: Checkout) -> None:
    checkout.environment.python.unlink()
    assert not checkout.environment.is_ready()
