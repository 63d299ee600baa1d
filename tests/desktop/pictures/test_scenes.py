"""Every screen of the example vault, as it is drawn: nothing of it is cut, in little room and in large letters."""

import pytest
from cut_words import cut_words

from desktop.pictures.pose import Pose
from desktop.pictures.scenes import scenes
from desktop.pictures.studio import Studio
from desktop.theme.theme import Mode

pytestmark = pytest.mark.walk

POSES = (
    Pose(1366, 768, Mode.LIGHT, 100, "en"),
    Pose(1366, 768, Mode.DARK, 200, "nl"),
)


@pytest.mark.parametrize("pose", POSES, ids=str)
def test_no_words_are_cut_on_any_screen(qapp, tmp_path, pose):
    cut: list[str] = []
    sizes: dict[str, tuple[int, int]] = {}
    with Studio(tmp_path) as studio:
        studio.take(pose)
        for scene in scenes():
            studio.open_vault(scene.vault)
            scene.show(studio)
            picture = studio.picture()
            sizes[scene.name] = (picture.width(), picture.height())
            for page in (studio.window, *studio.floating()):
                cut += [f"{scene.name}: {found}" for found in cut_words(page)]
            studio.close_floating()
    assert not cut, "\n".join(cut)
    assert set(sizes.values()) == {(pose.width, pose.height)}
