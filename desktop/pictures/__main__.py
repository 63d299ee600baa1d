"""Draws the screens: `python -m desktop.pictures MAP [--scherm 04-opp ...] [--maat 1366x768] [--thema donker] …`.

Without choices every screen is drawn in all sizes, themes, letters and languages.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.pictures import pose as posing
from desktop.pictures.pose import Pose, poses
from desktop.pictures.scene import Scene
from desktop.pictures.scenes import scenes
from desktop.pictures.studio import Studio, without_chatter
from desktop.theme.theme import Mode, Theme


def main(argv: Sequence[str]) -> int:
    """Draws what was asked, tells which files were made, and answers the exit code."""
    args = _parser().parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(without_chatter)
    app = QApplication(["driehoek"])
    Theme(app, Mode.LIGHT)
    wanted = [one for one in scenes() if not args.scherm or any(one.name.startswith(name) for name in args.scherm)]
    asked = tuple(
        poses(
            args.maat or posing.SIZES,
            [Mode(one) for one in args.thema] or posing.MODES,
            args.letters or posing.PERCENTS,
            args.taal or posing.LANGUAGES,
        )
    )
    args.map.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, Studio(Path(place)) as studio:
        for path in draw(studio, wanted, asked, args.map):
            print(path, flush=True)
    return 0


def draw(studio: Studio, wanted: Sequence[Scene], asked: Sequence[Pose], folder: Path) -> Iterator[Path]:
    """Draws each screen in each pose; answers each file once it is there."""
    for pose in asked:
        studio.take(pose)
        for vault, group in groupby(wanted, key=lambda scene: scene.vault):
            studio.open_vault(vault)
            for scene in group:
                if scene.single and not studio.single:
                    continue
                scene.show(studio)
                path = folder / f"{scene.name}-{pose}.png"
                studio.picture().save(str(path))
                studio.close_floating()
                yield path


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m desktop.pictures", description="Tekent de schermen.")
    parser.add_argument("map", type=Path, metavar="MAP", help="de map voor de plaatjes")
    parser.add_argument("--scherm", action="append", default=[], help="alleen schermen waarvan de naam zo begint")
    parser.add_argument("--maat", action="append", type=_size, help="breedte x hoogte van het venster: 1440x900")
    parser.add_argument("--thema", action="append", default=[], choices=[one.value for one in Mode], help="het thema")
    parser.add_argument("--letters", action="append", type=int, help="de lettergrootte in procenten")
    parser.add_argument("--taal", action="append", choices=posing.LANGUAGES, help="de taal")
    return parser


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"{words} is geen maat; schrijf 1440x900")
    return int(width), int(height)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
