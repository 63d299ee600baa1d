"""A fictional case for tests of reports: Noor of De Wilgenhoek, her divorced parents, an OPP with a hoormoment."""

import hashlib
from dataclasses import replace
from datetime import date

from forms.freezing import frozen_content
from models.snapshot import (
    Betrokkene,
    Document,
    DossierBeeld,
    Leerling,
    Organisatie,
    Periode,
    Rij,
    School,
    Swv,
    VastgesteldDeel,
    Veldwaarden,
)
from models.values import LEERLING, Persoon

TODAY = date(2026, 11, 17)
MOTHER = Betrokkene(
    "m",
    "Sanne Veldman",
    "ouder",
    lokaal_id="p-moeder",
    relatie="moeder",
    gezag_rol="ouder_met_gezag",
    adres="Lindehof 44, 2345 BD Oostermeer",
    telefoon="0690111222",
)
FATHER = Betrokkene(
    "f",
    "Rik Prooijen",
    "ouder",
    lokaal_id="p-vader",
    relatie="vader",
    gezag_rol="ouder_met_gezag",
    adres="Zwaluwstraat 903, 3456 CE Verwegstad",
    adres_geheim=True,
    telefoon="0690333444",
    telefoon_geheim=True,
    email="rik@elders.example",
    email_geheim=True,
)
AUNT = Betrokkene("t", "Tineke Vos", "ouder", relatie="stiefouder", gezag_rol="ouder_zonder_gezag")
TEACHER = Betrokkene("l", "Ilse Brandt", "professional", functie="leerkracht groep 5", organisatie="De Wilgenhoek")
SECRETS = ("Zwaluwstraat", "Verwegstad", "3456 CE", "0690333444", "rik@elders.example")


def row(uid: str, **cells: object) -> Rij:
    return Rij(cells, uid)


HEARD = Document(
    "h1",
    "hoormoment",
    "hoormoment",
    Veldwaarden(
        {
            "aanleiding": "bijstellen",
            "aangeboden_op": "2026-10-29",
            "wijze": "gesprek_alleen",
            "gekozen_door": "leerling",
            "uitkomst": "gehoord",
            "gehoord_op": "2026-11-03",
            "inbreng": "Nog een keer, met blokjes. Dan snap ik het.",
        }
    ),
    {
        "punten": (
            row(
                "p1", punt="Nog een keer met blokjes", invloed="overgenomen", antwoord="Ja. Juf Ilse doet dat met jou."
            ),
            row(
                "p2",
                punt="Een klas die niet zo snel gaat",
                invloed="deels",
                antwoord="Je werkt in een groepje van vier.",
            ),
            row("p3", punt="Geen huiswerk", invloed="niet", antwoord="Nee. Wel minder."),
        )
    },
    bij_uid="v2",
)
TALK = Document(
    "g1",
    "gesprek",
    "gespreksverslag_mdo",
    Veldwaarden({"soort": "oudergesprek", "datum": "2026-11-09"}),
    {"afspraken": (row("a1", wat="Juf Ilse belt Rik", wie=(Persoon("l"),), wanneer="2026-11-27"),)},
)
PLAN = Document(
    "v2",
    "opp",
    "opp_po",
    Veldwaarden(
        {
            "hulpvraag": "Hoe houdt Noor plezier in rekenen?",
            "beeld": "Noor werkt goed door in een klein groepje.",
            "uitstroombestemming": "vmbo_kb",
            "uitstroom_motivering": "Technisch lezen groeit gelijkmatig.",
            "onderwijsbehoeften": "Noor heeft korte uitleg nodig.",
            "inbreng_leerling": "Zij koos zelf voor een gesprek alleen.",
            "gaat_goed": "Ik lees steeds beter.\nIk speel graag buiten.",
            "is_lastig": "Rekenen gaat soms te snel.",
            "helpt_mij": "Blokjes bij rekenen.",
            "kinddoel": "Ik kan de sommen tot 100 zelf maken.",
            "visie_ouders": "Thuis is zij vrolijk, maar na school is zij op.",
            "individuele_begeleiding": "Drie keer per week extra uitleg.",
            "afwijking_programma": False,
            "voortgang_kort": "Noor gaat vooruit met lezen.",
            "samenvatting_swv": "Noor en haar moeder Sanne vragen hulp bij rekenen.",
        }
    ),
    {
        "factoren": (
            row("x1", soort="bevorderend", domein="leerling", omschrijving="Vraagt hulp met een kaart"),
            row("x2", soort="belemmerend", domein="onderwijs", omschrijving="Groep van 28"),
        ),
        "doelen": (
            row(
                "d1",
                domein="leren",
                doel="Noor rekent tot 100",
                hoe_meten="toets",
                datum_klaar="2027-02-26",
                status="open",
            ),
            row("d2", domein="werkhouding", doel="Noor vraagt hulp", wie=Persoon("l"), status="open"),
        ),
        "inzet": (row("i1", wat="Extra uitleg", wie=Persoon("l"), frequentie="3 keer per week", waar="in de klas"),),
        "oogo": (row("o1", datum="2026-11-09", onderwerp=("handelingsdeel",), uitkomst="geen_overeenstemming"),),
        "instemmingen": (
            row("s1", gezagshouder=Persoon("m"), onderdeel="handelingsdeel", instemming="akkoord", datum="2026-11-09"),
            row(
                "s2",
                gezagshouder=Persoon("f"),
                onderdeel="handelingsdeel",
                instemming="niet_akkoord",
                datum="2026-11-09",
                opmerking="Eerst een half jaar extra hulp.",
            ),
        ),
        "diagnoses": (row("z1", naam="dyscalculie", instantie="Praktijk Oost"),),
    },
    lokaal_id="v2",
    periode_uid="per",
    nummer=2,
    status="in_overleg",
)


def case(plan: Document = PLAN, *others: Document, **pupil: object) -> DossierBeeld:
    """Noor's dossier with this plan; by default with her hoormoment and one meeting."""
    told: dict[str, object] = {
        "roepnaam": "Noor",
        "achternaam": "Veldman",
        "geboortedatum": date(2018, 3, 14),
        "groep": "5",
        "schoolsoort": "bao",
        "gezagsituatie": "gezamenlijk",
        "adres": "Lindehof 44, 2345 BD Oostermeer",
    }
    return DossierBeeld(
        "d",
        Leerling(**{**told, **pupil}),
        Organisatie("school", "De Wilgenhoek"),
        School("s", "Basisschool De Wilgenhoek", "99XD", "00"),
        Swv("w", "Samenwerkingsverband Vaartland PO", "PO9901"),
        (MOTHER, FATHER, AUNT, TEACHER),
        (Periode("per", versies=(plan,)),),
        others or (HEARD, TALK),
    )


def changed(**answers: object) -> Document:
    """The plan with other answers."""
    return replace(PLAN, antwoorden=Veldwaarden({**PLAN.antwoorden.waarden, **answers}))


def empty() -> Document:
    """A plan in which nothing was written yet."""
    return Document("v1", "opp", "opp_po", periode_uid="per", nummer=1, status="concept")


def vastgesteld(beeld: DossierBeeld) -> DossierBeeld:
    """The dossier with the perspectiefdeel and the handelingsdeel of its plan vastgesteld."""
    (period,) = beeld.periodes
    (plan,) = period.versies
    parts = []
    for part in ("perspectiefdeel", "handelingsdeel"):
        fields, content = frozen_content(beeld, plan, part)
        digest = hashlib.sha256(content.encode()).hexdigest()
        parts.append(VastgesteldDeel(part, fields, content, digest, date(2026, 11, 20), Persoon("l")))
    return replace(beeld, periodes=(replace(period, versies=(replace(plan, delen=tuple(parts)),)),))


__all__ = [
    "FATHER",
    "HEARD",
    "LEERLING",
    "MOTHER",
    "PLAN",
    "SECRETS",
    "TODAY",
    "case",
    "changed",
    "empty",
    "vastgesteld",
]
