"""Whatever is chosen or written comes with help; sentences to begin with stand at questions that exist."""

import pytest

from forms.definition import FieldType, form, form_ids
from forms.help_sentences import every_sentence, help_sentences
from forms.life import only_by_a_step
from forms.places import place_of

COMPOSED = frozenset({FieldType.LANGE_TEKST, FieldType.KEUZE, FieldType.MEERKEUZE})


@pytest.mark.parametrize("name", form_ids())
def test_every_choice_and_every_text_comes_with_help_or_an_example(name):
    definition = form(name)
    without = [
        one.id
        for one in definition.fields()
        if one.type in COMPOSED
        and place_of(definition, one).writable
        and not only_by_a_step(definition.soort, one.id)
        and not (one.hulpzin or one.voorbeeld)
        and one.id not in ("besluit",)  # only asked by the step, with its own words
    ]
    assert without == []


def test_every_sentence_stands_at_a_long_text_that_exists():
    known = set()
    for definition in map(form, form_ids()):
        for one in definition.fields():
            known |= {one.id} if one.type is FieldType.LANGE_TEKST else set()
            known |= {f"{one.id}.{column.id}" for column in one.kolommen if column.type is FieldType.LANGE_TEKST}
    assert {name for one in every_sentence() for name in one.veld} <= known


def test_what_a_pupil_needs_begins_with_the_words_of_the_field():
    told = [one.zin for one in help_sentences("onderwijsbehoeften")]
    assert "Deze leerling heeft een instructie nodig die …" in told
    assert [one.titel for one in help_sentences("factoren", "omschrijving")] == ["Wat helpt", "Wat belemmert"]
    assert help_sentences("roepnaam") == ()
