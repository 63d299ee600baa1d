"""A photo or a scan: turned the way it was taken, and written anew without what the camera noted about it.

Where and when a photo was taken, with which device and by whom goes; so does everything behind or inside the picture
that is not its dots. Only the dots come into the vault.
"""

import warnings
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from forms.bijlagen.kinds import BijlageGeweigerd, limits
from models.sentence import Sentence

_QUALITY = 92
_MILLION = 1_000_000
_FORMATS = {"jpeg": "JPEG", "png": "PNG"}
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, OverflowError, MemoryError, UnidentifiedImageError)
"""How Pillow shows a picture that is none, or not whole."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is kept. `turned` and `stripped` say what was done to it."""

    content: bytes
    turned: bool
    stripped: bool


def clean(data: bytes, kind: str) -> Picture:
    """Reads a picture and writes it anew. Raises `BijlageGeweigerd`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a damaged note in a photo: the notes go anyway
            with Image.open(BytesIO(data), formats=[_FORMATS[kind]]) as image:
                _refuse_large(image)
                stripped = _tells_more(image)
                turned = image.getexif().get(_ORIENTATION, 1) != 1
                image.load()
                return Picture(_written(image, kind, turned=turned), turned, stripped)
    except Image.DecompressionBombError:
        raise _too_large() from None
    except _BROKEN:
        raise BijlageGeweigerd(
            "Deze afbeelding is beschadigd of niet af. Er is niets toegevoegd. Maak de foto of scan opnieuw, of "
            "kopieer het bestand nog eens."
        ) from None


_ORIENTATION = 0x0112


def _refuse_large(image: Image.Image) -> None:
    if image.width * image.height > limits().megapixels * _MILLION:
        raise _too_large()


def _too_large() -> BijlageGeweigerd:
    return BijlageGeweigerd(
        Sentence(
            "Deze afbeelding heeft meer dan {grens} miljoen beeldpunten. Er is niets toegevoegd. Maak haar eerst "
            "kleiner.",
            grens=limits().megapixels,
        )
    )


def _tells_more(image: Image.Image) -> bool:
    """Whether the file says more than its dots."""
    return bool(image.getexif()) or any(
        name in image.info
        for name in ("exif", "xmp", "comment", "photoshop", "Software", "Author", "Comment", "XML:com.adobe.xmp")
    )


def _written(image: Image.Image, kind: str, *, turned: bool) -> bytes:
    """The dots in a new file. A JPEG that stands upright already loses nothing of its sharpness."""
    own = kind == "jpeg" and image.format == "JPEG" and not turned and "icc_profile" not in image.info
    plain = image if own else _without_profile(ImageOps.exif_transpose(image))
    kept = {name: plain.info[name] for name in ("transparency",) if kind == "png" and name in plain.info}
    plain.info.clear()  # what stands here, Pillow writes into the new file
    plain.info.update(kept)
    out = BytesIO()
    if kind == "png":
        plain.save(out, "PNG")
    elif own and plain.mode in ("L", "RGB"):
        plain.save(out, "JPEG", quality="keep", subsampling="keep", optimize=True)
    else:
        plain = plain if plain.mode in ("L", "RGB") else plain.convert("RGB")
        plain.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()


def _without_profile(image: Image.Image) -> Image.Image:
    """The same colours without a profile of its own: a profile may tell which device made it."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "RGBA"):
        return image.copy()
    try:
        turned = ImageCms.profileToProfile(
            image, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image.copy()
    return turned if turned is not None else image.copy()
