"""Pictures of the main screens and three reports of one fictional pupil: `python -m desktop.toonbeeld MAP`.

For where there is no display: everything is drawn offscreen, on the example vault, which is made for this and thrown
away again. What is in the pictures and the reports is made up.
"""

import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.pictures.pose import Pose
from desktop.pictures.scene import EXAMPLE
from desktop.pictures.scenes import scenes
from desktop.pictures.studio import Studio, without_chatter
from desktop.theme.theme import Mode, Theme
from forms.reports.handing_out import Paper, hand_out
from forms.reports.making import make
from forms.reports.page_text import page_text
from forms.reports.recipient_check import Outgoing, check_recipient
from models.snapshot import DossierBeeld
from models.vault import Vault

_POSE = Pose(1440, 900, Mode.LIGHT, 100, "nl")
_SHOWN = {
    "10-eerste-keer-rol": "01-eerste-keer",
    "02-werklijst": "02-werklijst",
    "02-dossiers": "03-dossiers",
    "03-dossier": "04-dossier",
    "04-opp-handelingsdeel": "05-opp",
    "05-hoormoment": "06-hoormoment",
    "07-rapport-ouders": "07-rapport",
    "08-invoeren": "08-invoeren",
    "11-instellingen-weergave": "09-instellingen",
    "01-ontgrendelen": "10-ontgrendelen",
}
"""Which of the scenes are drawn here, and in what order someone reads them."""
_READERS = ("leerling", "ouders", "school")


def main(argv: Sequence[str]) -> int:
    """Makes the files in the folder named, tells where they are, and answers the exit code."""
    if len(argv) != 1:
        print("gebruik: python -m desktop.toonbeeld MAP", file=sys.stderr)
        return 2
    folder = Path(argv[0])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(without_chatter)
    app = QApplication(["driehoek"])
    Theme(app, Mode.LIGHT)
    with tempfile.TemporaryDirectory() as place, Studio(Path(place)) as studio:
        paths = _draw(studio, folder)
    for path in paths:
        print(path)
    return 0


def _draw(studio: Studio, folder: Path) -> list[Path]:
    """Draws the screens and prints the reports; answers the files in the order of their names."""
    studio.take(_POSE)
    paths = []
    for scene in scenes():
        if scene.name in _SHOWN:
            studio.open_vault(scene.vault)
            scene.show(studio)
            paths.append(folder / f"{_SHOWN[scene.name]}.png")
            studio.picture().save(str(paths[-1]))
    studio.open_vault(EXAMPLE)
    case = studio.case("A01")
    return sorted(paths) + studio.do(lambda vault: _print_reports(vault, folder, case))


def _print_reports(vault: Vault, folder: Path, case: DossierBeeld) -> list[Path]:
    paths, today = [], date.today()
    for reader in _READERS:
        made = make(case, reader, today, datetime.now(UTC))
        check = check_recipient(case, reader, None, [Outgoing(one, page_text(one.data)) for one in made], today)
        papers = [Paper(one, folder / one.name, replace=True) for one in made]
        hand_out(vault, check.release(), papers, today)
        paths += [one.path for one in papers]
    return paths


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
