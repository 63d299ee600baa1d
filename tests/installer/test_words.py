"""What the words do, on a small checkout."""

import pytest
from small_checkout import Checkout

from installer import words

STAND_IN = "import sys\nprint('{name}', *sys.argv[1:])\nsys.exit({code})\n"


@pytest.fixture
def here(checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Checkout:
    """The words work on the small checkout, on a machine without a display; programs that only print stand in."""
    monkeypatch.setattr(words, "HERE", checkout.environment)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for name in ("pytest", "ruff", "mypy"):
        checkout.write(f"{name}.py", STAND_IN.format(name=name, code=0))
    command = checkout.environment.program("lint-imports")
    command.symlink_to(checkout.environment.program("driehoek"))
    capfd.readouterr()
    return checkout


def test_run_without_a_display_says_so_and_tells_where_the_drawings_are(
    here: Checkout, capfd: pytest.CaptureFixture[str]
) -> None:
    here.write(
        "desktop/toonbeeld.py",
        "import os, pathlib, sys\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "(folder / 'schermen').mkdir(parents=True)\n"
        "(folder / 'schermen' / 'werklijst.png').write_text(os.environ['QT_QPA_PLATFORM'])\n",
    )
    assert words.main(["run"]) == 0
    assert (here.root / "uitvoer/schermen/werklijst.png").read_text() == "offscreen"
    assert capfd.readouterr().out.splitlines() == [
        "Er is hier geen beeldscherm. Daarom worden de schermen en rapporten getekend in de map uitvoer.",
        f"Klaar. In {here.root / 'uitvoer'} staan:",
        "    schermen/werklijst.png",
    ]


def test_run_without_a_display_fails_when_the_drawing_does(here: Checkout, capfd: pytest.CaptureFixture[str]) -> None:
    here.write("desktop/toonbeeld.py", "raise SystemExit('lost')\n")
    assert words.main(["run"]) == 1
    assert capfd.readouterr().err == "lost\nHet tekenen is niet gelukt; hierboven staat waarom.\n"


def test_with_words_only_pytest_runs(here: Checkout, capfd: pytest.CaptureFixture[str]) -> None:
    here.write("pytest.py", STAND_IN.format(name="pytest", code=5))
    assert words.main(["test", "-k", "slot", "tests/models"]) == 5
    assert capfd.readouterr().out == "pytest -k slot tests/models\n"


def test_without_words_every_check_runs_and_those_that_fail_are_named(
    here: Checkout, capfd: pytest.CaptureFixture[str]
) -> None:
    here.write("ruff.py", "import sys\nsys.exit('format' in sys.argv)\n")
    here.write("mypy.py", STAND_IN.format(name="mypy", code=1))
    assert words.main(["test"]) == 1
    said = capfd.readouterr()
    assert said.err == "Niet in orde: opmaak (ruff format), typen (mypy).\n"
    assert "\nhere\n" in said.out
    assert said.out.endswith("pytest -n auto\n")


def test_the_benchmarks_run_alone_one_after_another(here: Checkout, capfd: pytest.CaptureFixture[str]) -> None:
    assert words.main(["bench", "-k", "start"]) == 0
    assert capfd.readouterr().out == "pytest tests/performance -m performance -s -n0 -k start\n"
