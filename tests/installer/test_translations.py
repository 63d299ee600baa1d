from pathlib import Path

import pytest

from installer import translations
from installer.steps import Stop

TS = '<TS version="2.1"><context><name>A</name>{}</context></TS>'
MESSAGE = "<message><source>{}</source><translation{}>{}</translation></message>"


def house(root: Path, source: str) -> Path:
    """A checkout with one module below the screen."""
    for folder in translations.BELOW:
        (root / folder).mkdir()
    for name in translations.DATA:
        (root / "resources" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "resources" / name).write_text("", encoding="utf-8")
    (root / "models" / "one.py").write_text(source, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('Sentence("Dossier {nummer}", nummer=1)', "Dossier {nummer}"),
        ('class Vol(Melding):\n    zin = "De schijf is vol."', "De schijf is vol."),
        ('class Vol(Melding):\n    zin: str = "De schijf is vol."', "De schijf is vol."),
        ('class Fout(Melding): ...\nclass Vol(Fout): ...\nraise Vol("Te " "groot.")', "Te groot."),
    ],
)
def test_what_is_said_below_the_screen_is_collected(tmp_path, source, found):
    assert translations.sentences(house(tmp_path, source)) == (found,)


@pytest.mark.parametrize("source", ['raise LookupError("no such row")', "Sentence(words)", 'zin = "niets"'])
def test_other_words_are_not_collected(tmp_path, source):
    assert translations.sentences(house(tmp_path, source)) == ()


def test_texts_of_data_files_are_collected_however_deep(tmp_path):
    root = house(tmp_path, "")
    told = '[[soort]]\nid = "x"\nwoord = "Hoorrecht"\n[a.b]\nwoord = "Gesprek"\n'
    (root / "resources" / "beurt.toml").write_text(told, encoding="utf-8")
    assert translations.sentences(root) == ("Gesprek", "Hoorrecht")


def test_words_without_translation_are_named(tmp_path):
    words = tmp_path / "x.ts"
    made = (
        MESSAGE.format("een", "", "one"),
        MESSAGE.format("twee", ' type="unfinished"', "two"),
        MESSAGE.format("drie", "", ""),
    )
    words.write_text(TS.format("".join(made)), encoding="utf-8")
    assert translations.unfinished(words) == ("twee", "drie")


def test_a_broken_file_of_words_is_refused_in_one_sentence(tmp_path):
    words = tmp_path / "x.ts"
    words.write_text("<TS", encoding="utf-8")
    with pytest.raises(Stop, match="niet te lezen"):
        translations.unfinished(words)
