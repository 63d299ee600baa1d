"""What becomes of the texts of a case, whatever the file looks like: each is taken, or named as left."""

import pytest
from case_files import EXAMPLES, Data, as_file, example, leaves, paths
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.casus.case import Case
from forms.casus.read import read_case, read_case_file
from forms.casus.yaml_file import CasusOnleesbaar, load


def left(case: Case) -> dict[str, str]:
    return {one.pad: one.reden for one in case.left}


def content(data: Data) -> Data:
    return {key: value for key, value in data.items() if key != "casus"}


@pytest.mark.parametrize("number", EXAMPLES)
def test_of_an_example_only_what_has_no_place_is_left(number: str):
    about = {"casus.titel", "casus.gebruiker", "casus.peildatum", "casus.verhaal", "organisatie.medewerker"}
    assert set(left(read_case(example(number)))) <= about


def test_expectations_are_no_content():
    case = read_case(example("A01") | {"verwacht": {"regels": [{"id": "OPP-01", "waarom": "geheime verwachting"}]}})
    assert "verwacht" not in str(left(case))
    assert "geheime verwachting" not in repr(case)


def test_a_key_without_meaning_is_named_by_its_path_and_without_its_content():
    data = example("A01")
    data["leerling"]["bsn"] = "123456782"
    data["opp"]["periodes"][0]["versies"][0]["secties"]["toekomst"] = "Astronaut"
    data["hoormomenten"][0]["punten"][1]["kleur"] = "groen"
    case = read_case(data)
    assert {
        "leerling.bsn",
        "opp.periodes[per1].versies[v1].secties.toekomst",
        "hoormomenten[h1].punten[1].kleur",
    } <= set(left(case))
    assert not any(word in repr(case) for word in ("123456782", "Astronaut", "groen"))


def opp(data: Data) -> Data:
    """The last version of the last period."""
    return data["opp"]["periodes"][-1]["versies"][-1]


VERSION = "opp.periodes[per1].versies[v1]"


@pytest.mark.parametrize(
    ("number", "change", "pad", "reason"),
    [
        ("A01", lambda d: d["organisatie"].update(soort="winkel"), "organisatie.soort", "school, swv of steunpunt"),
        ("A01", lambda d: d["leerling"].update(geboortedatum="2018-02-31"), "leerling.geboortedatum", "bestaat niet"),
        ("A01", lambda d: d["leerling"].update(geboortedatum=5), "leerling.geboortedatum", "jjjj-mm-dd"),
        ("A01", lambda d: d["leerling"].update(geboortedatum="0202-05-21"), "leerling.geboortedatum", "jaar"),
        ("A01", lambda d: d["leerling"].update(geslacht="M"), "leerling.geslacht", "lijst 'geslacht'"),
        ("A01", lambda d: d["leerling"].update(adresgeheim="misschien"), "leerling.adresgeheim", "true of false"),
        ("A01", lambda d: d["leerling"].update(inschrijving="gisteren"), "leerling.inschrijving", "eigen gegevens"),
        ("A01", lambda d: d["leerling"].update(roepnaam=["Łukasz"]), "leerling.roepnaam", "tekst"),
        ("A01", lambda d: d["leerling"].update(roepnaam="Łu\x07kasz"), "leerling.roepnaam", "niet te tonen"),
        ("A07", lambda d: d["leerling"].update(leerjaar=9), "leerling.leerjaar", "1 tot en met 6"),
        ("A01", lambda d: d["betrokkenen"].append({"id": "p-ib", "naam": "Ander"}), "betrokkenen[5]", "twee keer"),
        ("A01", lambda d: d["betrokkenen"][0].update(id=True), "betrokkenen[0].id", "kenmerk"),
        ("A01", lambda d: d["betrokkenen"][0].update(gezag="ja"), "betrokkenen[p-moeder].gezag", "true of false"),
        ("A06", lambda d: d["betrokkenen"][0].update(gezag=False), "betrokkenen[p-voogd].gezag", "voogd"),
        ("A01", lambda d: d["school"]["vakanties"].append({"naam": "mei"}), "school.vakanties[2]", "laatste dag"),
        (
            "A01",
            lambda d: d["swv"]["profiel"].update(handtekening_ouders="geen"),
            "swv.profiel.handtekening_ouders",
            "alle",
        ),
        (
            "A01",
            lambda d: d["swv"]["profiel"].update(beslistermijn_weken=1.5),
            "swv.profiel.beslistermijn_weken",
            "weken",
        ),
        ("A01", lambda d: d["swv"]["profiel"].update(toelichting_dagen=True), "swv.profiel.toelichting_dagen", "getal"),
        (
            "A01",
            lambda d: d["swv"]["profiel"].update(deskundigen_door_swv="ja"),
            "swv.profiel.deskundigen_door_swv",
            "true",
        ),
        (
            "A01",
            lambda d: d["leerling"].pop("schoolsoort") and d["school"].pop("schoolsoort"),
            "opp.periodes[per1]",
            "schoolsoort",
        ),
        ("A01", lambda d: opp(d).update(nummer=1.5), f"{VERSION}.nummer", "heel getal"),
        ("A01", lambda d: opp(d).update(uitstroom_arbeid="beschermd"), f"{VERSION}.uitstroom_arbeid", "geen plaats"),
        ("A01", lambda d: opp(d).update(uitstroom_eerder="havo"), f"{VERSION}.uitstroom_eerder", "vorige versie"),
        ("A01", lambda d: opp(d)["instemming"][0].update(soort="zucht"), f"{VERSION}.instemming[0]", "akkoord"),
        ("A01", lambda d: opp(d)["instemming"][0].update(soort="gezien"), f"{VERSION}.instemming[0]", "gezien"),
        ("A01", lambda d: opp(d)["doelen"][0].update(status="bijna"), f"{VERSION}.doelen[d1].status", "doel_status"),
        (
            "A01",
            lambda d: opp(d)["vaststelling"].update(handelingsdeel={"door": "Ruud Terpstra"}),
            f"{VERSION}.vaststelling.handelingsdeel.door",
            "Zonder datum",
        ),
        (
            "A01",
            lambda d: opp(d)["opmerkingen_ouders"].update(vervolggesprek_op="2026-11-18"),
            f"{VERSION}.opmerkingen_ouders.vervolggesprek_op",
            "overleg",
        ),
        (
            "A01",
            lambda d: opp(d)["oogo_momenten"][0].update(onderwerpen=["handelingsdeel", "weer"]),
            f"{VERSION}.oogo_momenten[o1].onderwerpen[1]",
            "oogo_onderwerp",
        ),
        ("A01", lambda d: d.update(hoormomenten="geen"), "hoormomenten", "een lijst"),
        ("A01", lambda d: d["hoormomenten"].append("geen"), "hoormomenten[1]", "eigen gegevens"),
        (
            "A01",
            lambda d: d["hoormomenten"][0].update(versie="v9"),
            "hoormomenten[h1].versie",
            "staat niet in dit bestand",
        ),
        ("A01", lambda d: d["hoormomenten"][0].update(ondersteuning=[True]), "hoormomenten[h1].ondersteuning", "tekst"),
        (
            "A01",
            lambda d: d["hoormomenten"][0].update(toegelicht_hoe=["gesprek", "brief"]),
            "hoormomenten[h1].toegelicht_hoe",
            "één",
        ),
        ("A04", lambda d: d["gesprekken"][0].update(aanwezigen="allen"), "gesprekken[g1].aanwezigen", "een lijst"),
        ("A04", lambda d: d["gesprekken"][0].update(afwezig=[{}, True]), "gesprekken[g1].afwezig[1]", "tekst"),
        (
            "A04",
            lambda d: d["gesprekken"][0].update(begin="2026-10-30T09:00"),
            "gesprekken[g1].begin",
            "dag van het gesprek",
        ),
        ("A04", lambda d: d["gesprekken"][0].update(begin="9 uur"), "gesprekken[g1].begin", "bestaat niet"),
        (
            "A04",
            lambda d: d["gesprekken"][0].update(stukken_verzonden_op="2026-10-28T12:00+01:00"),
            "gesprekken[g1].stukken_verzonden_op",
            "tijdzone",
        ),
        (
            "A08",
            lambda d: d["arrangementen"][0]["lijnen"][0].update(financiers=["oma"]),
            "arrangementen[arr1].lijnen[l1].financiers[0]",
            "financier",
        ),
        (
            "A08",
            lambda d: d["arrangementen"][0]["lijnen"][0].update(totaal="veel"),
            "arrangementen[arr1].lijnen[l1].totaal",
            "getal",
        ),
        (
            "A08",
            lambda d: d["arrangementen"][0]["ivo"].update(sfeer="Warm"),
            "arrangementen[arr1].ivo.sfeer",
            "ivo_veld",
        ),
        (
            "A08",
            lambda d: d["arrangementen"][0].update(evaluatiemomenten=["ooit"]),
            "arrangementen[arr1].evaluatiemomenten[0]",
            "bestaat niet",
        ),
    ],
)
def test_a_value_that_cannot_be_is_named_with_what_would_fit(number: str, change, pad: str, reason: str):
    data = example(number)
    change(data)
    assert reason in left(read_case(data))[pad]


@pytest.mark.parametrize(
    ("number", "change", "pad"),
    [
        ("A07", lambda d: None, "uitstroom_eerder"),
        ("A01", lambda d: opp(d)["opmerkingen_ouders"].update(vervolggesprek_op="2026-11-09"), "vervolggesprek_op"),
        ("A01", lambda d: d["leerling"].update(thuistaal="zgh-MA", groep="5B"), "leerling"),
        ("A01", lambda d: opp(d)["oogo_momenten"][0].update(onderwerpen="handelingsdeel"), "onderwerpen"),
        ("A01", lambda d: opp(d).update(nummer=None), "nummer"),
        ("A01", lambda d: d["hoormomenten"][0].update(ondersteuning=["tolk", "Oma erbij"]), "ondersteuning"),
        ("A01", lambda d: d["hoormomenten"][0].update(versie=None), "versie"),
        ("A04", lambda d: d["gesprekken"][0].update(afwezig=["leerling"]), "afwezig"),
        ("A04", lambda d: d["gesprekken"][0].update(stukken_verzonden_op="2026-10-28 12:00"), "stukken"),
        ("A08", lambda d: d["arrangementen"][0].pop("ivo"), "ivo"),
        ("A08", lambda d: d["arrangementen"][0]["ivo"].update(expertise=None), "ivo"),
        ("A08", lambda d: d["verzuim"].clear() or d["verzuim"].update(meldingen=[{}]), "verzuim"),
        ("A01", lambda d: d["bijlagen"].append({"id": None}), "bijlagen"),
        ("A02", lambda d: d["opp"]["periodes"][0]["versies"][0]["evaluaties"][0].pop("aanwezigen"), "evaluaties"),
        ("A02", lambda d: [d.pop(key) for key in ("organisatie", "school", "swv", "leerling", "opp")], "leerling"),
    ],
)
def test_what_is_told_in_another_way_or_not_at_all_is_no_loss(number: str, change, pad: str):
    data = example(number)
    change(data)
    assert not [one for one in left(read_case(data)) if pad in one]


@pytest.mark.parametrize("number", [None, "", " ", [], True, "x" * 81, "a\nb"])
def test_a_case_needs_a_number(number: object):
    with pytest.raises(CasusOnleesbaar, match=r"geen bruikbaar nummer.*Er is niets veranderd"):
        read_case(example("A01") | {"casus": {"id": number}})


def test_a_refusal_names_the_file(tmp_path):
    path = tmp_path / "vreemd.yaml"
    path.write_text("casus: {titel: zonder nummer}", encoding="utf-8")
    with pytest.raises(CasusOnleesbaar, match=r"^vreemd\.yaml: Deze casus"):
        read_case_file(path)


ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 40),
    st.sampled_from(["", " ", "2026-02-31", "2026-11-17", "leerling", "p-ib", "v1", "onbekend", "anders", "\x07"]),
    st.lists(st.sampled_from(["p-ib", "handelingsdeel", "zomaar iets"]), max_size=3),
    st.dictionaries(
        st.sampled_from(["id", "datum", "door", "vreemd"]), st.sampled_from(["x", "2026-11-17"]), max_size=3
    ),
)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_text_is_ever_lost_without_a_word(data):
    """Marks some single values, makes others odd or takes them out, and looks for every mark."""
    case = content(example(data.draw(st.sampled_from(EXAMPLES))))
    places = list(leaves(case))
    chosen = data.draw(st.lists(st.sampled_from(range(len(places))), min_size=1, max_size=12, unique=True))
    for number in chosen[::2]:
        holder, key, _ = places[number]
        if isinstance(holder, dict) and data.draw(st.booleans()):
            del holder[key]
        else:
            holder[key] = data.draw(ODD)
    marks = {}
    for number in chosen[1::2]:
        holder, key, _ = places[number]
        holder[key] = marks[number] = f"merkteken {number} hier"
    told = {mark: names for holder, key, names in leaves(case) if (mark := holder[key]) in marks.values()}

    read = read_case(load(as_file({"casus": {"id": "proef"}} | case)))

    kept = repr([getattr(read, name) for name in read.__dataclass_fields__ if name != "left"])
    for mark, names in told.items():
        assert mark in kept or paths(names) & set(left(read)), mark


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_part_of_another_kind_is_named(data):
    case = content(example(data.draw(st.sampled_from(EXAMPLES))))
    holder, key, names = data.draw(st.sampled_from(list(branches(case))))
    holder[key] = data.draw(st.sampled_from(["iets anders", ["iets anders"], {"vreemd": "iets anders"}]))
    read = read_case(load(as_file({"casus": {"id": "proef"}} | case)))
    kept = repr([getattr(read, name) for name in read.__dataclass_fields__ if name != "left"])
    assert "iets anders" in kept or any(pad.startswith(names) for pad in left(read))


def branches(data: object, path: str = ""):
    """Every part and list of a case, with its path by keys and numbers up to the first list."""
    for key, value in data.items() if isinstance(data, dict) else ():
        if isinstance(value, dict | list):
            yield data, key, f"{path}.{key}".removeprefix(".")
            yield from branches(value, f"{path}.{key}")
