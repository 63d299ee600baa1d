"""What everyone who opens a dossier must know at once: a secret address, gezag, school, and language."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.dossier.reading import DossierView
from desktop.dossier.words import language_words, school_words
from desktop.shell.route import Route, ScreenName
from desktop.spoken import spoken
from forms.vocabulary import label
from models.sentence import together
from models.snapshot import Betrokkene, DossierBeeld
from models.values import LEERLING

translate = QCoreApplication.translate
UNKNOWN = frozenset({None, "onbekend"})
"""Values of gezagsituatie with which nobody knows yet who decides."""
_WITH_GEZAG, _WITHOUT_GEZAG = "ouder_met_gezag", "ouder_zonder_gezag"


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its sign, its words and what belongs to them; with a place when something must be asked."""

    sign: str
    tone: str
    words: str
    about: str = ""
    place: Route | None = None
    place_words: str = ""


def facts(view: DossierView) -> tuple[Fact, ...]:
    """The facts in their order; the address only when it is secret."""
    beeld = view.beeld
    return tuple(one for one in (_address(beeld), _gezag(view), _school(beeld), _language(beeld)) if one is not None)


def gezag_unknown(beeld: DossierBeeld) -> bool:
    """Whether it is not known who has gezag: of the pupil as a whole, or of one of the parents."""
    return gezag_situation(beeld) in UNKNOWN or any(
        one.is_ouder and one.gezag_rol in {None, "gezag_onbekend"} for one in beeld.betrokkenen
    )


def gezag_situation(beeld: DossierBeeld) -> str | None:
    """How gezag is arranged: as it was written down, else as it follows from what stands at each parent."""
    told = beeld.leerling.gezagsituatie
    if told is not None:
        return told
    roles = [one.gezag_rol for one in beeld.betrokkenen if one.is_ouder]
    if roles.count(_WITH_GEZAG) > 1:
        return "gezamenlijk"
    # Of one parent alone it does not follow: the other may not have been written down.
    return "een_ouder" if roles.count(_WITH_GEZAG) == 1 and _WITHOUT_GEZAG in roles else None


def secret_of(beeld: DossierBeeld) -> tuple[str, ...]:
    """Whose address or number is secret: the pupil's first name, and the names of others."""
    pupil = [beeld.leerling.roepnaam or translate("Dossier", "de leerling")] if beeld.leerling.adres_geheim else []
    others = [one.naam or translate("Dossier", "een betrokkene") for one in beeld.betrokkenen if one.adres_geheim]
    return (*pupil, *others)


def _address(beeld: DossierBeeld) -> Fact | None:
    whose = secret_of(beeld)
    if not whose:
        return None
    words = translate("Dossier", "Geheim adres")
    about = translate("Dossier", "van {who}; gaat op geen enkele print mee").format(who=spoken(together(whose)))
    return Fact("map-pin-off", "red", words, about)


def _gezag(view: DossierView) -> Fact:
    beeld = view.beeld
    if beeld.leerling.meerderjarig(view.today):
        words = translate("Dossier", "{name} beslist zelf").format(
            name=beeld.leerling.roepnaam or translate("Dossier", "De leerling")
        )
        return Fact("scale", "text", words, translate("Dossier", "18 jaar of ouder"))
    if gezag_unknown(beeld):
        place = Route(ScreenName.PUPIL, beeld.uid, field="gezagsituatie")
        words = translate("Dossier", "Gezag nog niet bekend")
        return Fact("scale", "amber", words, "", place, translate("Dossier", "Vraag na wie het gezag heeft"))
    situation = label("gezagsituatie", gezag_situation(beeld) or "")
    names = [one.naam or "" for one in _deciding(view)]
    return Fact("scale", "text", situation, spoken(together([one for one in names if one])))


def _deciding(view: DossierView) -> Iterator[Betrokkene]:
    for uid in view.beeld.gezaghouders(view.today):
        someone = view.beeld.betrokkene(uid) if uid != LEERLING else None
        if someone is not None:
            yield someone


def _school(beeld: DossierBeeld) -> Fact:
    words, about = school_words(beeld)
    if beeld.school is not None and not beeld.school.naam:
        place = Route(ScreenName.SETTINGS, section="organisatie", row=beeld.school.uid, field="naam")
        return Fact("school", "text", words, about, place, translate("Dossier", "Vul de school aan"))
    return Fact("school", "text", words, about)


def _language(beeld: DossierBeeld) -> Fact:
    pupil = beeld.leerling
    if pupil.thuistaal is None:
        return Fact("languages", "text", translate("Dossier", "Thuistaal nog niet bekend"))
    words = translate("Dossier", "Thuistaal: {language}").format(language=language_words(pupil.thuistaal))
    if pupil.tolk_nodig:
        language = f" {language_words(pupil.tolk_taal)}" if pupil.tolk_taal else ""
        return Fact("languages", "amber", words, translate("Dossier", "tolk{language} nodig").format(language=language))
    known = pupil.tolk_nodig is not None
    about = translate("Dossier", "geen tolk nodig") if known else translate("Dossier", "tolk nog niet gevraagd")
    return Fact("languages", "text", words, about)
