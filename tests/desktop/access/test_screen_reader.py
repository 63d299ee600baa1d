"""The running program over a real AT-SPI bus, as a screen reader works with it: no key, no mouse, only the bus."""

import os
import re

import pytest
import screen_bus
from vaults import WACHTZIN, new_vault

from forms.casus.read import read_case_file
from forms.casus.take_over import take_over
from forms.deadlines import keep_after
from models.resources import resource
from models.snapshot.read import find_dossier, read_dossier
from models.vault import open_vault

pytestmark = pytest.mark.skipif(bool(screen_bus.lacking()), reason=screen_bus.lacking())

CASE = "A01"
SENTENCE = "Hij bouwde deze week een windmolen van karton"
FIELD = "Onderbouwing van de verwachting"
AT_THE_DOOR = re.compile(r"(Goede\w+|Welkom terug), Marit|.*vergrendeld om \d\d:\d\d · alles is bewaard")
"""All that the door may say more than before the vault was opened."""


@pytest.fixture
def folder(tmp_path):
    vault, _ = new_vault(tmp_path / "Wilgenhoek.kluis")
    vault.after_act = keep_after
    take_over(vault, read_case_file(next(resource("demo", "casussen").glob(f"{CASE}_*.yaml"))))
    vault.close(backup=False)
    return vault.folder


@pytest.fixture
def program(folder, tmp_path):
    home = {"home": "HOME", "config": "XDG_CONFIG_HOME", "data": "XDG_DATA_HOME", "state": "XDG_STATE_HOME"}
    home |= {"cache": "XDG_CACHE_HOME", "run": "XDG_RUNTIME_DIR", "documents": "XDG_DOCUMENTS_DIR"}
    env = dict(os.environ)
    for name, variable in home.items():
        (tmp_path / name).mkdir(mode=0o700)
        env[variable] = str(tmp_path / name)
    with screen_bus.surroundings(env) as made, screen_bus.Program(made, folder) as program:
        yield program


def unlock(program, words=WACHTZIN.tekst):
    program.find("radio button", "Wachtzin").press()
    program.find("password text|text", "Wachtzin").put(words)
    program.find("push button", "Ontgrendel").press()


def names_of_people(folder):
    vault = open_vault(folder, WACHTZIN)
    with vault.reading() as connection:
        beeld = read_dossier(connection, find_dossier(connection, CASE))
    vault.close(backup=False)
    return {beeld.leerling.roepnaam, beeld.leerling.achternaam}


def test_a_task_from_unlocking_to_locking_through_the_bus_alone(program, folder):
    people = names_of_people(folder)
    program.find("push button", "Ontgrendel")
    door = program.said()
    assert not [one for one in people for words in door if one in words]

    program.reader.listen()
    unlock(program, "dit is hem niet")
    wrong = program.wait(lambda: program.reader.announced(), "a wrong wachtzin is not said aloud")
    assert any("wachtzin" in words.casefold() for words in wrong)

    unlock(program)
    worklist = program.find("list", "Werklijst")
    items = [one.name for one in worklist.inside if one.role == "list item"]
    assert any(name in item for item in items for name in people)
    seen = program.said()

    program.find("push button", "Open dossier").press()
    program.find("push button", "Open OPP").press()
    field = program.find("text", f"{FIELD}.*")
    assert field.editable
    seen |= program.said()
    field.take_focus()
    program.wait(lambda: field.focused, "the field does not take the focus")
    field.type(f" {SENTENCE}.")
    program.find("label", r"Alles bewaard \d\d:\d\d")
    assert SENTENCE in field.words
    seen |= program.said()

    before = program.tree()
    program.find("push button", "Vergrendel").press()
    program.find("push button", "Ontgrendel")
    locked = program.said()
    told = [words for words in locked if words not in door and not AT_THE_DOOR.fullmatch(words)]
    assert told == []
    assert not [one for one in (*people, SENTENCE) for words in locked if one in words]
    stale = {words for one in before for words in (one.name, one.description, one.words) if words.strip()}
    assert not [words for words in stale if words.strip() in seen and words.strip() not in locked]

    unlock(program)
    again = program.find("text", f"{FIELD}.*")
    program.wait(lambda: SENTENCE in again.words, "what was typed is not there again")
    program.wait(lambda: again.focused, "the focus is not back where it was")
