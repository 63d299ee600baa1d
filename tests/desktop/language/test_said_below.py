"""What models and forms say reaches the screen in English: sentences with their values, deadlines, states of an OPP."""

from collections.abc import Iterator

import pytest
from case_files import EXAMPLES, example_path, take_example
from desk import DAY
from english_words import messages
from vaults import new_vault

from desktop.language import Language, Tongue
from desktop.opp_status import status_words
from desktop.shell.messages import told
from desktop.spoken import error_words, listed, spoken
from desktop.worklist.deadline_words import deadline_words, whole_deadline_words
from forms.casus.read import read_case_file
from forms.casus.yaml_file import CasusOnleesbaar
from forms.exchange.foreign_file import GeweigerdBestand
from forms.rules.parameters import term_parameters
from forms.vocabulary import vocabulary
from models.queries.dossiers import dossier_list
from models.sentence import Sentence
from models.snapshot.read import read_dossier
from models.terms.computed import terms
from models.terms.dossier_dates import AFSPRAAK_REGEL
from models.vault.messages import SchijfVol
from models.vault.recovery_code import HerstelcodeVertypt


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    Language.current().speak(Tongue.ENGLISH)
    yield
    Language.current().speak(Tongue.DUTCH)


def test_a_sentence_is_dutch_everywhere_and_english_where_it_is_shown():
    made = Sentence("{wat} en nog {aantal}", wat=Sentence("Dossier"), aantal=2)
    assert made == "Dossier en nog 2"
    assert spoken(made) == "Dossier and 2 more"
    Language.current().speak(Tongue.DUTCH)
    assert spoken(made) == "Dossier en nog 2"


def test_a_name_is_never_taken_for_a_word_of_the_program():
    assert spoken("Leerling") == "Leerling"
    assert spoken(Sentence("{naam} gehoord", naam="School")) == "School heard"


def test_braces_in_what_someone_typed_stay():
    assert spoken(Sentence("{naam} gehoord", naam="{x}")) == "{x} heard"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (
            SchijfVol(),
            "The disk is full. What was saved is safe; this last change is not saved yet. Make room and try again.",
        ),
        (
            HerstelcodeVertypt((3,)),
            "In the recovery code group 3 is not right. Check that part on the paper once more.",
        ),
        (
            GeweigerdBestand("Dit bestand is leeg. Er is niets overgenomen. Maak de export opnieuw."),
            "This file is empty. Nothing was imported. Make the export again.",
        ),
    ],
)
def test_an_error_is_said_in_english(error, words):
    assert error_words(error) == words
    assert f"{told(error).title} {told(error).words}" == words


def test_an_error_of_ours_is_told_in_english():
    assert told(ValueError("x")).title == "Something went wrong in Driehoek itself."


def test_all_deadlines_of_the_examples_are_known(tmp_path):
    """A deadline that is not known would stand there in Dutch."""
    vault, _ = new_vault(tmp_path / "Alles.kluis")
    parts = set()
    for number in EXAMPLES:
        take_example(vault, number)
    with vault.reading() as connection:
        for line in dossier_list(connection):
            beeld = read_dossier(connection, line.uid)
            for term in terms(beeld, DAY, term_parameters(beeld)):
                name, *behind = term.wat.split(", ", 1)
                agreed = term.regel == AFSPRAAK_REGEL  # what was agreed stands in the words of who wrote it
                parts |= {name, term.waarom_begin, *(() if agreed else behind)}
    vault.close(backup=False)
    assert len(parts) > 10
    assert [one for one in parts if deadline_words(one) == one] == []


def test_a_year_in_a_deadline_is_read_back():
    assert deadline_words("OPP evalueren in schooljaar 2026-2027") == "Evaluate the OPP in school year 2026-2027"
    assert (
        whole_deadline_words("OPP vaststellen, zes weken na inschrijving") == "Adopt the OPP, six weeks after enrolment"
    )
    assert deadline_words("iets wat er niet is") == "iets wat er niet is"


def test_every_state_of_an_opp_has_words():
    for code in vocabulary("opp_status").codes():
        assert status_words(code)
    assert status_words(None) == "draft"


def test_what_is_listed_is_looked_up_as_it_stands():
    assert listed("Hoorrecht") == "Right to be heard"
    assert listed("") == ""


def test_sentences_are_collected_from_below():
    assert ("Sentence", "Dossier gemaakt") in messages()


def test_why_something_of_a_case_was_not_taken_over_is_in_english(tmp_path):
    reasons = {one.reden for number in EXAMPLES for one in read_case_file(example_path(number)).left}
    assert reasons
    assert not [one for one in reasons if spoken(one) == one]
    written = tmp_path / "brief.yaml"
    written.write_text("casus: {id: A01}\nleerling: {geboortedatum: niet}\n")
    told = [spoken(one.reden) for one in read_case_file(written).left]
    assert told == ["This date does not exist; a date is yyyy-mm-dd."]


def test_a_file_that_is_no_case_is_refused_in_english(tmp_path):
    written = tmp_path / "brief.yaml"
    for data, said in ((b"hallo: ja", "This file is not a case"), (b"a: b: c", "it goes wrong at line 1")):
        written.write_bytes(data)
        with pytest.raises(CasusOnleesbaar) as refused:
            read_case_file(written)
        told = error_words(refused.value)
        assert told.startswith("brief.yaml: This file is not a")
        assert said in told
        assert "Nothing was changed" in told
