"""How the palette names a part of a case: its words, its sign, and other words by which it is found."""

from PySide6.QtCore import QCoreApplication

from desktop.shell.case_search import Part
from desktop.widgets.fields.day_words import day_words
from desktop.widgets.party import Party

translate = QCoreApplication.translate


def part_words(part: Part) -> tuple[str, str | Party, str]:
    """Words, sign, and what else it is found by."""
    if part.kind == "section":
        return translate("Search", "OPP: {section}").format(section=part.words), "notebook-pen", ""
    if part.kind == "document":
        told = " · ".join(filter(None, (part.words, part.state, day_words(part.day) if part.day else "")))
        return told, "file-text", translate("Search", "document")
    if part.kind == "opp":
        told = translate("Search", "OPP versie {number}").format(number=part.number or 1)
        words = f"{told} · {part.state}" if part.state else told
        return words, "file-text", translate("Search", "ontwikkelingsperspectief")
    if part.day is None:
        return translate("Search", "Hoormoment, nog niet gehoord"), Party.LEERLING, ""
    told = translate("Search", "Hoormoment van {day}").format(day=day_words(part.day))
    return told, Party.LEERLING, translate("Search", "gesprek gehoord")
