"""The sheet that is drawn on: a ReportLab canvas that marks what it draws.

Everything drawn is either content of an element (`content`) or an artifact (`artifact`): there is no third way, because
the drawing methods refuse to work outside of both. `top` and `y` are measured from the foot of the page, in points.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import NamedTuple

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import STATE_DEFAULTS, Drawing
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from forms.reports.paper.fonts import Piece, font
from forms.reports.paper.structure import Bookmark, Element, Mark
from forms.reports.paper.theme import PAGE_HEIGHT, PAGE_WIDTH, Colour

_FIRST_FACE = "Inter-Regular"
_FACE_OF_NOBODY = STATE_DEFAULTS["fontName"]


def hex_text(text: str) -> str:
    """A text as a PDF string in UTF-16, safe in any place of a content stream."""
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"


class Letters(NamedTuple):
    """A stretch of text of one size and colour, and where its first letter stands."""

    pieces: tuple[Piece, ...]
    size: float
    colour: Colour
    x: float
    y: float


class _PageCanvas(Canvas):
    """ReportLab's canvas with the document that its stubs leave out: a face asks it for its letter codes."""

    _doc: PDFDocument


class _Renderer(renderPDF._PDFRenderer):
    """Draws shapes in our own letters: ReportLab begins each drawing in a face of its own, which no page may hold."""

    def applyStateChanges(self, delta: dict[str, object], newState: dict[str, object]) -> None:  # noqa: N802, N803
        """Everything but the face that nobody chose."""
        asked = {name: value for name, value in delta.items() if value != _FACE_OF_NOBODY}
        super().applyStateChanges(asked, newState)


class Sheet:
    """Draws pages. `tagged` False draws the same without marks, to compare speed."""

    def __init__(self, language: str, tagged: bool = True) -> None:
        font(_FIRST_FACE)
        self._out = BytesIO()
        self._canvas = _PageCanvas(
            self._out,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=0 if tagged else 1,  # who finishes the document compresses it, much faster
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=_FIRST_FACE,  # type: ignore[arg-type]  # the stubs say float; it is a name
            lang=language,
        )
        self._tagged = tagged
        self._page = 0
        self._mcid = 0
        self._depth = 0
        self._muted = False
        self.marks: list[list[Element]] = [[]]
        self.bookmarks: list[Bookmark] = []

    @property
    def page(self) -> int:
        """The page that is being drawn, from 0."""
        return self._page

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to this element (or to the artifact around it, in a repeated head)."""
        if self._muted:
            yield
            return
        self._enter()
        if self._tagged:
            element.kids.append(Mark(self._page, self._mcid))
            self.marks[self._page].append(element)
            self._canvas.addLiteral(f"/{element.role} <</MCID {self._mcid}>> BDC")
            self._mcid += 1
        yield
        self._leave()

    @contextmanager
    def artifact(self, furniture: str | None = None) -> Iterator[None]:
        """What is drawn inside is decoration, or furniture of the page (`Header`, `Footer`)."""
        if self._muted:
            yield
            return
        self._enter()
        if self._tagged:
            kind = f"/Artifact <</Type /Pagination /Subtype /{furniture}>> BDC" if furniture else "/Artifact BMC"
            self._canvas.addLiteral(kind)
        self._muted = True
        yield
        self._muted = False
        self._leave()

    def _enter(self) -> None:
        if self._depth:
            raise RuntimeError("marked content does not nest")
        self._depth = 1

    def _leave(self) -> None:
        self._depth = 0
        if self._tagged:
            self._canvas.addLiteral("EMC")

    def _marked(self) -> _PageCanvas:
        if not self._depth:
            raise RuntimeError("drawn outside of content and artifact")
        return self._canvas

    def write(self, letters: Iterable[Letters]) -> None:
        """Stretches of text as one text object; what is already set is not set again.

        Written straight into the page: ReportLab's own text object measures every stretch once more and takes three
        times as long.
        """
        canvas = self._marked()
        document = canvas._doc
        code = ["BT"]
        face: tuple[str, float, int] | None = None
        colour: Colour | None = None
        for one in letters:
            if colour != one.colour:
                colour = one.colour
                code.append("{:g} {:g} {:g} rg".format(*colour))
            code.append(f"1 0 0 1 {one.x:.2f} {one.y:.2f} Tm")
            for piece in one.pieces:
                drawn = font(piece.face)
                for subset, letter_codes in drawn.splitString(piece.text, document):
                    if face != (piece.face, one.size, subset):
                        face = (piece.face, one.size, subset)
                        code.append(f"{drawn.getSubsetInternalName(subset, document)} {one.size:g} Tf")
                    code.append(f"<{letter_codes.hex()}> Tj")
        code.append("ET")
        canvas.addLiteral(" ".join(code))

    def fill_box(self, x: float, y: float, width: float, height: float, colour: Colour, radius: float = 0) -> None:
        """A filled rectangle; `y` is its foot."""
        canvas = self._marked()
        canvas.setFillColor(colour)
        canvas.roundRect(x, y, width, height, radius, stroke=0, fill=1)

    def frame_box(
        self, x: float, y: float, width: float, height: float, colour: Colour, line: float, radius: float = 0
    ) -> None:
        """The outline of a rectangle."""
        canvas = self._marked()
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(line)
        canvas.roundRect(x, y, width, height, radius, stroke=1, fill=0)

    def line(self, x: float, y: float, to_x: float, to_y: float, colour: Colour, width: float) -> None:
        """A straight line."""
        canvas = self._marked()
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(width)
        canvas.line(x, y, to_x, to_y)

    def dot(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """A filled circle."""
        canvas = self._marked()
        canvas.setFillColor(colour)
        canvas.circle(x, y, radius, stroke=0, fill=1)

    def path(self, path: PDFPathObject, x: float, y: float, scale: float, colour: Colour, width: float) -> None:
        """A line drawing in its own measure, `y` upside down (as in SVG); `x`, `y` is its top left corner."""
        canvas = self._marked()
        canvas.saveState()
        canvas.translate(x, y)
        canvas.scale(scale, -scale)
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(width)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()

    def picture(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        """A picture of dots (PNG); `y` is its foot."""
        self._marked().drawImage(ImageReader(BytesIO(data)), x, y, width, height)

    def drawing(self, drawing: Drawing, x: float, y: float) -> None:
        """A drawing of ReportLab; `x`, `y` is its lower left corner."""
        _Renderer().draw(drawing, self._marked(), x, y)  # type: ignore[arg-type]  # the stubs say int

    def bookmark(self, level: int, words: str, top: float) -> None:
        """Remembers a heading for the list of bookmarks."""
        if not self._muted:
            self.bookmarks.append(Bookmark(level, words, self._page, top))

    def next_page(self) -> None:
        """Ends this page and begins another."""
        self._canvas.showPage()
        self._page += 1
        self._mcid = 0
        self.marks.append([])

    def finish(self) -> bytes:
        """Ends the last page and gives the bytes of the plain PDF."""
        self._canvas.showPage()
        self._canvas.save()
        return self._out.getvalue()
