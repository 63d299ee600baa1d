"""The chips of a dossier: what is late, how far the OPP is, whether the pupil was heard and the parents agree."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.dossier.reading import DossierView
from desktop.language import QT_TRANSLATE_NOOP
from desktop.opp_status import status_words
from desktop.request_status import request_state
from desktop.widgets.chip import Chip
from desktop.widgets.fields.day_words import short_day_words
from desktop.widgets.text import within
from forms.definition import form
from forms.documents import kind_words
from forms.lanes import consent_of
from forms.main_document import Main
from forms.stages import AGREED
from forms.vocabulary import label
from models.snapshot import Document
from models.snapshot.toestemming import named, refused

translate = QCoreApplication.translate
_SHORT, _FEW = 36, 2
"""Letters of what is late that a chip has room for, beside so many others."""
_LISTS = {
    "tlv": (QT_TRANSLATE_NOOP("Dossier", "TLV"), "swv_status"),
    "arrangement": (QT_TRANSLATE_NOOP("Dossier", "Arrangement"), "arrangement_status"),
}


def dossier_chips(view: DossierView) -> list[Chip]:
    """All chips, the most pressing first. The head shows four of them."""
    others = [*_version(view), *_other_documents(view)]
    return [*_late(view, named=len(others) <= _FEW), *others]


def _late(view: DossierView, *, named: bool) -> Iterator[Chip]:
    """What is late, in words where there is room for it; the line of time tells it anyway."""
    tasks = view.late_tasks
    if named and len(tasks) == 1 and len(tasks[0]) <= _SHORT:
        yield Chip(translate("Dossier", "Te laat: {what}").format(what=within(tasks[0])), "red", "circle-alert")
    elif tasks:
        chip = Chip(translate("Dossier", "{number} te laat").format(number=len(tasks)), "red", "circle-alert")
        chip.setToolTip("; ".join(tasks))
        yield chip


def _version(view: DossierView) -> Iterator[Chip]:
    version = view.version
    if view.main.kind is Main.STEUNPUNT:
        yield _consent(view)
    if version is None:
        if view.main.kind is Main.OPP:
            yield Chip(translate("Dossier", "Nog geen OPP"), "grey", "circle-dashed")
        return
    state = status_words(version.status, adult=view.beeld.leerling.meerderjarig(view.today))
    words = translate("Dossier", "OPP versie {number} · {state}").format(number=version.nummer, state=state)
    yield Chip(words, *(("green", "circle-check") if version.geheel_vastgesteld else ("amber", "pencil")))
    yield _heard(view, version)
    yield from _agreement(view, version)


def _consent(view: DossierView) -> Chip:
    """Whether the file of a steunpunt may be on a name."""
    given, holds = named(view.beeld, view.today)
    if holds:
        return Chip(translate("Dossier", "Toestemming gegeven"), "green", "shield-check")
    if given:
        return Chip(translate("Dossier", "Toestemming ingetrokken"), "red", "shield-alert")
    if refused(view.beeld):
        return Chip(translate("Dossier", "Toestemming geweigerd"), "red", "shield-alert")
    return Chip(translate("Dossier", "Nog geen toestemming"), "amber", "shield-alert")


def _heard(view: DossierView, version: Document) -> Chip:
    days = [one.antwoorden.datum("gehoord_op") for one in view.beeld.hoormomenten(version)]
    last = max((one for one in days if one is not None), default=None)
    if last is not None:
        short = short_day_words(last)
        return Chip(translate("Dossier", "Gehoord {day}").format(day=short), "green", "ear")
    if any(one.antwoorden.gevuld("uitkomst") for one in view.beeld.hoormomenten(version)):
        return Chip(translate("Dossier", "Hoormoment aangeboden"), "green", "ear")
    return Chip(translate("Dossier", "Nog niet gehoord"), "amber", "ear")


def _agreement(view: DossierView, version: Document) -> Iterator[Chip]:
    deciding = view.beeld.gezaghouders(view.today)
    told = [row.tekst("instemming") if (row := consent_of(version, uid)) else None for uid in deciding]
    if view.differences:
        yield Chip(translate("Dossier", "Nog geen overeenstemming"), "amber", "handshake")
    elif told and all(one in AGREED for one in told):
        yield Chip(translate("Dossier", "Overeenstemming"), "green", "handshake")
    elif version.rijen("oogo"):
        yield Chip(translate("Dossier", "Instemming nog niet rond"), "amber", "handshake")


def _other_documents(view: DossierView) -> Iterator[Chip]:
    several = Counter(one.soort for one in view.beeld.documenten)
    for document in view.beeld.documenten:
        if document.soort in _LISTS:
            words, statuses = _LISTS[document.soort]
            name = translate("Dossier", words)
            sort = kind_words(form(document.formulier), document)
            if several[document.soort] > 1 and sort:  # else they all have one name
                name = f"{name}: {within(sort)}"
            status = document.antwoorden.tekst("status") or document.status
            yield Chip(
                f"{name} · {request_state(label(statuses, status)).lower()}" if status else name, "grey", "file-text"
            )
