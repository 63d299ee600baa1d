"""The words of the lanes: who someone is here, what is missing, whose position is which."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.dossier.reading import DossierView
from desktop.dossier.words import day_words
from desktop.spoken import spoken
from forms.lanes import Lane, Standing, Words, consent_of
from forms.main_document import Main
from forms.party import Party
from forms.stages import AGREED
from forms.vocabulary import label
from models.values import LEERLING

translate = QCoreApplication.translate


def about_lane(view: DossierView, lane: Lane) -> str:
    """Who the lane is of, under its name."""
    if lane.party is Party.SCHOOL and view.beeld.organisatie.soort == "steunpunt":
        return translate("Dossier", "wat school volgens ouders zei")
    return spoken(lane.bijschrift)


def heading_of(lane: Lane) -> str:
    """The words above what is settled and what is not."""
    if lane.party is Party.LEERLING:
        return translate("Dossier", "Gehoord en teruggekoppeld")
    return translate("Dossier", "Instemming en positie")


def empty_words(view: DossierView, lane: Lane) -> str:
    """What is missing in a lane without words, and what to do."""
    if lane.party is Party.LEERLING and view.main.kind is Main.OPP:
        words = translate("Dossier", "Nog geen woorden van {name}. Plan een hoormoment.")
    elif lane.party is Party.OUDERS and not any(one.is_ouder for one in view.beeld.betrokkenen):
        if view.beeld.leerling.meerderjarig(view.today):
            return translate("Dossier", "Er staan geen ouders in dit dossier. Dat hoeft ook niet meer vanaf 18 jaar.")
        words = translate("Dossier", "Er staan nog geen ouders in dit dossier. Zet ze erin bij Gegevens.")
    elif view.main.kind is not Main.OPP:
        words = _not_in_a_plan(view.main.kind, lane.party)
    elif lane.party is Party.OUDERS:
        words = translate("Dossier", "Nog geen woorden van {name}. Schrijf in het OPP op wat zij zien en willen.")
    else:
        words = translate("Dossier", "Nog geen beeld van {name}. Schrijf in het OPP op hoe de school de leerling ziet.")
    known = lane.party is not Party.SCHOOL or (view.beeld.school is not None and view.beeld.school.naam)
    return words.format(name=spoken(lane.naam) if known else translate("Dossier", "de school"))


def _not_in_a_plan(kind: Main, party: Party) -> str:
    """The same, where no plan is written: with a steunpunt or a samenwerkingsverband."""
    if kind is Main.STEUNPUNT:
        if party is Party.SCHOOL:
            return translate("Dossier", "Wat de school vroeg, beloofde of antwoordde, schrijf je in ons dossier.")
        return translate("Dossier", "Nog geen woorden van {name}. Schrijf ze in ons dossier op, als dat mag.")
    if party is Party.SCHOOL:
        return translate("Dossier", "Nog geen onderbouwing van {name}. Die hoort bij de aanvraag.")
    return translate("Dossier", "Nog geen zienswijze van {name}. Die hoort bij de aanvraag.")


def source_words(words: Words) -> str:
    """Who said it, when and how."""
    day = day_words(words.wanneer) if words.wanneer else ""
    how = words.hoe[:1].lower() + words.hoe[1:] if words.hoe else ""
    return ", ".join(part for part in (spoken(words.wie), day, how) if part) + "."


def extra_standings(view: DossierView, lane: Lane) -> Iterator[Standing]:
    """What follows from gezag and age: a parent without gezag, and who decides from 18 on."""
    adult = view.beeld.leerling.meerderjarig(view.today)
    name = view.beeld.leerling.roepnaam or translate("Dossier", "De leerling")
    if lane.party is Party.LEERLING and adult:
        yield _own_consent(view, name)
    if lane.party is Party.OUDERS:
        if adult:
            words = translate("Dossier", "{name} is 18 en beslist zelf").format(name=name)
            about = translate("Dossier", "ouders lezen mee als {name} dat goedvindt").format(name=name)
            yield Standing("klaar", words, about)
        for one in view.beeld.betrokkenen:
            if one.is_ouder and one.gezag_rol == "ouder_zonder_gezag" and not adult:
                yield Standing("klaar", one.naam or "", translate("Dossier", "geen gezag; krijgt hoofdlijnen"))
            elif one.is_ouder and one.gezag_rol in {None, "gezag_onbekend"} and not adult:
                yield Standing("open", one.naam or "", translate("Dossier", "gezag onbekend, dus ook de instemming"))


def _own_consent(view: DossierView, name: str) -> Standing:
    """The consent of a pupil of age, which takes the place of that of the parents."""
    row = consent_of(view.version, LEERLING) if view.version else None
    code = row.tekst("instemming") if row else None
    if row is None or code is None:
        about = translate("Dossier", "nog niet gevraagd om instemming met het handelingsdeel")
        return Standing("open", translate("Dossier", "{name} tekent zelf").format(name=name), about)
    state = "klaar" if code in AGREED else "verschil" if code == "niet_akkoord" else "open"
    day = row.datum("datum")
    return Standing(state, f"{name}: {label('instemming', code).lower()}", day_words(day) if day else "")
