"""Makes the font files of `resources/fonts` from what their makers publish.

Only for who wants to renew the fonts; the application and its tests need the files, not this script. Needs fontTools
and brotli in the Python that runs it (`pip install fonttools brotli`), and a folder with what is named in `SOURCES`:

    npm pack inter-ui && tar xzf inter-ui-4.1.1.tgz
    apt-get download fonts-noto-core fonts-noto-mono && dpkg-deb -x fonts-noto-*.deb .
    python installer/fonts.py FOLDER

What it guarantees: static TrueType outlines (ReportLab reads nothing else), no hints, fixed dates so that the same
sources give the same bytes. In Inter for paper the features cv05 (l with a tail) and cv08 (I with serifs) stand in the
character map itself, because paper is set without OpenType features; `InterScreen` has Inter's own l and I,
`InterText` the same with more room between the lines, for running text, and `InterTabular` has figures of equal width.
The fallback fonts hold only what Inter lacks.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

INTER = "package/web"
NOTO = "usr/share/fonts/truetype/noto"
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
BAKED = ("cv05", "cv08")
MADE = 3_850_000_000
"""Seconds since 1904 written as the day the font was changed (2026-01-01): the same for every run."""


@dataclass(frozen=True)
class Source:
    """One published font and what becomes of it. `unicodes` None: all that it has."""

    file: str
    target: str
    unicodes: tuple[range, ...] | None = None
    bake: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    family: str | None = None
    without_inter: bool = False
    leading: float = 0
    """Room between the lines, in parts of the size of the letters."""
    bake_only: range | None = None


TEXT = (
    range(0x20, 0x7F),
    range(0xA0, 0x590),  # Latin, IPA, Greek, Cyrillic
    range(0x1D00, 0x2000),
    range(0x2000, 0x2300),  # punctuation, currency, arrows, mathematics
    range(0x2500, 0x27C0),  # shapes, symbols
    range(0xA720, 0xA800),
    range(0xFB00, 0xFB07),
    range(0xFFFD, 0xFFFE),
)
FIGURES = (range(0x20, 0x21), range(0x28, 0x3B), range(0x25, 0x26), range(0x20AC, 0x20AD), range(0x2212, 0x2213))
FIGURES_MORE = (range(0xA0, 0xA1), range(0x2013, 0x2014))
CODES = (range(0x20, 0x7F), range(0xA0, 0xA1), range(0xB7, 0xB8), range(0x2013, 0x2015))
SHAPING = ("kern", "mark", "mkmk", "ccmp", "locl", "calt", "rlig", "init", "medi", "fina", "isol", "liga")

SOURCES = (
    *(
        Source(f"{INTER}/Inter-{weight}.woff2", f"Inter-{weight}.ttf", TEXT, BAKED, (*SHAPING, "tnum"))
        for weight in ("Regular", "Medium", "SemiBold", "Bold")
    ),
    *(
        Source(f"{INTER}/Inter-{weight}.woff2", f"InterScreen-{weight}.ttf", TEXT, features=(*SHAPING, "tnum"))
        for weight in ("Regular", "Medium", "SemiBold", "Bold")
    ),
    Source(
        f"{INTER}/Inter-Regular.woff2",
        "InterText-Regular.ttf",
        TEXT,
        features=(*SHAPING, "tnum"),
        family="Inter Text",
        leading=0.22,
    ),
    *(
        Source(
            f"{INTER}/Inter-{weight}.woff2",
            f"InterTabular-{weight}.ttf",
            (*FIGURES, *FIGURES_MORE),
            ("tnum",),
            family="Inter Tabular",
            bake_only=range(0x30, 0x3A),
        )
        for weight in ("Regular", "SemiBold")
    ),
    *(Source(f"{NOTO}/NotoSans-{w}.ttf", f"NotoSans-{w}.ttf", without_inter=True) for w in ("Regular", "Bold")),
    *(
        Source(f"{NOTO}/{name}-{w}.ttf", f"{name}-{w}.ttf", features=SHAPING)
        for name in ("NotoNaskhArabic", "NotoSansEthiopic")
        for w in ("Regular", "Bold")
    ),
    Source(f"{NOTO}/NotoSansMono-Regular.ttf", "NotoSansMono-Regular.ttf", CODES),
)


def bake(font: TTFont, features: tuple[str, ...], only: range | None) -> None:
    """Lets the character map point at the glyphs that these features would choose (for `only` these characters)."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag in features
        for index in record.Feature.LookupListIndex
    }
    swaps: dict[str, str] = {}
    for index in sorted(lookups):
        for rule in table.LookupList.Lookup[index].SubTable:
            swaps.update(getattr(getattr(rule, "ExtSubTable", rule), "mapping", {}))
    for cmap in font["cmap"].tables:
        if cmap.isUnicode():
            cmap.cmap = {
                code: swaps.get(glyph, glyph) if only is None or code in only else glyph
                for code, glyph in cmap.cmap.items()
            }


def rename(font: TTFont, family: str) -> None:
    """Gives the font a family name of its own, where it holds only a part of the letters."""
    old = font["name"].getBestFamilyName()
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16, 21):
            new = family.replace(" ", "") if record.nameID in (3, 6) else family
            record.string = record.toUnicode().replace(old, new)


def make(folder: Path, source: Source, inter: frozenset[int]) -> Path:
    """Writes one font file and returns where it stands."""
    font = TTFont(folder / source.file, recalcTimestamp=False)
    if source.bake:
        bake(font, source.bake, source.bake_only)
    have = set(font.getBestCmap())
    wanted = have if source.unicodes is None else have & {code for part in source.unicodes for code in part}
    if source.without_inter:
        wanted = wanted - inter
    options = subset.Options(
        layout_features=list(source.features),
        hinting=False,
        notdef_outline=True,
        name_IDs=["*"],
        name_languages=["*"],
        recalc_timestamp=False,
        drop_tables=["DSIG", "STAT", "meta", "FFTM"],
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    if source.family:
        rename(font, source.family)
    if source.leading:
        gap = round(font["head"].unitsPerEm * source.leading)
        font["hhea"].lineGap = font["OS/2"].sTypoLineGap = gap
    font["head"].created = font["head"].modified = MADE
    font.flavor = None
    target = TARGET / source.target
    font.save(target, reorderTables=None)
    return target


def main(folder: Path) -> None:
    """Makes all fonts and says how large each became."""
    first = TTFont(folder / SOURCES[0].file)
    covered = set(first.getBestCmap()) & {code for part in TEXT for code in part}
    TARGET.mkdir(parents=True, exist_ok=True)
    for source in SOURCES:
        made = make(folder, source, frozenset(covered))
        print(f"{made.name}: {made.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
