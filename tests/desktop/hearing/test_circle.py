from desktop.hearing.circle import Turn, circle
from models.snapshot import Document, Rij
from models.snapshot.veldwaarden import Veldwaarden


def moment(*points, **answers):
    rows = tuple(Rij(one, uid=str(at)) for at, one in enumerate(points))
    return Document("m", "hoormoment", "hoormoment", Veldwaarden(answers), {"punten": rows})


def done(document):
    return [state.turn for state in circle(document) if state.done]


def test_an_empty_moment_has_all_steps_before_it():
    assert done(moment()) == []
    assert {state.words for state in circle(moment())} == {"nog niet"}


def test_the_circle_is_whole_when_every_point_has_an_answer_and_it_was_explained():
    whole = moment(
        {"punt": "blokjes", "invloed": "overgenomen", "antwoord": "Ja."},
        aangeboden_op="2026-10-26",
        wijze="tekening",
        gekozen_door="leerling",
        uitkomst="gehoord",
        inbreng="Ik wil blokjes.",
        uitgelegd_op="2026-11-20",
    )
    assert done(whole) == list(Turn)


def test_a_point_without_an_answer_keeps_the_circle_open_and_is_counted():
    half = moment({"punt": "a", "invloed": "deels", "antwoord": "Een beetje."}, {"punt": "b"}, inbreng="a en b")
    state = circle(half)[Turn.INFLUENCE - 1]
    assert not state.done
    assert state.words == "1 van 2 ingevuld"


def test_who_did_not_want_to_has_no_points_to_answer_but_a_reason():
    refused = moment(aangeboden_op="2026-10-26", uitkomst="afgezien", omstandigheden="Hij wilde liever niet.")
    assert Turn.WORDS in done(refused)
    assert Turn.INFLUENCE in done(refused)
    assert Turn.EXPLAINED not in done(refused)
    assert Turn.WORDS not in done(moment(uitkomst="afgezien"))
