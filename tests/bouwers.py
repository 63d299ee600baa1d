"""Small cases for tests of rules and deadlines: a whole OPP in which nothing is wrong, and ways to change one thing.

dossier = beeld(versie(hulpvraag="Hoe leert Noor rekenen?"), hoormoment())
found = raak(dossier, "OPP-17", date(2026, 11, 17), "handelingsdeel_vaststellen")
"""

from dataclasses import replace
from datetime import date

from forms.rules.check import check
from models.snapshot import (
    Betrokkene,
    Document,
    DossierBeeld,
    Leerling,
    Organisatie,
    Periode,
    Profiel,
    Rij,
    School,
    Swv,
    Vakantie,
    VastgesteldDeel,
    Veldwaarden,
)
from models.snapshot.beeld import HANDELINGSDEEL, LEERLINGINBRENG, PERSPECTIEFDEEL
from models.values import Persoon, Waarde

DAG = date(2026, 11, 17)
MOEDER, VADER = Persoon("moeder"), Persoon("vader")
_FIELDS = {
    PERSPECTIEFDEEL: frozenset({"hulpvraag", "uitstroombestemming", "uitstroom_motivering", "factoren"}),
    HANDELINGSDEEL: frozenset({"individuele_begeleiding", "doelen", "inzet"}),
    LEERLINGINBRENG: frozenset({"inbreng_leerling", "invloed_inbreng"}),
}


def rij(uid: str, **cellen: Waarde) -> Rij:
    return Rij(cellen, uid, uid)


def gesprek_met_ouders(uid: str = "o1", dag: str = "2026-11-09", uitkomst: str = "overeenstemming", **cellen: Waarde):
    told = {"datum": dag, "aanwezig": (MOEDER, VADER), "onderwerp": ("opp_geheel",), "uitkomst": uitkomst}
    return rij(uid, **(told | cellen))


def instemming(wie: Persoon, woord: str | None, dag: str | None = "2026-11-10", **cellen: Waarde) -> Rij:
    told = {"gezagshouder": wie, "onderdeel": HANDELINGSDEEL, "instemming": woord, "datum": dag}
    return rij(f"i-{wie.uid}", **{name: value for name, value in (told | cellen).items() if value is not None})


def doel(uid: str = "d1", **cellen: Waarde | None) -> Rij:
    told = {"doel": "Noor leest vlot.", "hoe_meten": "Leesmeting", "datum_klaar": "2027-03-26", "wie": Persoon("ib")}
    return rij(uid, **{name: value for name, value in (told | cellen).items() if value is not None})


def evaluatie(uid: str = "e1", dag: str = "2026-10-29", **cellen: Waarde) -> Rij:
    return rij(
        uid, **({"datum": dag, "aanwezig": (MOEDER,), "ouders_aanwezig": True, "leerling_aanwezig": True} | cellen)
    )


_TABELLEN = {
    "factoren": (
        rij("f1", soort="bevorderend", omschrijving="Houdt vol."),
        rij("f2", soort="belemmerend", omschrijving="Leest met spanning."),
    ),
    "doelen": (doel(),),
    "oogo": (gesprek_met_ouders(),),
    "instemmingen": (instemming(MOEDER, "akkoord"), instemming(VADER, "akkoord")),
}
_ANTWOORDEN = {
    "uitstroombestemming": "havo",
    "uitstroom_motivering": "Noor rekent vlot.",
    "individuele_begeleiding": "Elke dag een kwartier.",
    "inbreng_leerling": "Ik wil in de klas blijven.",
    "invloed_inbreng": "Dat doen we.",
}


def versie(
    uid: str = "v1",
    *,
    nummer: int = 1,
    vorige: str | None = None,
    perspectief: date | None = None,
    handelingsdeel: date | None = None,
    status: str | None = None,
    formulier: str = "opp_po",
    tabellen: dict[str, tuple[Rij, ...]] | None = None,
    **antwoorden: Waarde | None,
) -> Document:
    """An OPP version in which nothing is missing; None empties a field, `tabellen` replaces tables."""
    parts = {PERSPECTIEFDEEL: perspectief, HANDELINGSDEEL: handelingsdeel}
    if first := min(filter(None, parts.values()), default=None):
        parts[LEERLINGINBRENG] = first
    told = {name: value for name, value in (_ANTWOORDEN | antwoorden).items() if value is not None}
    return Document(
        uid=f"uid-{uid}",
        soort="opp",
        formulier=formulier,
        antwoorden=Veldwaarden(told),
        tabellen=_TABELLEN | (tabellen or {}),
        delen=tuple(VastgesteldDeel(deel, _FIELDS[deel], "{}", "", day, None) for deel, day in parts.items() if day),
        lokaal_id=uid,
        periode_uid="uid-per1",
        nummer=nummer,
        vorige_uid=f"uid-{vorige}" if vorige else None,
        status=status,
    )


def vastgestelde(uid: str = "v1", dag: date = date(2026, 10, 28), **rest) -> Document:
    return versie(uid, perspectief=dag, handelingsdeel=dag, **rest)


def document(soort: str, uid: str, formulier: str, /, tabellen=None, bij: str | None = None, **antwoorden) -> Document:
    told = {name: value for name, value in antwoorden.items() if value is not None}
    return Document(
        f"uid-{uid}",
        soort,
        formulier,
        Veldwaarden(told),
        tabellen or {},
        lokaal_id=uid,
        bij_uid=f"uid-{bij}" if bij else None,
    )


def hoormoment(uid: str = "h1", bij: str = "v1", **antwoorden) -> Document:
    """A hoormoment in which nothing is missing but the explanation afterwards."""
    told = {
        "aanleiding": "opstellen",
        "aangeboden_op": "2026-10-29",
        "wijze": "gesprek_alleen",
        "gekozen_door": "leerling",
        "ondersteuning": ("geen_nodig",),
        "uitkomst": "gehoord",
        "gehoord_op": "2026-11-03",
    }
    return document("hoormoment", uid, "hoormoment", bij=bij, **(told | antwoorden))


_BIJLAGEN = {
    "b1": ("opp", "2026-02-16"),
    "b2": ("opp_evaluatie", "2026-10-29"),
    "b3": ("deskundigenadvies_1", "2026-11-12"),
    "b4": ("deskundigenadvies_2", "2026-11-13"),
}


def bijlage(uid: str, soort: str, dag: str | None = "2026-11-12", **cellen: Waarde | None) -> Rij:
    told = {"type": soort, "titel": f"{uid}.pdf", "datum": dag, "schrijver": "Noor Schrijver"}
    return rij(uid, **{name: value for name, value in (told | cellen).items() if value is not None})


def deskundige(rol: str, **cellen: Waarde | None) -> Rij:
    """An independent expert with a whole advice."""
    told = {
        "rol": rol,
        "naam": f"{rol} deskundige",
        "beroep": "orthopedagoog" if rol == "eerste" else "arts",
        "werkgever": "Praktijk Noordrand",
        "betrokken_bij_aanvraag": False,
        "beslist_mee": False,
        "datum": "2026-11-12",
        "uitkomst": "toelaatbaar",
        "soort": "sbo",
        "getekend": True,
        "advies": "Zij leert met kleine stappen."
        if rol == "eerste"
        else "Thuis is de spanning op rekendagen zichtbaar.",
    }
    return rij(f"x-{rol}", **{name: value for name, value in (told | cellen).items() if value is not None})


def positie(wie: Persoon, woord: str | None = "eens", **cellen: Waarde | None) -> Rij:
    told = {
        "ouder": wie,
        "positie": woord,
        "inzage_op": "2026-11-09",
        "kopie_op": "2026-11-09",
        "getekend_op": "2026-11-12",
    }
    return rij(f"z-{wie.uid}", **{name: value for name, value in (told | cellen).items() if value is not None})


_TLV = {
    "aanvraag_type": "eerste",
    "tlv_soort": "sbo",
    "categorie": "nvt",
    "route": "bao_sbo",
    "periode_start": "2027-01-11",
    "periode_eind": "2028-07-31",
    "swv_code": "PO9901",
    "aanvragende_school": "De Wilgenhoek",
    "aanvragersrol": "school_van_inschrijving",
    "rol_datum": "2022-03-14",
    "beoogde_school": "Sbo De Springplank",
    "beoogde_contact": "2026-11-05",
    "waarom_niet_regulier": "De school kan deze ondersteuning niet bieden.",
    "waarom_deze_soort": "Een kleine groep past.",
    "duur_motivering": "Twee toetsmomenten op de nieuwe school.",
    "leerling_mening": "Ik wil in een klas waar het niet zo snel gaat.",
    "getekend_door": "Ruud Terpstra",
    "getekend_datum": "2026-11-16",
    "namens_bevoegd_gezag": True,
}


def tlv(uid: str = "t1", tabellen: dict[str, tuple[Rij, ...]] | None = None, **antwoorden: Waarde | None) -> Document:
    """A TLV request in which nothing is missing; None empties a field, `tabellen` replaces tables."""
    tables = {
        "eerdere_ondersteuning": (
            rij("e1", wat="Kleine groep", van="2026-02-16", doel="Vijf rekendoelen", effect="Twee behaald."),
        ),
        "ouders_posities": (positie(MOEDER), positie(VADER)),
        "hoormoment": (rij("h1", uitkomst="gehoord", datum="2026-11-03"),),
        "deskundigen": (deskundige("eerste"), deskundige("tweede")),
        "bijlagen": tuple(bijlage(one, kind, day) for one, (kind, day) in _BIJLAGEN.items()),
    }
    whole = _TLV | antwoorden
    form = "tlv_aanvraag_verlenging" if whole["aanvraag_type"] == "verlenging" else "tlv_aanvraag_eerste"
    return document("tlv", uid, form, tables | (tabellen or {}), **whole)


def mdo(dag: str = "2026-10-29", soort: str = "mdo", **antwoorden: Waarde) -> Document:
    told = {"soort": soort, "datum": dag, "feiten": "Besproken welke plek past."}
    return document("gesprek", "g1", "gespreksverslag_mdo", **(told | antwoorden))


LEERLING_AF = {
    "voornamen": "Noor Anna",
    "adres": "Molenerf 21, 4567 DG Voorbeelddam",
    "woonplaats": "Voorbeelddam",
    "adres_geheim": False,
}


def aanvraag(
    uid: str = "t1", *inhoud: Document, tabellen: dict[str, tuple[Rij, ...]] | None = None, **antwoorden
) -> DossierBeeld:
    """A dossier with an OPP that was evaluated, a meeting, and a whole request."""
    opp = vastgestelde(dag=date(2026, 2, 16), tabellen={"evaluaties": (evaluatie(),)})
    return beeld(opp, mdo(), tlv(uid, tabellen, **antwoorden), *inhoud, **LEERLING_AF)


def gebeurtenis(uid: str = "geb1", **antwoorden) -> Document:
    return document("gebeurtenis", uid, "gebeurtenis", **({"soort": "inzageverzoek"} | antwoorden))


def ouder(wie: Persoon, gezag_rol: str | None = "ouder_met_gezag", soort: str = "ouder", **rest) -> Betrokkene:
    return Betrokkene(
        uid=wie.uid, naam=wie.uid.capitalize(), soort=soort, gezag_rol=gezag_rol, lokaal_id=f"p-{wie.uid}", **rest
    )


def beeld(
    *inhoud: Document,
    periode: dict[str, object] | None = None,
    periodes: tuple[Periode, ...] | None = None,
    betrokkenen: tuple[Betrokkene, ...] | None = None,
    organisatie: str = "school",
    sector: str | None = "bao",
    profiel: dict[str, object] | None = None,
    vakanties: tuple[Vakantie, ...] = (),
    naamgenoten: tuple[str, ...] = (),
    **leerling: object,
) -> DossierBeeld:
    """A dossier of a pupil of nine in groep 5 with two parents with gezag, enrolled on 12 October 2026."""
    versions = tuple(one for one in inhoud if one.soort == "opp")
    period = Periode(uid="uid-per1", lokaal_id="per1", versies=versions, **(periode or {}))
    pupil = {
        "casus_id": "A00",
        "roepnaam": "Noor",
        "achternaam": "Veldman",
        "geboortedatum": date(2017, 5, 21),
        "jaargroep": "5",
        "schoolsoort": sector,
        "inschrijving_soort": "inschrijving",
        "datum_inschrijving": date(2026, 10, 12),
        "opp_grondslag": "extra_ondersteuning",
        "klok_start_soort": "inschrijving",
        "klok_start": date(2026, 10, 12),
    }
    return DossierBeeld(
        uid="uid-dossier",
        leerling=Leerling(**(pupil | leerling)),
        organisatie=Organisatie(organisatie),
        school=School("uid-school", naam="De Wilgenhoek", schoolsoort=sector, vakanties=vakanties),
        swv=Swv("uid-swv", code="PO9901", profiel=Profiel(profiel or {})),
        betrokkenen=(ouder(MOEDER), ouder(VADER)) if betrokkenen is None else betrokkenen,
        periodes=periodes if periodes is not None else (period,) if versions else (),
        documenten=tuple(one for one in inhoud if one.soort != "opp"),
        naamgenoten=naamgenoten,
    )


def achttien(dossier: DossierBeeld) -> DossierBeeld:
    """The same dossier of a pupil who became 18 on 3 November 2026."""
    return replace(dossier, leerling=replace(dossier.leerling, geboortedatum=date(2008, 11, 3)))


def raak(
    dossier: DossierBeeld, regel: str, dag: date = DAG, bij: str = "toestand"
) -> list[tuple[str, str | None, str | None]]:
    """What one rule finds: level, subject and the field to go to, in order."""
    found = [one for one in check(dossier, dag, bij) if one.regel == regel]
    return [(one.niveau.value, one.op, str(one.veld) if one.veld else None) for one in found]
