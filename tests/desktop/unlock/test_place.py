import pytest

from desktop.unlock.place import Standing, look_at_place


def test_a_new_folder_is_free_and_stays_unmade(tmp_path):
    found = look_at_place(tmp_path / "nieuw" / "dieper", "De Wilgenhoek")
    assert found.standing is Standing.FREE
    assert found.folder == tmp_path / "nieuw" / "dieper" / "De Wilgenhoek.kluis"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", " ", "a/b", "a\\b", "vraag?", "CON", "nul.txt", ".verborgen", "a:b"])
def test_a_name_that_cannot_be_a_folder_everywhere_is_told(tmp_path, name):
    assert look_at_place(tmp_path, name).standing is Standing.NAME


def test_another_folder_in_the_place_is_occupied(tmp_path):
    (tmp_path / "X.kluis").mkdir()
    (tmp_path / "X.kluis" / "brief.txt").write_text("")
    assert look_at_place(tmp_path, "X").standing is Standing.OCCUPIED


def test_an_empty_folder_in_the_place_is_free(tmp_path):
    (tmp_path / "X.kluis").mkdir()
    assert look_at_place(tmp_path, "X").standing is Standing.FREE


def test_a_vault_in_the_place_is_told(made, tmp_path):
    assert look_at_place(tmp_path, "De Wilgenhoek").standing is Standing.VAULT


def test_a_vault_chosen_as_the_folder_itself_is_told(made):
    found = look_at_place(made[0], "Nieuw")
    assert (found.standing, found.folder) == (Standing.VAULT, made[0])


@pytest.mark.parametrize("name", ["OneDrive - Stichting", "Dropbox", "Mijn Drive", "iCloud Drive", "Nextcloud"])
def test_folders_of_services_that_sync_are_known_by_name(tmp_path, name):
    assert look_at_place(tmp_path / name / "Driehoek", "X").standing is Standing.SYNCED


def test_a_folder_that_another_program_marked_as_syncing_is_known(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    assert look_at_place(tmp_path / "Driehoek", "X").standing is Standing.SYNCED


def test_a_file_in_the_way_is_not_writable(tmp_path):
    (tmp_path / "brief").write_text("")
    assert look_at_place(tmp_path / "brief" / "map", "X").standing is Standing.NOT_WRITABLE
