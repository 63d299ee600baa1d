"""Makes the drawings of `resources/pictograms` from Lucide.

Only for who wants to add a pictogram; the application needs the files, not this script. Needs fontTools in the Python
that runs it and the unpacked npm package `lucide-static`:

    npm pack lucide-static && tar xzf lucide-static-1.62.0.tgz
    python installer/pictograms.py package

What it guarantees: every file is one path of absolute M, L, C and Z in a box of 24 by 24, drawn with a round line of
width 2. Paper, screen and HTML can all read that with a few lines of code.
"""

import sys
from pathlib import Path

from fontTools.pens.basePen import decomposeQuadraticSegment
from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import SVGPath

TARGET = Path(__file__).resolve().parent.parent / "resources" / "pictograms"

PICTOGRAMS = {
    "agenda": "calendar",
    "bal": "volleyball",
    "bezig": "circle-dot",
    "blokjes": "toy-brick",
    "boek": "book-open",
    "bouwen": "blocks",
    "deels": "split",
    "doel": "target",
    "gehoord": "ear",
    "geluid": "volume-2",
    "groep": "users",
    "hart": "heart",
    "helpt": "life-buoy",
    "herhalen": "refresh-cw",
    "huis": "house",
    "ja": "circle-check",
    "kaart": "id-card",
    "klaar": "check",
    "klok": "clock",
    "knutselen": "scissors",
    "koptelefoon": "headphones",
    "lastig": "cloud-rain",
    "letop": "triangle-alert",
    "melding": "circle-alert",
    "muziek": "music",
    "nee": "circle-x",
    "pen": "pencil-line",
    "plaatje": "image",
    "praten": "message-circle",
    "puzzel": "puzzle",
    "rechten": "scale",
    "rekenen": "calculator",
    "rust": "moon",
    "samen": "handshake",
    "schild": "shield-check",
    "schoolgebouw": "school",
    "smiley": "smile",
    "stil": "volume-x",
    "tablet": "tablet",
    "tekenen": "palette",
    "tijd": "hourglass",
    "toets": "clipboard-list",
    "vraag": "circle-question-mark",
    "water": "waves",
    "wij": "hand-helping",
    "zon": "sun",
}


def number(value: float) -> str:
    """A coordinate with at most two decimals and no needless zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


Point = tuple[float, float]


def cubics(start: Point, points: tuple[Point, ...]) -> list[tuple[Point, Point, Point]]:
    """A run of quadratic curves as cubic ones."""
    curves = []
    for control, end in decomposeQuadraticSegment(points):
        first = (start[0] + (control[0] - start[0]) * 2 / 3, start[1] + (control[1] - start[1]) * 2 / 3)
        second = (end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3)
        curves.append((first, second, end))
        start = end
    return curves


def path_of(svg: Path) -> str:
    """All shapes of an SVG drawing as one path of absolute M, L, C and Z."""
    pen = RecordingPen()
    SVGPath(svg).draw(pen)
    parts: list[str] = []
    here: Point = (0.0, 0.0)
    for name, points in pen.value:
        letter = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "qCurveTo": "C", "closePath": "Z"}.get(name)
        if letter is None:
            continue
        for curve in cubics(here, points) if name == "qCurveTo" else [points]:
            parts.append(letter + " ".join(f"{number(x)} {number(y)}" for x, y in curve))
        if points:
            here = points[-1]
    return " ".join(parts)


def main(package: Path) -> None:
    """Writes every pictogram of `PICTOGRAMS` and the licence beside it."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, lucide in PICTOGRAMS.items():
        drawing = (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" '
            'stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">'
            f'<path d="{path_of(package / "icons" / f"{lucide}.svg")}"/></svg>\n'
        )
        (TARGET / f"{name}.svg").write_text(drawing, encoding="utf-8")
    (TARGET / "LICENSE").write_text((package / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
