"""A request on paper, for a TLV or an arrangement: what was written in it stands there."""

from bouwers import DAG, aanvraag, beeld, document, rij, versie
from report_texts import text_of

from forms.audience import reader
from forms.reports.making import reports

TRIED = rij("e1", wat="Kleine groep", periode="een half jaar", van="2025-09-01", tot="2026-02-27", doel="Zelf beginnen")
ASKED = {"aanvraagdatum": "2026-10-27", "swv_naam": "Samenwerkingsverband De Brug", "swv_code": "PO9901"}


def test_its_own_day_its_region_and_both_ways_to_tell_a_period_stand_on_it():
    case = aanvraag("t1", tabellen={"eerdere_ondersteuning": (TRIED,)}, **ASKED)
    for who in ("school", "swv"):
        ((_, _, report),) = reports(case, reader(case, who, DAG), DAG, "tlv")
        told = text_of(report)
        for words in ("27-10-2026", "Samenwerkingsverband De Brug PO9901", "een half jaar", "01-09-2025 – 27-02-2026"):
            assert words in told, (who, words)


def test_who_signed_stands_on_it_also_in_the_order_of_the_region_and_without_a_day():
    order = (rij("o1", volgorde=1, wie="Loes Bakker", soort="gezien", datum="2026-11-12"), rij("o2", wie="Jan Vos"))
    signed = {"getekend_door": "Ilse Brandt", "getekend_als": "Directeur", "getekend_datum": None}
    case = aanvraag("t1", tabellen={"ondertekenvolgorde": order}, **signed)
    ((_, _, report),) = reports(case, reader(case, "school", DAG), DAG, "tlv")
    told = text_of(report)
    for words in ("Ilse Brandt Directeur nog geen datum", "Loes Bakker Gezien 12-11-2026", "Jan Vos nog geen datum"):
        assert words in told


def test_of_each_line_of_an_arrangement_it_is_told_whether_it_was_granted_and_what_it_did():
    lines = (
        rij("l1", inzet="Begeleiding in de klas", toegekend=True, effect="Begint nu zelf."),
        rij("l2", inzet="Een rustige plek", toegekend=False),
        rij("l3", inzet="Advies"),
    )
    case = beeld(versie(), document("arrangement", "a1", "arrangement", {"regels": lines}))
    ((_, _, report),) = reports(case, reader(case, "school", DAG), DAG, "arrangement")
    told = text_of(report)
    first, second, third = (told.index(row.tekst("inzet")) for row in lines)
    assert first < told.index("Effect: Begint nu zelf.") < told.index("Toegekend: ja") < second
    assert second < told.index("Toegekend: nee") < third
    assert told.count("Toegekend:") == 2
