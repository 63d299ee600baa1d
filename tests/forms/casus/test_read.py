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
    assert set(left(read_case(example(number)))) - about <= {"tlv", "contacten"}


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


@pytest.mark.parametrize(
    ("change", "pad", "reason"),
    [
        (lambda d: d["leerling"].update(geboortedatum="2018-02-31"), "leerling.geboortedatum", "bestaat niet"),
        (lambda d: d["leerling"].update(geslacht="M"), "leerling.geslacht", "lijst 'geslacht'"),
        (lambda d: d["leerling"].update(adresgeheim="misschien"), "leerling.adresgeheim", "true of false"),
        (lambda d: d["leerling"].update(inschrijving="gisteren"), "leerling.inschrijving", "eigen gegevens"),
        (lambda d: d.update(hoormomenten="geen"), "hoormomenten", "een lijst"),
        (lambda d: d["hoormomenten"].append("geen"), "hoormomenten[1]", "eigen gegevens"),
        (lambda d: d["betrokkenen"].append({"id": "p-ib", "naam": "Ander"}), "betrokkenen[5]", "twee keer"),
        (lambda d: d["hoormomenten"][0].update(versie="v9"), "hoormomenten[h1].versie", "staat niet in dit bestand"),
        (lambda d: d["swv"]["profiel"].update(handtekening_ouders="geen"), "swv.profiel.handtekening_ouders", "alle"),
        (lambda d: d["swv"]["profiel"].update(beslistermijn_weken=1.5), "swv.profiel.beslistermijn_weken", "weken"),
        (lambda d: d["school"]["vakanties"].append({"naam": "mei"}), "school.vakanties[2]", "laatste dag"),
        (lambda d: d["leerling"].pop("schoolsoort") and d["school"].pop("schoolsoort"), "opp.periodes[per1]", "school"),
    ],
)
def test_a_value_that_cannot_be_is_named_with_what_would_fit(change, pad: str, reason: str):
    data = example("A01")
    change(data)
    assert reason in left(read_case(load(as_file(data))))[pad]


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
