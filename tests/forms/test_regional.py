"""Questions of a region: every mistake told with its line and how to mend it, and answers that outlive the form."""

from dataclasses import replace
from hashlib import sha256

import pytest
from bouwers import DAG
from case_files import take_example
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_vault import memory_vault
from report_texts import runs

from forms.audience import reader, view_of
from forms.definition import FieldType
from forms.filling import Filling, add_row, fill_at, set_cell, set_field
from forms.regional import KEPT, form_for, load_regional, regional_of, remove_regional
from forms.regional_file import FormulierNietGeladen, kept_regional, read_regional
from forms.reports.making import reports
from forms.request import request_overview
from forms.rules.teksten import open_teksten
from forms.sides import sides
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.resources import resource
from models.snapshot.read import find_dossier, read_dossier

EXAMPLE = resource("regioformulier_voorbeeld.toml").read_text(encoding="utf-8")
ASKED, WHEN, BACK, PLACES = "regio_besproken_consulent", "regio_gesprek_op", "regio_terugkeer", "regio_plekken"


def mistakes(text: str, held=None) -> list[tuple[int | None, str]]:
    with pytest.raises(FormulierNietGeladen) as refusal:
        read_regional(text, held)
    assert "Er is niets veranderd." in str(refusal.value)
    return [(one.regel, f"{one.wat} {one.hoe}") for one in refusal.value.fouten]


def test_the_example_that_comes_with_the_program_is_read():
    made = read_regional(EXAMPLE.encode())
    assert (made.soort, made.vragen) == ("tlv", 4)
    fields = {one.id: one for one in made.formulier.fields()}
    assert fields[ASKED].verplicht
    assert fields[WHEN].toon_als == f"{ASKED} = ja"
    assert fields[PLACES].type is FieldType.TABEL
    assert fields[BACK].publiek == {"leerling": "nee", "ouders": "ja", "school": "ja", "swv": "ja", "steunpunt": "nee"}


@pytest.mark.parametrize(
    ("old", "new", "on_line", "words"),
    [
        ('label = "Is de', 'lable = "Is de', "lable", "Bedoel je label?"),
        ('type = "ja_nee"', 'type = "janee"', "janee", "Bedoel je ja_nee?"),
        ('type = "ja_nee"', 'type = "keuze"', "[[sectie.veld]]", "Bij een keuze hoort een lijst"),
        ('type = "datum"\n', 'type = "datum"\nlijst = "leergebied"\n', "lijst =", "Alleen een keuze of meerkeuze"),
        ('id = "gesprek_op"', 'id = "terugkeer"', 'id = "terugkeer"', "staat er twee keer"),
        ('id = "gesprek_op"', 'id = "Gesprek op"', "Gesprek op", "Een id begint met een kleine letter"),
        ('"besproken_consulent = ja"', '"besproken = ja"', "besproken = ja", "Wanneer deze vraag verschijnt"),
        ("verplicht = true", 'verplicht = "ja"', "verplicht =", "verplicht = true"),
        ('soort = "tlv"  ', 'soort = "opp"  ', "soort =", 'soort = "tlv" of soort = "arrangement"'),
        ('titel = "Extra', 'titel = "Extra\n#', 'titel = "Extra', "Deze regel is niet te lezen."),
        ("Wanneer was dat gesprek?", "Wat is het BSN?", "BSN", "mag een samenwerkingsverband niet vragen"),
        ('hulpzin = "Een', 'publiek = { ouders = "soms" }\nhulpzin = "Een', "publiek", "Wie dit mag lezen"),
        ("kolommen = [", "kolomen = [", "kolomen", "Bedoel je kolommen?"),
        ('type = "tabel"', 'type = "tekst"', "kolommen =", "Alleen een tabel heeft kolommen"),
        ('dag", type = "datum"', 'dag", type = "tabel"', "kolommen =", "kan een vraag niet"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_how_to_mend_it(old, new, on_line, words):
    text = EXAMPLE.replace(f'label = "Op welke {old}', f'label = "Op welke {new}') if old[:3] == "dag" else EXAMPLE
    text = text if text != EXAMPLE else EXAMPLE.replace(old, new, 1)
    assert text != EXAMPLE
    lines = text.split("\n")
    told = mistakes(text)
    hits = [lines[where - 1] for where, said in told if where is not None and words in said]
    assert any(on_line in one for one in hits), told


@pytest.mark.parametrize(
    ("end", "line"),
    [
        ('kolommen = [\n  { id = "a" }\n  { id = "b" }\n]\n', 2),
        ('kolommen = [\n  { id = "a" },\n\n[[sectie.veld]]\nid = "b"\n', 2),
        ('lijst = ["x"\nlabel = "y"\n', 1),
        ("kolommen = [", 1),
        ("kolommen = [\n\n\n", 1),
        ('uitleg = """x\ny\nz\n', 1),
        ('label = "x\nid = "b"\n', 1),
        ('id = "a"\nid = "b"\n', 2),
        ("label =\n", 1),
    ],
)
def test_what_was_left_open_is_told_at_the_line_where_one_mends_it(end, line):
    before = 'soort = "tlv"\n\n[[sectie]]\n[[sectie.veld]]\n'
    assert [where for where, _ in mistakes(before + end)] == [before.count("\n") + line]


def test_a_block_without_lines_is_told_at_its_own_line():
    text = 'id = "a"\ntitel = "b"\nsoort = "tlv"\n[[sectie]]\nid = "c"\nlabel = "d"\n[[sectie.veld]]\n[[sectie.veld]]\n'
    told = mistakes(text + 'id = "e"\nlabel = "f"\ntype = "tekst"\n')
    assert {where for where, _ in told} == {7}, told


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfe\x00", "geen tekstbestand"),
        (b"x" * 70_000, "te groot"),
        (b"", "geen titel"),
        (b'id = "a"\ntitel = "A"\nsoort = "tlv"\n', "geen vragen"),
        (b'id = "a"\ntitel = "A"\nsoort = "tlv"\n[[sectie]]\nid = "s"\nlabel = "S"\n', "geen vragen"),
        (b'id = "a"\nid = "b"\n', "Dit staat er al"),
    ],
)
def test_a_file_that_is_no_form_is_refused_with_a_sentence(data, words):
    with pytest.raises(FormulierNietGeladen) as refusal:
        read_regional(data)
    assert any(words in str(one) for one in refusal.value.fouten)


def test_every_mistake_is_told_at_once_in_order_of_the_lines():
    wrong = EXAMPLE.replace('"ja_nee"', '"janee"').replace('id = "terugkeer"', 'id = "Terug"')
    lines = [line for line, _ in mistakes(wrong)]
    assert len(lines) >= 2
    assert lines == sorted(lines, key=lambda one: one or 0)


def test_a_question_that_changes_its_kind_needs_another_id():
    before = read_regional(EXAMPLE)
    (told,) = mistakes(EXAMPLE.replace('type = "lange_tekst"', 'type = "datum"'), {"tlv": before, "arrangement": None})
    assert "was van een ander type" in told[1]


@settings(deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text(max_size=400)))
def test_whatever_the_file_holds_it_is_read_or_refused_with_sentences(data):
    _read_or_refused(data)


@settings(deadline=None, max_examples=200)
@given(st.integers(0, len(EXAMPLE) - 1), st.integers(0, 30), st.text(max_size=12))
def test_whatever_was_changed_in_a_good_file_it_is_read_or_refused_with_sentences(place, gone, put):
    _read_or_refused(EXAMPLE[:place] + put + EXAMPLE[place + gone :])


KEYS = st.sampled_from(("id", "label", "type", "lijst", "veld", "kolommen", "publiek"))
VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(-9, 9), st.sampled_from(("tlv", "datum", "tabel", "a", "keuze", "", "Naam"))),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(("id", "label", "type", "lijst", "veld", "kolommen", "publiek")), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=200)
@given(st.dictionaries(st.sampled_from(("id", "titel", "soort", "sectie", "versie")), VALUES, max_size=5))
def test_whatever_shape_it_has_it_is_read_or_refused_with_sentences(told):
    _read_or_refused("\n".join(f"{name} = {_toml(value)}" for name, value in told.items()))


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_toml(one)}" for name, one in value.items()) + " }"
    if isinstance(value, list):
        return "[ " + ", ".join(map(_toml, value)) + " ]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def _read_or_refused(data: bytes | str) -> None:
    made, told = None, ()
    try:
        made = read_regional(data)
    except FormulierNietGeladen as refusal:
        told = refusal.fouten
    assert (made is None) is bool(told)
    assert all(one.wat.endswith(".") and one.hoe for one in told)
    assert made is None or all(one.id.startswith("regio_") for one in made.formulier.fields())


@pytest.fixture
def asked():
    """A vault with a TLV request in a region that asks more; the reading of it, and how to fill in."""
    with memory_vault() as vault:
        take_example(vault, "A04")
        with vault.reading() as connection:
            beeld = read_dossier(connection, find_dossier(connection, "A04"))
        request = beeld.van_soort("tlv")[0]
        set_state(vault, beeld, request)
        load_regional(vault, beeld.swv.uid, EXAMPLE.encode())
        yield vault, beeld.uid, request.uid


def set_state(vault, beeld, request) -> None:
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, beeld.uid) as doing:
        doing.set_answer(request.uid, "status", "concept")


def now(asked):
    vault, dossier, uid = asked
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    return beeld, next(one for one in beeld.documenten if one.uid == uid)


def answer(asked, field: str, value) -> None:
    vault, dossier, uid = asked
    beeld, request = now(asked)
    set_field(vault, Filling(dossier, form_for(beeld, request), uid), field, value)


def questions(asked) -> list[str]:
    return [one.id for one in form_for(*now(asked)).fields() if one.id.startswith("regio_")]


def test_the_questions_stand_under_the_request_and_nowhere_else(asked):
    assert questions(asked) == [ASKED, WHEN, BACK, PLACES]
    beeld, request = now(asked)
    other = beeld.van_soort("arrangement")[0]
    assert not [one for one in form_for(beeld, other).fields() if one.id.startswith("regio_")]
    parts = {one.name: one for one in request_overview(beeld, request, DAG).parts}
    assert parts["Voorbereiding in onze regio"].open == 1, "one question must be answered"
    answer(asked, ASKED, False)
    parts = {one.name: one for one in request_overview(*now(asked), DAG).parts}
    assert parts["Voorbereiding in onze regio"].open == 0


def test_an_answer_is_kept_and_printed_with_the_request(asked):
    answer(asked, BACK, "Een vaste begeleider.")
    vault, dossier, uid = asked
    beeld, request = now(asked)
    filling = Filling(dossier, form_for(beeld, request), uid)
    row, _ = add_row(vault, filling, PLACES, {"school": "De Wissel"})
    set_cell(vault, filling, PLACES, row, "dag", "2026-10-01")
    beeld, request = now(asked)
    for name, _, report in reports(beeld, reader(beeld, "swv", DAG), DAG):
        told = " ".join(run.text for run in runs(report))
        if name == "tlv":
            assert "Wat is nodig om later terug te kunnen" in told
            assert "Een vaste begeleider." in told
            assert "De Wissel" in told
            assert "sectie.veld" not in told
            return
    pytest.fail("no request on paper")


def test_the_questions_stand_beside_each_other_with_the_request(asked):
    answer(asked, BACK, "Een vaste begeleider.")
    told = {one.label: one for one in sides(*now(asked))}
    assert "Een vaste begeleider." in [one.words for one in told["Voorbereiding in onze regio"].school]


def test_the_pupil_and_others_read_only_what_the_region_allows(asked):
    answer(asked, BACK, "Een vaste begeleider.")
    beeld, request = now(asked)
    for whom, seen in (("leerling", False), ("ouders", True), ("school", True), ("swv", True)):
        shown = view_of(beeld, request, reader(beeld, whom, DAG))
        assert any(one.field.id == BACK for section in shown for one in section.fields) is seen, whom


def test_answers_outlive_the_form_that_asked_them(asked):
    answer(asked, BACK, "Een vaste begeleider.")
    vault = asked[0]
    beeld, _ = now(asked)
    remove_regional(vault, beeld.swv.uid, "tlv")
    assert questions(asked) == [BACK]
    beeld, request = now(asked)
    assert form_for(beeld, request).field(BACK).label.startswith("Wat is nodig om later terug")
    load_regional(vault, beeld.swv.uid, EXAMPLE.replace('id = "terugkeer"', 'id = "later"').encode())
    assert questions(asked) == [ASKED, WHEN, "regio_later", PLACES, BACK]
    assert form_for(*now(asked)).section_of(BACK).label == "Eerder gevraagd door het samenwerkingsverband"


def test_an_answer_under_an_earlier_form_keeps_its_kind(asked):
    answer(asked, BACK, "Een vaste begeleider.")
    vault = asked[0]
    beeld, _ = now(asked)
    load_regional(vault, beeld.swv.uid, EXAMPLE.replace('type = "lange_tekst"', 'type = "datum"').encode())
    assert form_for(*now(asked)).field(BACK).type is FieldType.LANGE_TEKST


def test_a_request_that_was_handed_in_gets_no_new_questions(asked):
    answer(asked, BACK, "Een vaste begeleider.")
    beeld, request = now(asked)
    values = replace(request.antwoorden, waarden={**request.antwoorden.waarden, "status": "ingediend"})
    sent = replace(request, antwoorden=values)
    assert [one.id for one in form_for(beeld, sent).fields() if one.id.startswith("regio_")] == [BACK]


def test_what_was_typed_before_a_lock_comes_back_to_its_question(asked):
    vault, _, uid = asked
    fill_at(vault, (uid, BACK), "Na de lock.")
    assert now(asked)[1].antwoorden.tekst(BACK) == "Na de lock."


def test_the_kept_definition_is_no_text_that_anyone_typed(asked):
    answer(asked, BACK, "Een vaste begeleider.")
    _, request = now(asked)
    assert request.antwoorden.waarde(KEPT) == (EXAMPLE,)
    assert KEPT not in {place.id for place, _ in open_teksten(request)}


def test_a_mistake_changes_nothing(asked):
    vault = asked[0]
    beeld, _ = now(asked)
    with pytest.raises(FormulierNietGeladen):
        load_regional(vault, beeld.swv.uid, EXAMPLE.replace('"ja_nee"', '"janee"').encode())
    held = regional_of(now(asked)[0].profiel.waarden, "tlv")
    assert sha256(held.tekst.encode()).digest() == sha256(EXAMPLE.encode()).digest()


def test_what_the_vault_holds_is_not_judged_again(asked):
    """Rules for such files may become stricter; what was answered stays readable."""
    assert kept_regional(EXAMPLE.replace("Wat is nodig", "Wat is het BSN, en wat is nodig")) is not None
    assert kept_regional("geen = ") is None
    assert kept_regional("id = 1") is None
