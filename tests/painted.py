"""What a widget really paints: its words, signs and lines, each with its colour and with the ground it lies on.

The widget is drawn as SVG, in which all that is painted stands in order, by stylesheet and by itself alike. The ground
of a word is the last thing filled under it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainterPath, QPolygonF, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

THIN = 3.0
"""Something filled that is no wider is a line, not a ground."""


@dataclass(frozen=True, slots=True)
class Painted:
    """`kind` is text, sign (an icon) or line; `at` is where on the page."""

    kind: str
    words: str
    ink: str
    ground: str
    at: QRectF


@dataclass(frozen=True, slots=True)
class _Fill:
    path: QPainterPath
    colour: str


def painted(widget: QWidget) -> list[Painted]:
    """Everything visible that the widget and what is in it paint."""
    found: list[Painted] = []
    fills: list[_Fill] = []
    for group, element in _elements(widget):
        name = element.tag.rpartition("}")[2]
        transform = _transform(group.get("transform", ""))
        if name == "text":
            found.extend(_text(element, transform, fills))
        elif name == "image":
            found.extend(_image(element, transform, fills))
        else:
            found.extend(_shape(name, group, element, transform, fills))
    return found


def _elements(widget: QWidget) -> Iterator[tuple[ElementTree.Element, ElementTree.Element]]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(QRect(QPoint(0, 0), widget.size()))
    generator.setResolution(96)
    widget.render(generator)
    del generator
    root = ElementTree.fromstring(bytes(buffer.data().data()))
    for group in root.iter("{http://www.w3.org/2000/svg}g"):
        for element in group:
            if not element.tag.endswith("}g"):
                yield group, element


def _transform(words: str) -> QTransform:
    if not words:
        return QTransform()
    a, b, c, d, e, f = (float(one) for one in words.removeprefix("matrix(").removesuffix(")").split(","))
    return QTransform(a, b, c, d, e, f)


def _ground(fills: list[_Fill], at: QPointF) -> str | None:
    return next((one.colour for one in reversed(fills) if one.path.contains(at)), None)


def _mixed(ink: str, ground: str, opacity: float) -> str:
    one, other = QColor(ink), QColor(ground)
    parts = [
        round(a * opacity + b * (1 - opacity))
        for a, b in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    ]
    return QColor(*parts).name()


def _text(element: ElementTree.Element, transform: QTransform, fills: list[_Fill]) -> Iterator[Painted]:
    words = (element.text or "").strip()
    size = float(element.get("font-size", "14"))
    corner = QPointF(float(element.get("x", 0)), float(element.get("y", 0)))
    at = transform.map(corner + QPointF(2, -0.35 * size))
    ground = _ground(fills, at)
    if words and ground is not None:
        ink = _mixed(element.get("fill", "#000000"), ground, float(element.get("fill-opacity", 1)))
        yield Painted("text", words, ink, ground, QRectF(at, at))


def _image(element: ElementTree.Element, transform: QTransform, fills: list[_Fill]) -> Iterator[Painted]:
    href = next((value for key, value in element.attrib.items() if key.endswith("href")), "")
    image = QImage.fromData(QByteArray.fromBase64(QByteArray(href.partition("base64,")[2].encode())))
    box = QRectF(*(float(element.get(key, 0)) for key in ("x", "y", "width", "height")))
    at = transform.mapRect(box)
    ground = _ground(fills, at.center())
    opaque = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 250
    ]
    if opaque and ground is not None:
        yield Painted("sign", "", opaque[0].name(), ground, at)


def _shape(
    name: str, group: ElementTree.Element, element: ElementTree.Element, transform: QTransform, fills: list[_Fill]
) -> Iterator[Painted]:
    path = transform.map(_path(name, element))
    box = path.boundingRect()
    fill, stroke = group.get("fill", "none"), group.get("stroke", "none")
    if stroke != "none" and float(group.get("stroke-opacity", 1)) == 1:
        ground = _ground(fills, path.pointAtPercent(0.0)) if not path.isEmpty() else None
        if ground is not None:
            yield Painted("line", f"{name} {group.get('stroke-width')}", stroke, ground, box)
    if fill != "none" and float(group.get("fill-opacity", 1)) == 1 and not path.isEmpty():
        if min(box.width(), box.height()) <= THIN:
            ground = _ground(fills, box.center())
            if ground is not None:
                yield Painted("line", name, fill, ground, box)
        else:
            fills.append(_Fill(path, fill))


def _path(name: str, element: ElementTree.Element) -> QPainterPath:
    path = QPainterPath()
    if name == "rect":
        path.addRect(QRectF(*(float(element.get(key, 0)) for key in ("x", "y", "width", "height"))))
    elif name == "circle":
        radius = float(element.get("r", 0))
        path.addEllipse(QPointF(float(element.get("cx", 0)), float(element.get("cy", 0))), radius, radius)
    elif name == "ellipse":
        centre = QPointF(float(element.get("cx", 0)), float(element.get("cy", 0)))
        path.addEllipse(centre, float(element.get("rx", 0)), float(element.get("ry", 0)))
    elif name in ("polygon", "polyline"):
        points = [QPointF(*map(float, pair.split(","))) for pair in element.get("points", "").split()]
        path.addPolygon(QPolygonF(points))
    elif name == "path":
        _read(path, element.get("d", ""))
    return path


def _read(path: QPainterPath, words: str) -> None:
    """The commands Qt writes: M, L, C and Z, all absolute."""
    steps = words.replace("M", " M ").replace("L", " L ").replace("C", " C ").replace("Z", " Z ").split()
    points: list[QPointF] = []
    command = ""
    for step in steps:
        if step in "MLCZ":
            command, points = step, []
            if step == "Z":
                path.closeSubpath()
            continue
        x, y = step.split(",")
        points.append(QPointF(float(x), float(y)))
        if command == "M":
            path.moveTo(points.pop())
        elif command == "L":
            path.lineTo(points.pop())
        elif len(points) == 3:
            path.cubicTo(*points)
            points = []
