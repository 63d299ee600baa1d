"""A logo that the user chose: read with care, made small enough to keep, always a PNG on white.

A drawing (SVG) is drawn here once, so that nothing of a foreign file but its dots comes into the vault. A drawing that
wants to fetch something from elsewhere is refused. Run this in the worker.
"""

import base64
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from models.errors import Melding

translate = QCoreApplication.translate

_LARGEST_FILE = 4 * 1024 * 1024
_LARGEST_SIDE = 10_000
_WIDE, _HIGH = 1200, 480
"""Dots of what is kept at most: sharp on paper at the size at which a logo is printed."""
_LARGEST = 400_000
"""Bytes of what is kept at most."""
_SMALLEST_SIDE = 16
_FOREIGN = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<script|<foreignObject|@import|href\s*=\s*[\"'](?!#|data:)|url\(\s*[\"']?(?!#|data:)",
    re.IGNORECASE,
)


class LogoOnbruikbaar(Melding):
    """A file that is no logo we can keep."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo as it is kept."""

    png: bytes

    @property
    def kept(self) -> str:
        """In base64."""
        return base64.b64encode(self.png).decode()


def read_logo(path: Path) -> Logo:
    """Reads a PNG, JPEG or SVG. Raises `LogoOnbruikbaar`."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise LogoOnbruikbaar(
                translate("Logo", "Dit bestand is te groot. Er is niets veranderd. Kies een logo van hooguit 4 MB.")
            )
        data = path.read_bytes()
    except OSError:
        raise LogoOnbruikbaar(
            translate("Logo", "Dit bestand is niet te lezen. Er is niets veranderd. Kies een ander bestand.")
        ) from None
    image = _drawing(data) if b"<svg" in data[:4096] else _picture(data)
    if min(image.width(), image.height()) < _SMALLEST_SIDE:
        raise LogoOnbruikbaar(
            translate("Logo", "Dit plaatje is te klein om af te drukken. Er is niets veranderd. Kies een groter logo.")
        )
    return Logo(_small(image))


def _picture(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in (b"png", b"jpeg", b"jpg"):
        raise _no_logo()
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _LARGEST_SIDE:
        raise _no_logo()
    image = reader.read()
    if image.isNull():
        raise _no_logo()
    return image


def _drawing(data: bytes) -> QImage:
    if _FOREIGN.search(data):
        raise LogoOnbruikbaar(
            translate(
                "Logo",
                "Deze tekening wil iets van buiten ophalen. Er is niets veranderd. Bewaar het logo als PNG en kies "
                "dat.",
            )
        )
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise _no_logo()
    size = size.scaled(QSize(_WIDE, _HIGH), Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _small(image: QImage) -> bytes:
    """On white, no larger than is printed, and smaller again while it takes too much room."""
    size = QSize(_WIDE, _HIGH)
    while True:
        fitted = image
        if image.width() > size.width() or image.height() > size.height():
            fitted = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        png = _png(fitted)
        if len(png) <= _LARGEST or size.height() < _SMALLEST_SIDE * 2:
            return png
        size = size * 0.7


def _png(image: QImage) -> bytes:
    flat = QImage(image.size(), QImage.Format.Format_RGB888)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(flat.rect(), image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flat.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes; it takes a name
    return bytes(buffer.data().data())


def _no_logo() -> LogoOnbruikbaar:
    return LogoOnbruikbaar(
        translate("Logo", "Dit is geen plaatje dat Driehoek kent. Er is niets veranderd. Kies een PNG, JPEG of SVG.")
    )
