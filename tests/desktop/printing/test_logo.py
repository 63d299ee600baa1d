import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from desktop.printing.logo import LogoOnbruikbaar, read_logo

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80">{}</svg>'


def picture(path, width=300, height=120, colour="#1A6839"):
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


def kept(path):
    image = QImage()
    assert image.loadFromData(read_logo(path).png, "PNG")
    return image


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg"])
def test_a_picture_is_kept_as_it_is(qapp, tmp_path, name):
    image = kept(picture(tmp_path / name))
    assert (image.width(), image.height()) == (300, 120)
    assert not image.hasAlphaChannel()


def test_what_is_seen_through_becomes_white(qapp, tmp_path):
    image = kept(picture(tmp_path / "logo.png", colour="#00000000"))
    assert image.pixelColor(10, 10) == QColor(Qt.GlobalColor.white)


def test_a_large_picture_is_made_as_large_as_is_printed(qapp, tmp_path):
    image = kept(picture(tmp_path / "logo.png", 4000, 2000))
    assert (image.width(), image.height()) == (960, 480)


def test_a_drawing_is_drawn(qapp, tmp_path):
    path = tmp_path / "logo.svg"
    path.write_text(DRAWING.format('<rect width="100" height="80" fill="#1A6839"/>'))
    image = kept(path)
    assert (image.width(), image.height()) == (1200, 480)
    assert image.pixelColor(100, 100).name() == "#1a6839"
    assert image.pixelColor(1100, 100) == QColor(Qt.GlobalColor.white)


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="file:///etc/passwd" width="9" height="9"/>',
        '<image xlink:href="https://example.org/logo.png" width="9" height="9"/>',
        '<rect style="fill: url(http://example.org/x)" width="9" height="9"/>',
        "<script>1</script>",
        "<style>@import 'x.css';</style>",
    ],
)
def test_a_drawing_that_wants_something_from_elsewhere_is_refused(qapp, tmp_path, inside):
    path = tmp_path / "logo.svg"
    path.write_text(DRAWING.format(inside))
    with pytest.raises(LogoOnbruikbaar, match="van buiten"):
        read_logo(path)


def test_a_drawing_with_entities_is_refused(qapp, tmp_path):
    path = tmp_path / "logo.svg"
    path.write_text(f'<!DOCTYPE svg [<!ENTITY a "b">]>{DRAWING.format("")}')
    with pytest.raises(LogoOnbruikbaar):
        read_logo(path)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"%PDF-1.7", b"<svg", b"\x89PNG\r\n\x1a\nbroken"])
def test_what_is_no_picture_is_refused(qapp, tmp_path, data):
    path = tmp_path / "logo.png"
    path.write_bytes(data)
    with pytest.raises(LogoOnbruikbaar):
        read_logo(path)


def test_too_small_too_large_and_not_there_are_refused(qapp, tmp_path):
    with pytest.raises(LogoOnbruikbaar, match="te klein"):
        read_logo(picture(tmp_path / "klein.png", 10, 10))
    (tmp_path / "groot.png").write_bytes(b"x" * (4 * 1024 * 1024 + 1))
    with pytest.raises(LogoOnbruikbaar, match="te groot"):
        read_logo(tmp_path / "groot.png")
    with pytest.raises(LogoOnbruikbaar, match="niet te lezen"):
        read_logo(tmp_path / "weg.png")
