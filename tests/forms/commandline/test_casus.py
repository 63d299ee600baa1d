"""The verb `casus` on a real vault."""

import json

from case_files import as_file, example, example_path


def test_the_answer_as_data_tells_what_became_of_each_file(driehoek):
    code, out, err = driehoek("casus", example_path("A01"), example_path("A09"), "--json")
    first, second = json.loads(out)
    assert (code, err) == (0, "")
    assert set(first) == {"dossier", "mogelijk_dubbel", "niet_overgenomen"}
    assert (first["dossier"], first["mogelijk_dubbel"]) == ("A01", [])
    assert {"contacten[1]", "organisatie.soort"} <= {one["pad"] for one in second["niet_overgenomen"]}
    assert all(one["reden"].endswith(".") for one in second["niet_overgenomen"])


def test_the_answer_in_words(driehoek, tmp_path):
    driehoek("casus", example_path("A01"))
    twin = tmp_path / "tweeling.yaml"
    twin.write_bytes(as_file(example("A01") | {"casus": {"id": "B01"}, "vreemd": "iets"}))
    code, out, _ = driehoek("casus", twin)
    assert code == 0
    assert "Dossier B01 staat in de kluis." in out
    assert "mogelijk dezelfde leerling als in dossier A01" in out
    assert "  vreemd: Deze versie van Driehoek kent dit onderdeel niet." in out


def test_the_same_file_again_gives_the_same_answer(driehoek):
    assert driehoek("casus", example_path("A02"), "--json") == driehoek("casus", example_path("A02"), "--json")


def test_of_several_files_none_is_taken_when_one_is_no_case(driehoek, tmp_path):
    broken = tmp_path / "stuk.yaml"
    broken.write_text("casus: [", encoding="utf-8")
    code, out, err = driehoek("casus", example_path("A01"), broken, "--json")
    assert (code, out) == (1, "")
    assert err.startswith("stuk.yaml: Dit bestand is geen leesbare casus")
    twin = tmp_path / "tweeling.yaml"
    twin.write_bytes(as_file(example("A01") | {"casus": {"id": "B01"}}))
    assert json.loads(driehoek("casus", twin, "--json")[1])[0]["mogelijk_dubbel"] == []


def test_of_a_file_that_was_taken_over_whole_nothing_more_is_said(driehoek, tmp_path):
    path = tmp_path / "klein.yaml"
    path.write_text("casus: {id: B01}\nleerling: {roepnaam: Noor}\n", encoding="utf-8")
    assert driehoek("casus", path) == (0, "Dossier B01 staat in de kluis.\n", "")
