"""Finishes a plain PDF: structure tree, bookmarks, language, metadata, colour profile.

The result claims to be PDF/UA-1 and PDF/A-2a. The same input gives the same bytes: the one date in it is given.
"""

import re
import unicodedata
from datetime import datetime
from functools import cache
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from forms.reports.content import Report
from forms.reports.paper.metadata import PRODUCER, packet
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.structure import Bookmark, Element, Mark
from models.resources import resource


def finish(plain: bytes, sheet: Sheet, root: Element, report: Report, made: datetime) -> bytes:
    """The finished document. `made` is UTC."""
    with pikepdf.open(BytesIO(plain)) as pdf:
        _describe(pdf, report, made)
        _build_tree(pdf, sheet, root, report)
        _add_bookmarks(pdf, sheet.bookmarks)
        _mend_fonts(pdf)
        out = BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return out.getvalue()


@cache
def _profile() -> bytes:
    return resource("icc", "sRGB.icc").read_bytes()


def _describe(pdf: pikepdf.Pdf, report: Report, made: datetime) -> None:
    catalog = pdf.Root
    catalog.Lang = String(report.language)
    catalog.MarkInfo = Dictionary(Marked=True)
    catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    metadata = pdf.make_stream(packet(report.title, report.language, report.organisation, made))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    catalog.Metadata = metadata
    profile = pdf.make_stream(_profile())
    profile.N = 3
    catalog.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB"),
                DestOutputProfile=profile,
            )
        ]
    )
    date = String(made.strftime("D:%Y%m%d%H%M%SZ"))
    told = {"/Title": String(report.title), "/Producer": String(PRODUCER), "/Creator": String(PRODUCER)}
    if report.organisation:
        told["/Author"] = String(report.organisation)
    pdf.trailer.Info = pdf.make_indirect(Dictionary({**told, "/CreationDate": date, "/ModDate": date}))


def _build_tree(pdf: pikepdf.Pdf, sheet: Sheet, root: Element, report: Report) -> None:
    """The structure tree and, per page, which element each piece of marked content belongs to."""
    root.drop_empty()
    pages = [page.obj for page in pdf.pages]
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    made: dict[int, pikepdf.Object] = {}

    def build(element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        entry = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        made[id(element)] = entry
        _describe_element(entry, element)
        first = next((kid.page for kid in element.kids if isinstance(kid, Mark)), None)
        if first is not None:
            entry.Pg = pages[first]
        kids = [
            build(kid, entry)
            if isinstance(kid, Element)
            else kid.mcid
            if kid.page == first
            else Dictionary(Type=Name.MCR, Pg=pages[kid.page], MCID=kid.mcid)
            for kid in element.kids
        ]
        entry.K = kids[0] if len(kids) == 1 else Array(kids)
        return entry

    tree.K = build(root, tree)
    numbers: list[object] = []
    for place, marks in enumerate(sheet.marks[: len(pages)]):
        pages[place].StructParents = place
        pages[place].Tabs = Name.S
        if "/Trans" in pages[place]:
            del pages[place].Trans
        numbers += [place, pdf.make_indirect(Array([made[id(element)] for element in marks]))]
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    tree.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = tree


def _describe_element(entry: pikepdf.Object, element: Element) -> None:
    if element.alt is not None:
        entry.Alt = String(element.alt)
    if element.actual is not None:
        entry.ActualText = String(element.actual)
    if element.language is not None:
        entry.Lang = String(element.language)
    attributes = [
        Dictionary({"/O": Name(f"/{owner}"), f"/{name}": pikepdf.Object.parse(value.encode())})
        for owner, name, value in element.attributes
    ]
    if element.box is not None:
        box = Array([round(side, 2) for side in element.box])
        attributes.append(Dictionary(O=Name.Layout, BBox=box, Placement=Name.Block))
    if attributes:
        entry.A = attributes[0] if len(attributes) == 1 else Array(attributes)


def _add_bookmarks(pdf: pikepdf.Pdf, bookmarks: list[Bookmark]) -> None:
    """The headings as bookmarks, each under the nearest louder one before it."""
    with pdf.open_outline() as outline:
        above: list[tuple[int, pikepdf.OutlineItem]] = []
        for one in bookmarks:
            item = pikepdf.OutlineItem(one.words, one.page, "XYZ", left=0, top=round(one.top + 6, 1))
            while above and above[-1][0] >= one.level:
                above.pop()
            (above[-1][1].children if above else outline.root).append(item)
            above.append((one.level, item))


_MAP = re.compile(rb"\d+ beginbfchar\n(.*?)endbfchar", re.DOTALL)
_ENTRY = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4})>")
_SECTION = 100
"""A section of a letter map may hold no more entries than this."""


def _mend_fonts(pdf: pikepdf.Pdf) -> None:
    """Sets ReportLab's letter maps right: no entry for nothing, and for a joined Arabic letter the letter itself."""
    for font in _fonts(pdf):
        stream = font.ToUnicode
        stream.write(_MAP.sub(_mended, stream.read_bytes()))


def _mended(found: re.Match[bytes]) -> bytes:
    entries = [
        b"<%s> <%s>" % (code, letter if letter < b"FB50" else _letters(letter))
        for code, letter in _ENTRY.findall(found.group(1))
        if letter != b"0000"
    ]
    sections = (entries[start : start + _SECTION] for start in range(0, len(entries), _SECTION))
    return b"\n".join(b"%d beginbfchar\n%s\nendbfchar" % (len(one), b"\n".join(one)) for one in sections)


def _letters(letter: bytes) -> bytes:
    plain = unicodedata.normalize("NFKC", chr(int(letter, 16)))
    return plain.encode("utf-16-be").hex().upper().encode()


def _fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    found: dict[tuple[int, int], pikepdf.Object] = {}
    for page in pdf.pages:
        for font in page.obj.Resources.Font.values():
            found[font.objgen] = font
    return list(found.values())
