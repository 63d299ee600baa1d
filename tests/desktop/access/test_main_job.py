"""The main job by keyboard alone, from the first start to unlocking again, in a real window; the script is data."""

import os
import shutil

import main_job
import pytest
import screen_bus

_WITHOUT = screen_bus.lacking() or ("" if shutil.which("xdotool") else "needs xdotool")
pytestmark = [pytest.mark.main_job, pytest.mark.skipif(bool(_WITHOUT), reason=_WITHOUT)]


def test_the_main_job_by_keyboard_alone(tmp_path):
    env = main_job.private(tmp_path, os.environ)
    with screen_bus.surroundings(env) as made, screen_bus.Program(made, tmp_path / "none") as program:
        player = main_job.Player(program, made)
        player.begin()
        for step in main_job.steps():
            player.play(step)
