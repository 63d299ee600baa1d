"""What is kept without names is looked at for what may tell of whom it is."""

import pytest

from forms.definition import form
from forms.recognizable import recognizable, recognized
from models.snapshot import Document
from models.snapshot.veldwaarden import Veldwaarden


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Vader van Femke Pietersen belt over advies.", "Femke Pietersen"),
        ("Femke van de Berg belt.", "Femke van de Berg"),
        ("Er is een vraag van Yasmin over vervoer.", "Yasmin"),
        ("Zij wonen in de Dorpsstraat 12.", "Dit lijkt een adres."),
        ("Post naar 1234 AB.", "Dit lijkt een adres."),
        ("Terugbellen op 06 12345678.", "telefoonnummer"),
        ("Antwoord naar ouder@thuis.example.", "e-mailadres"),
    ],
)
def test_what_may_tell_of_whom_it_is_is_named(words, told):
    assert told in (recognized(words) or "")


@pytest.mark.parametrize(
    "words",
    [
        "Vader belt over de TLV. Moeder tekende zonder te lezen.",
        "Ib'er vraagt naar folder.",
        "Zoon elf weken thuis.\nOpbouwplan ontbreekt.",
        "Rit van 70 minuten.",
        "Zij spreken Pools en leren Nederlands.",
        "",
    ],
)
def test_plain_words_are_left_alone(words):
    assert recognized(words) is None


def test_only_fields_that_are_to_be_without_names_are_looked_at():
    definition = form("steunpunt_contactlog")
    answers = Veldwaarden({"signaal": "Femke Pietersen belt", "gemeente": "Vaartdam"})
    signal = Document("u", "contact", definition.id, answers)
    assert set(recognizable(signal, definition)) == {"signaal"}
