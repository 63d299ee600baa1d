import pytest

from desktop.theme import tokens

TABLE = {  # what the design promises, rounded to one figure
    ("text", "surface"): (16.6, 12.9),
    ("text", "bg"): (15.0, 14.5),
    ("text2", "surface"): (7.8, 8.1),
    ("text2", "nav"): (6.4, 9.7),
    ("text3", "surface"): (5.8, 6.0),
    ("text3", "nav"): (4.8, 7.2),
    ("line2", "surface"): (3.8, 4.1),
    ("line2", "bg"): (3.4, 4.6),
    ("accent", "surface"): (8.4, 7.5),
    ("red", "red_bg"): (6.1, 6.9),
    ("amber", "amber_bg"): (6.5, 7.6),
    ("green", "green_bg"): (5.9, 7.1),
    ("grey", "grey_bg"): (6.6, 6.6),
    ("leerling", "leerling_bg"): (6.0, 7.3),
    ("ouders", "ouders_bg"): (6.1, 6.8),
    ("school", "school_bg"): (5.6, 7.6),
    ("accent_text", "accent"): (8.4, 7.8),
}


@pytest.mark.parametrize("theme", [tokens.light(), tokens.dark()], ids=["light", "dark"])
def test_every_text_can_be_read_and_every_control_can_be_seen(theme):
    too_little = [
        (one, other, round(tokens.contrast_ratio(theme[one], theme[other]), 2), least)
        for pairs, least in ((tokens.pairs_of_text(), 4.5), (tokens.pairs_of_control(), 3.0))
        for one, other in pairs
        if tokens.contrast_ratio(theme[one], theme[other]) < least
    ]
    assert too_little == []


@pytest.mark.parametrize(("pair", "promised"), TABLE.items(), ids=[f"{one}-{other}" for one, other in TABLE])
def test_contrasts_are_those_of_the_design(pair, promised):
    one, other = pair
    measured = tuple(tokens.contrast_ratio(theme[one], theme[other]) for theme in (tokens.light(), tokens.dark()))
    assert measured == pytest.approx(promised, abs=0.06)


def test_both_themes_have_the_same_tokens():
    assert set(tokens.light().colours) == set(tokens.dark().colours)


def test_every_pair_is_made_of_tokens():
    known = set(tokens.light().colours)
    assert {one for pair in (*tokens.pairs_of_text(), *tokens.pairs_of_control()) for one in pair} <= known
