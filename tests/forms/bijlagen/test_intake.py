"""What comes in: told by its content, made clean, or refused with a sentence."""

import io
from contextlib import suppress
from pathlib import Path

import attached_files as files
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageCms, ImageStat

from forms.bijlagen import kinds
from forms.bijlagen.intake import plain_name, take_bytes, take_in
from forms.bijlagen.kinds import BijlageGeweigerd, kind, limits


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch):
    """Lets a test make the limits small."""

    def make(**values: int) -> None:
        held = limits()
        less = kinds.Limits(
            **{name: values.get(name, getattr(held, name)) for name in ("grootste_mb", *_NUMBERS)}, soort=held.soort
        )
        for module in ("intake", "picture", "pdf", "office"):
            monkeypatch.setattr(f"forms.bijlagen.{module}.limits", lambda: less)

    return make


_NUMBERS = ("megapixels", "bladzijden", "uitgepakt_mb", "onderdelen")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (files.pdf(), "pdf"),
        (files.photo(), "jpeg"),
        (files.scan(), "png"),
        (files.docx(), "docx"),
        (files.xlsx(), "xlsx"),
        (files.odt(), "odt"),
    ],
)
def test_a_file_is_what_is_in_it_whatever_it_is_called(data: bytes, code: str) -> None:
    taken = take_bytes(data, "vakantiefoto.exe")
    assert taken.kind == code
    known = kind(code)
    assert known is not None
    assert taken.name == f"vakantiefoto{known.einde}"
    assert taken.pages == (2 if code == "pdf" else None)


def test_a_photo_stands_upright_and_tells_nothing_but_its_dots() -> None:
    taken = take_bytes(files.photo() + b"verstopt achter de foto", "IMG_0001.JPG")
    assert (taken.turned, taken.stripped) == (True, True)
    with Image.open(io.BytesIO(taken.content)) as image:
        assert image.size == (40, 60)
        assert not image.getexif()
        top, bottom = image.getpixel((20, 5)), image.getpixel((20, 55))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 200 > 50 > top[2], "the left half of what lay on its side is the top"
    assert bottom[2] > 200 > 50 > bottom[0]
    for word in (b"Noor", b"Telefoon", b"verstopt", b"Exif"):
        assert word not in taken.content


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "I;16", "LA"])
def test_any_scan_is_kept_without_its_notes(mode: str) -> None:
    taken = take_bytes(files.scan(mode), "scan.png")
    assert b"Noor" not in taken.content
    with Image.open(io.BytesIO(taken.content)) as image:
        assert image.size == (30, 20)


def test_a_photo_without_notes_says_so() -> None:
    out = io.BytesIO()
    Image.new("CMYK", (8, 8)).save(out, "JPEG")
    taken = take_bytes(out.getvalue(), "")
    assert (taken.turned, taken.stripped, taken.name) == (False, False, "Afbeelding.jpg")
    with Image.open(io.BytesIO(taken.content)) as image:
        assert image.mode == "RGB"


def test_a_pdf_and_an_office_file_stay_as_they_are() -> None:
    for data in (files.pdf(), files.docx()):
        assert take_bytes(data, "a").content == data


def _with_file_inside() -> bytes:
    made = pikepdf.new()
    made.add_blank_page()
    made.attachments["verborgen.txt"] = b"op geen bladzijde"
    return files.saved(made)


def _that_does_something() -> bytes:
    made = pikepdf.new()
    made.add_blank_page()
    made.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="cmd.exe")
    return files.saved(made)


_LOCKED = {"encryption": pikepdf.Encryption(owner="a", user="b")}
_MACRO = b'<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "leeg"),
        (b"MZ\x90\x00 een programma", "Dit soort bestand"),
        (b"<html><script>alert(1)</script>", "Dit soort bestand"),
        (b"GIF89a\x01\x00\x01\x00", "Dit soort bestand"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "HEIC"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "oude Word"),
        (files.photo()[:300], "beschadigd"),
        (b"\xff\xd8\xff" + bytes(100), "beschadigd"),
        (files.scan()[:60], "beschadigd"),
        (files.pdf()[:200], "beschadigd"),
        (b"%PDF-1.7 en verder niets", "beschadigd"),
        (files.pdf(0), "beschadigd"),
        (files.pdf(**_LOCKED), "wachtwoord"),
        (_with_file_inside(), "verstopt"),
        (_that_does_something(), "uitvoeren"),
        (files.archive({"[Content_Types].xml": _MACRO}), "macro"),
        (files.docx(**{"word/vbaProject.bin": b"x"}), "macro"),
        (files.odt(**{"Basic/Standard/script.xml": b"x"}), "macro"),
        (files.odt(**{"META-INF/manifest.xml": b"<manifest:encryption-data/>"}), "wachtwoord"),
        (files.archive({"brief.txt": b"een gewone zip"}), "Dit soort bestand"),
        (files.archive({"mimetype": b"application/epub+zip"}), "Dit soort bestand"),
        (files.docx()[:-30], "beschadigd"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(BijlageGeweigerd, match=words) as refused:
        take_bytes(data, "verslag over Noor.pdf")
    assert "niets toegevoegd" in str(refused.value)
    assert "Noor" not in str(refused.value)


def test_a_part_of_an_office_file_that_went_bad_is_found() -> None:
    whole = files.archive({"[Content_Types].xml": _types(), "word/document.xml": b"tekst " * 50}, packed=0)
    with pytest.raises(BijlageGeweigerd, match="beschadigd"):
        take_bytes(whole.replace(b"tekst tekst", b"tekst tekxt", 1), "a.docx")


def _types() -> bytes:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return f'<Types><Override ContentType="{word}"/></Types>'.encode()


def test_a_locked_part_of_an_archive_is_told_as_a_password() -> None:
    data = bytearray(files.docx())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(BijlageGeweigerd, match="wachtwoord"):
        take_bytes(bytes(data), "a.docx")


def test_what_is_too_much_is_refused(small, tmp_path: Path) -> None:
    small(megapixels=0)
    with pytest.raises(BijlageGeweigerd, match="miljoen beeldpunten"):
        take_bytes(files.scan(), "a")
    small(bladzijden=1)
    with pytest.raises(BijlageGeweigerd, match="meer dan 1 bladzijden"):
        take_bytes(files.pdf(), "a")
    small(uitgepakt_mb=0)
    with pytest.raises(BijlageGeweigerd, match="uitgepakt"):
        take_bytes(files.docx(), "a")
    small(onderdelen=0)
    with pytest.raises(BijlageGeweigerd, match="uitgepakt"):
        take_bytes(files.docx(), "a")
    small(grootste_mb=0)
    (tmp_path / "a.pdf").write_bytes(files.pdf())
    with pytest.raises(BijlageGeweigerd, match="groter dan 0 MB"):
        take_bytes(files.pdf(), "a")
    with pytest.raises(BijlageGeweigerd, match="groter dan 0 MB"):
        take_in(tmp_path / "a.pdf")


def test_a_picture_that_says_it_is_enormous_is_not_unpacked() -> None:
    data = bytearray(files.scan())
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    with pytest.raises(BijlageGeweigerd):
        take_bytes(bytes(data), "a")


def test_files_are_read_from_where_they_are(tmp_path: Path) -> None:
    (tmp_path / "verslag.pdf").write_bytes(files.pdf(3))
    taken = take_in(tmp_path / "verslag.pdf")
    assert (taken.name, taken.pages) == ("verslag.pdf", 3)
    (tmp_path / "leeg.pdf").write_bytes(b"")
    for name, words in (("leeg.pdf", "leeg"), ("weg.pdf", "niet"), (".", "map")):
        with pytest.raises(BijlageGeweigerd, match=words):
            take_in(tmp_path / name)


@pytest.mark.parametrize(
    ("given_name", "code", "kept"),
    [
        ("verslag.pdf", "pdf", "verslag.pdf"),
        ("C:\\Users\\Noor\\verslag.pdf", "pdf", "C Users Noor verslag.pdf"),
        ("../../etc/passwd", "png", "etc passwd.png"),
        ("gpj.\u202everslag.pdf", "jpeg", "gpj.verslag.jpg"),
        ("a" * 400 + ".pdf", "pdf", "a" * 100 + ".pdf"),
        ("\x00\n", "pdf", "Bestand.pdf"),
        ("OPP v1.2 juni", "docx", "OPP v1.2 juni.docx"),
    ],
)
def test_a_name_is_made_plain(given_name: str, code: str, kept: str) -> None:
    assert plain_name(given_name, code) == kept


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from([files.photo(), files.scan(), files.pdf(1), files.docx(), files.odt()]),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=6),
    st.integers(0, 10_000),
)
def test_a_damaged_file_is_taken_or_refused_and_never_anything_else(
    data: bytes, flips: list[tuple[int, int]], cut: int
) -> None:
    changed = bytearray(data)
    for at, value in flips:
        changed[at % len(changed)] = value
    if cut < len(changed):
        del changed[cut:]
    with suppress(BijlageGeweigerd):
        assert take_bytes(bytes(changed), "a").kind in limits().soort


@given(st.binary(max_size=200))
def test_noise_is_refused(data: bytes) -> None:
    with pytest.raises(BijlageGeweigerd):
        take_bytes(data + b"\0", "a")


def _with_profile(profile: bytes, mode: str = "RGB", kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (20, 20), "red").save(out, kind, icc_profile=profile)
    return out.getvalue()


_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


@pytest.mark.parametrize(
    ("profile", "mode", "kind"), [(_SRGB, "RGB", "JPEG"), (_SRGB, "RGBA", "PNG"), (b"?", "RGB", "PNG")]
)
def test_the_profile_of_a_device_goes_and_the_colours_stay(profile: bytes, mode: str, kind: str) -> None:
    taken = take_bytes(_with_profile(profile, mode, kind), "a")
    with Image.open(io.BytesIO(taken.content)) as image:
        assert "icc_profile" not in image.info
        dot = image.convert("RGB").getpixel((10, 10))
    assert isinstance(dot, tuple)
    assert dot[0] > 240
    assert max(dot[1:]) < 15


def test_a_photo_that_stands_upright_keeps_its_sharpness() -> None:
    data = files.photo(300, 200, turned=1)
    taken = take_bytes(data, "a")
    assert not taken.turned
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(taken.content)) as after:
        apart = ImageStat.Stat(ImageChops.difference(before.convert("RGB"), after.convert("RGB"))).mean
        assert after.quantization == before.quantization
    assert max(apart) < 1


def test_a_pdf_with_a_page_beyond_all_measure_is_refused() -> None:
    made = pikepdf.new()
    made.add_blank_page(page_size=(14_000, 14_000))
    made.pages[0].MediaBox = [0, 0, 90_000, 90_000]
    with pytest.raises(BijlageGeweigerd, match="beschadigd"):
        take_bytes(files.saved(made), "a")


def test_what_no_picture_should_be_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    with pytest.raises(BijlageGeweigerd, match="miljoen beeldpunten"):
        take_bytes(files.scan(), "a")
