"""What is looked for on the pages before they leave: numbers, what is secret, absence, and names of others."""

from datetime import date

import pytest
from bouwers import DAG, MOEDER, VADER, beeld, document, ouder, rij, tlv, versie

from forms.audience import reader
from forms.reports.making import ROD, Gemaakt
from forms.reports.recipient_check import Outgoing, check_recipient, going_along, ground_of, leaks, strangers
from models.snapshot import Betrokkene

BSN = "111222333"


def told(text: str, *documents, whom: str = "swv", **rest) -> list[str]:
    """What `leaks` tells of a text for a reader."""
    case = beeld(*documents, **rest)
    return list(leaks(case, text, reader(case, whom, DAG)))


def paper(rapport: str, text: str = "", uid: str = "") -> Outgoing:
    return Outgoing(Gemaakt(rapport, f"{rapport}.pdf", b"%PDF", 1, 4, "AB1-CD2", uid), text)


def test_a_number_of_a_person_is_found_and_that_of_a_decision_is_none():
    page = f"Besluit {BSN} van 17 november."
    assert told(page) == ["Op een bladzijde staat een BSN of onderwijsnummer."]
    assert told(page, tlv(beschikkingsnummer=BSN)) == []
    assert told(page, tlv(eerdere_tlv_nummer=BSN)) == []
    assert told(f"{page} Leerling 123456782.", tlv(beschikkingsnummer=BSN)) == told(page)


SECRET = {"adres": "Lindelaan 903", "telefoon": "06 12 34 56 78", "email": "moeder@voorbeeld.nl"}
PAGE = "Moeder woont aan de LINDE-\nLAAN 903, belt met 06-12345678 en schrijft van moeder@voorbeeld.nl."


@pytest.mark.parametrize(
    ("hidden", "found"),
    [
        ({}, []),
        ({"adres_geheim": True}, ["adres", "telefoonnummer", "e-mailadres"]),
        ({"telefoon_geheim": True}, ["telefoonnummer"]),
        ({"email_geheim": True}, ["e-mailadres"]),
    ],
)
def test_what_is_secret_of_a_parent_is_found_however_it_is_written(hidden, found):
    people = (ouder(MOEDER, **SECRET, **hidden), ouder(VADER))
    expected = [f"Op een bladzijde staat het geheime {what} van Moeder." for what in found]
    assert told(PAGE, betrokkenen=people) == expected
    assert told("Moeder komt ook.", betrokkenen=people) == []


@pytest.mark.parametrize("secret", [True, False])
def test_the_secret_address_of_the_pupil_is_found(secret):
    found = told("Noor woont aan de Lindelaan 903.", adres="Lindelaan 903", adres_geheim=secret)
    assert found == (["Op een bladzijde staat het geheime adres van de leerling."] if secret else [])


@pytest.mark.parametrize(
    ("whom", "kind", "reason", "found"),
    [
        ("swv", "geoorloofd", "Waterpokken", True),
        ("derde", "geoorloofd", "Waterpokken", True),
        ("ouders", "geoorloofd", "Waterpokken", False),
        ("school", "geoorloofd", "Waterpokken", False),
        ("swv", "ongeoorloofd", "Waterpokken", False),
        ("swv", "geoorloofd", "ziek", False),
    ],
)
def test_why_one_was_away_lawfully_goes_to_nobody_outside(whom, kind, reason, found):
    absence = document("verzuim", "vz", "verzuimoverzicht", {"regels": (rij("r1", soort=kind, reden=reason),)})
    words = "Op een bladzijde staat de reden van geoorloofd verzuim."
    page = "Zij had waterpokken en was in het ziekenhuis."
    assert told(page, absence, whom=whom) == ([words] if found else [])


def test_another_pupil_is_named_also_where_a_line_ends_and_one_with_the_same_name_is_not():
    case = beeld()
    who = reader(case, "ouders", DAG)
    page = "Zij speelt met Sofie\nde Wit. Noor Veldman leest."
    assert list(strangers(case, page, who, ["Sofie de Wit", "Noor Veldman", "Łukasz W."])) == [
        "Op een bladzijde staat de naam van een andere leerling: Sofie de Wit."
    ]


def test_for_readers_outside_who_is_near_the_pupil_is_named_and_who_works_with_it_is_not():
    near = Betrokkene("b1", naam="Opa Jan", soort="netwerk")
    works = Betrokkene("b2", naam="Ilse Brandt", soort="professional")
    case = beeld(betrokkenen=(ouder(MOEDER), near, works))
    page = "Opa Jan haalt haar op, Ilse Brandt en Moeder spreken elkaar."
    words = ["Op een bladzijde staat de naam van iemand uit de omgeving: Opa Jan."]
    assert list(strangers(case, page, reader(case, "swv", DAG), ())) == words
    assert list(strangers(case, page, reader(case, "ouders", DAG), ())) == []


@pytest.mark.parametrize(
    ("rapport", "words"),
    [("hoofdlijnen", ()), ("opp", ("Deze ouder heeft geen gezag en krijgt alleen de hoofdlijnen.",))],
)
def test_a_parent_without_gezag_gets_the_main_lines_alone(rapport, words):
    case = beeld(betrokkenen=(ouder(MOEDER), ouder(VADER, "ouder_zonder_gezag")))
    assert check_recipient(case, "ouders", VADER.uid, [paper(rapport)], DAG).leaks == words
    assert check_recipient(case, "ouders", MOEDER.uid, [paper(rapport)], DAG).leaks == ()


def test_who_may_get_nothing_gets_no_paper():
    case = beeld(geboortedatum=date(2008, 11, 3))
    assert check_recipient(case, "ouders", None, [paper("opp")], DAG).leaks == ("Deze lezer mag niets krijgen.",)
    assert check_recipient(case, "ouders", None, [], DAG).leaks == ()


def test_what_leaves_a_steunpunt_leaves_by_consent():
    school, steunpunt = beeld(), beeld(organisatie="steunpunt")
    grounds = {ground_of(one, reader(one, "swv", DAG)) for one in (school, steunpunt)}
    assert len(grounds) == 2
    assert ground_of(steunpunt, reader(steunpunt, "swv", DAG)) == ground_of(school, reader(school, "derde", DAG))


@pytest.mark.parametrize(
    ("period", "fields"),
    [
        ({"begin": date(2026, 10, 28)}, ("rod.begindatum_opp",)),
        ({"begin": date(2026, 10, 28), "rod_begin_verwerkt_op": date(2026, 10, 30)}, ()),
        (
            {"begin": date(2026, 10, 28), "rod_begin_verwerkt_op": date(2026, 10, 30), "einde": date(2026, 11, 9)},
            ("rod.einddatum_opp",),
        ),
    ],
)
def test_of_the_days_for_rod_go_along_those_that_were_not_typed_over(period, fields):
    case = beeld(versie(), periode=period)
    (part,) = going_along(case, paper(ROD), reader(case, "school", DAG), DAG)
    assert (part.fields, part.filled) == (fields, len(fields))


@pytest.mark.parametrize("words", ["09-11-2026", "9 november 2026"])
def test_a_day_goes_along_in_whatever_way_it_stands_on_the_page(words):
    talk = document("gesprek", "g1", "gespreksverslag_mdo", datum="2026-11-09", feiten="Iets dat er niet staat.")
    case = beeld(talk)
    parts = going_along(
        case, paper("gesprek", f"Wij spraken elkaar op {words}.", talk.uid), reader(case, "ouders", DAG), DAG
    )
    assert [name for one in parts for name in one.fields] == ["gespreksverslag_mdo.datum"]
