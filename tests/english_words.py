"""The English words of the program as they are kept, for tests."""

from pathlib import Path
from xml.etree import ElementTree

from installer import translations

ROOT = Path(__file__).resolve().parent.parent
WORDS = ROOT / translations.TRANSLATIONS / "driehoek_en.ts"


def messages(file: Path = WORDS) -> dict[tuple[str, str], str]:
    """Every translation by its context and its Dutch words."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ElementTree.parse(file).iter("context")
        for message in context.iter("message")
    }
