"""What the screens say of a file: what it is, how long and how large."""

from collections.abc import Sequence

from desktop.dossier.words import day_words
from desktop.language import Language, translate
from desktop.spoken import listed
from forms.attached import AttachedFile, Attachment
from forms.bijlagen.intake import Taken

_KILO = 1000
_ONE_DECIMAL_BELOW = 10


def size_words(size: int) -> str:
    """How large a file is, in kB or MB."""
    locale = Language.spoken().locale
    kilo = size / _KILO
    if kilo < _KILO:
        return translate("Attachments", "{size} kB").format(size=locale.toString(max(1, round(kilo))))
    mega = kilo / _KILO
    number = locale.toString(mega, "f", 1 if mega < _ONE_DECIMAL_BELOW else 0)
    return translate("Attachments", "{size} MB").format(size=number)


def page_words(pages: int | None) -> str:
    """How many pages; empty where nobody counted."""
    if not pages:
        return ""
    if pages == 1:
        return translate("Attachments", "1 bladzijde")
    return translate("Attachments", "{count} bladzijden").format(count=pages)


def kind_words(file: AttachedFile) -> str:
    """What kind of file it is."""
    return listed(file.words)


def file_words(file: AttachedFile) -> str:
    """Kind, pages and size of a file in one line."""
    return " · ".join(part for part in (kind_words(file), page_words(file.pages), size_words(file.size)) if part)


def about_words(one: Attachment) -> str:
    """What stands under the name of an attachment in a list."""
    file = one.file
    if file is not None:
        what = file_words(file)
    elif one.files:
        what = translate("Attachments", "bestand vernietigd")
    else:
        what = translate("Attachments", "nog geen bestand")
    kind = one.kind_words if one.title else ""
    return " · ".join(part for part in (kind, what, day_words(one.day) if one.day else "", one.author) if part)


def taken_words(came: Sequence[Taken]) -> str:
    """What is told when files came in: what they are called, and what was done to photos without asking."""
    if len(came) == 1:
        said = translate("Attachments", "Toegevoegd: {name}.").format(name=came[0].name)
    else:
        said = translate("Attachments", "{count} bestanden toegevoegd.").format(count=len(came))
    if any(one.turned and one.stripped for one in came):
        done = translate("Attachments", "Rechtop gezet; plaats, toestel en tijd zijn uit de foto gehaald.")
    elif any(one.stripped for one in came):
        done = translate("Attachments", "Plaats, toestel en tijd zijn uit de foto gehaald.")
    else:
        done = ""
    return f"{said} {done}".strip()
