"""Every field of every form has a place, and what is typed there is read back from a fresh snapshot."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import beeld, hoormoment, versie

from forms.definition import FieldType, form, form_ids
from forms.filling import Filling, NietMogelijk, add_row, move_row, put, remove_row, set_cell, set_field
from forms.life import only_by_a_step
from forms.places import explained, place_of, read_rows, read_value, to_explain
from forms.vocabulary import vocabularies, vocabulary
from models.actions.dossier import new_document
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.snapshot.read import read_dossier
from models.values import Persoon

EXAMPLES = {
    FieldType.TEKST: "Noor",
    FieldType.LANGE_TEKST: "Regel een\nregel twee: é ł 🙂",
    FieldType.DATUM: "2026-11-17",
    FieldType.BEDRAG: 48.5,
    FieldType.GETAL: 12,
    FieldType.JA_NEE: True,
    FieldType.PERSOON: Persoon("leerling"),
    FieldType.PERSONEN: (Persoon("leerling"), "Juf Els"),
}


def example(asked):
    if asked.type is FieldType.KEUZE:
        return vocabulary(asked.lijst).codes()[-1]
    if asked.type is FieldType.MEERKEUZE:
        return vocabulary(asked.lijst).codes()[:2] if asked.lijst else ("een", "twee")
    return EXAMPLES[asked.type]


def asked_of(definition, field):
    return [one for one in field.kolommen if not only_by_a_step(definition.soort, field.id, one.id)]


@pytest.fixture
def period(vault, dossier, opp):
    with vault.reading() as connection:
        return read_dossier(connection, dossier).periodes[0].uid


@pytest.mark.parametrize("form_id", form_ids())
def test_every_field_of_the_form_comes_back_as_it_was_typed(vault, dossier, opp, period, form_id):
    definition = form(form_id)
    document = opp
    if definition.soort != "opp":
        document = new_document(vault, dossier, definition.soort, form_id)[0]
    filling = Filling(dossier, definition, document, period)
    rows = {}
    for field in definition.fields():
        if not place_of(definition, field).writable or only_by_a_step(definition.soort, field.id):
            continue
        if field.type is FieldType.TABEL:
            cells = {one.id: example(one) for one in asked_of(definition, field)}
            rows[field.id] = add_row(vault, filling, field.id, cells)[0]
        else:
            set_field(vault, filling, field.id, example(field))
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    kept = next(one for one in (*beeld.documenten, *beeld.periodes[0].versies) if one.uid == document)
    for field in definition.fields():
        if not place_of(definition, field).writable or only_by_a_step(definition.soort, field.id):
            continue
        if field.type is FieldType.TABEL:
            row = next(one for one in read_rows(beeld, kept, definition, field) if one.uid == rows[field.id])
            columns = asked_of(definition, field)
            assert {one.id: row.waarde(one.id) for one in columns} == {one.id: example(one) for one in columns}
        else:
            assert read_value(beeld, kept, definition, field) == example(field), field.id


@pytest.mark.parametrize("form_id", form_ids())
def test_every_choice_has_words_and_every_short_field_exists(form_id):
    definition = form(form_id)
    ids = {one.id for one in definition.fields()}
    for field in definition.fields():
        for asked in (field, *field.kolommen):
            if asked.type is FieldType.KEUZE:
                assert asked.lijst in vocabularies()
        assert set(field.samenvatting_veld.values()) <= ids
        for columns in field.samenvatting_kolommen.values():
            assert set(columns) <= {one.id for one in field.kolommen}


def test_no_form_asks_for_a_bsn_or_nationality():
    forbidden = ("bsn", "nationaliteit", "geboorteland", "geboorteplaats", "onderwijsnummer")
    for form_id in form_ids():
        for field in form(form_id).fields():
            for asked in (field, *field.kolommen):
                assert not any(word in asked.id for word in forbidden), (form_id, asked.id)


@pytest.mark.parametrize(
    ("field_id", "value", "says"),
    [
        ("klok_start", "2026-02-31", "bestaat niet"),
        ("klok_start", "morgen", "bestaat niet"),
        ("klok_start", "0206-10-01", "jaar"),
        ("uitstroombestemming", "atheneum", "uit de lijst"),
        ("afwijking_programma", "ja", "ja of nee"),
        ("hulpvraag", 12, "tekst"),
    ],
)
def test_an_impossible_value_is_told_and_changes_nothing(vault, dossier, opp, period, field_id, value, says):
    with pytest.raises(NietMogelijk, match=says):
        set_field(vault, Filling(dossier, form("opp_po"), opp, period), field_id, value)
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    assert beeld.periodes[0].versies[0].antwoorden.waarden == {}
    assert beeld.leerling.klok_start is None


def test_rows_move_change_and_go(vault, dossier, opp, period):
    filling = Filling(dossier, form("opp_po"), opp, period)
    first, second, third = (add_row(vault, filling, "doelen", {"doel": one})[0] for one in "abc")
    move_row(vault, filling, "doelen", third, 0.5)
    set_cell(vault, filling, "doelen", second, "doel", "B")
    remove_row(vault, filling, "doelen", first)
    with vault.reading() as connection:
        rows = read_dossier(connection, dossier).periodes[0].versies[0].rijen("doelen")
    assert [(one.uid, one.tekst("doel")) for one in rows] == [(third, "c"), (second, "B")]


def test_parents_typed_in_the_opp_are_the_people_of_the_dossier(vault, dossier, opp, period):
    filling = Filling(dossier, form("opp_po"), opp, period)
    mother = add_row(vault, filling, "ouders", {"naam": "Sara Veldman", "gezag_rol": "ouder_met_gezag"})[0]
    set_cell(vault, filling, "ouders", mother, "email_geheim", True)
    with vault.reading() as connection:
        people = read_dossier(connection, dossier).betrokkenen
    assert [(one.naam, one.soort, one.heeft_gezag, one.email_geheim) for one in people] == [
        ("Sara Veldman", "ouder", True, True)
    ]
    remove_row(vault, filling, "ouders", mother)
    with vault.reading() as connection:
        assert read_dossier(connection, dossier).betrokkenen == ()


def test_what_follows_from_elsewhere_is_not_typed(vault, dossier, opp, period):
    definition = form("opp_po")
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing, pytest.raises(ValueError, match="opp_status"):
        put(doing, Filling(dossier, definition, opp, period), definition.field("opp_status"), "vastgesteld")


def test_the_explanation_to_the_pupil_is_read_from_the_hoormoment(vault, dossier, opp):
    moment = new_document(vault, dossier, "hoormoment", "hoormoment", bij=opp)[0]
    filling = Filling(dossier, form("hoormoment"), moment)
    set_field(vault, filling, "uitgelegd_op", "2026-11-20")
    add_row(vault, filling, "punten", {"punt": "Samen lezen", "invloed": "overgenomen"})
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    definition, version = form("opp_po"), beeld.periodes[0].versies[0]
    assert read_value(beeld, version, definition, definition.field("terugkoppeling_op")) == "2026-11-20"
    points = read_rows(beeld, version, definition, definition.field("invloed_punten"))
    assert [one.tekst("punt") for one in points] == ["Samen lezen"]
    other = replace(version, uid="other")
    assert read_value(beeld, other, definition, definition.field("terugkoppeling_op")) is None


def test_every_condition_to_show_a_field_can_be_judged(vault, dossier):
    from forms.stages import shown

    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    for form_id in form_ids():
        definition = form(form_id)
        for field in definition.fields():
            assert shown(beeld, None, definition, field.toon_als) is (field.toon_als in (None, "sector = bao"))


def test_the_schoolsoort_of_one_pupil_is_that_of_the_school_for_all_who_have_none(vault):
    from models.actions.dossier import new_dossier
    from models.snapshot import Leerling

    with act(vault, Handelingsoort.LEERLINGEN_INGEVOERD) as doing:
        school = doing.add("school", brin="99XD", vestiging="00")
    noor, sem, mees = (
        new_dossier(vault, Leerling(roepnaam=name, schoolsoort=kind), school_uid=school)[0]
        for name, kind in (("Noor", None), ("Sem", None), ("Mees", "so"))
    )

    def kinds():
        with vault.reading() as connection:
            return [read_dossier(connection, uid).leerling.schoolsoort for uid in (noor, sem, mees)]

    assert kinds() == [None, None, "so"]
    set_field(vault, Filling(noor, form("dossier")), "schoolsoort", "bao")
    assert kinds() == ["bao", "bao", "so"]
    set_field(vault, Filling(noor, form("dossier")), "schoolsoort", "sbo")
    assert kinds() == ["sbo", "bao", "so"]


def test_what_was_explained_last_is_told_and_the_newest_that_was_not_is_the_one_to_explain():
    version = versie()
    told = beeld(version, hoormoment("h1", uitgelegd_op="2026-11-20"), hoormoment("h2", uitgelegd_op="2026-11-18"))
    assert explained(told, version).uid == to_explain(told, version).uid == "uid-h1"
    told = beeld(version, hoormoment("h1", uitgelegd_op="2026-11-20"), hoormoment("h2"), hoormoment("h3"))
    assert (explained(told, version).uid, to_explain(told, version).uid) == ("uid-h1", "uid-h3")
    assert explained(beeld(version), version) is to_explain(beeld(version), version) is None


def test_who_set_a_plan_is_told_as_soon_as_one_part_is_set():
    version = versie(perspectief=date(2026, 10, 28))
    version = replace(version, delen=tuple(replace(one, door="Marit Hoekzema") for one in version.delen))
    definition = form(version.formulier)
    assert read_value(beeld(version), version, definition, definition.field("vastgesteld_door")) == "Marit Hoekzema"
