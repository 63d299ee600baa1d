"""The agenda of a conversation, made from what is open: which points fit, which stand there already, and one act."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from bouwers import DAG, MOEDER, beeld, document, doel, hoormoment, instemming, rij, versie
from opp_cases import TODAY, case

from forms.agenda import Origin, _file, open_points, put_on_agenda
from forms.audience import reader
from forms.reports.making import make
from forms.reports.minutes import has_minutes, has_paper
from forms.reports.page_text import page_text
from forms.reports.recipient_check import Outgoing, going_along
from forms.rules.check import check
from forms.rules.regel import all_rules
from forms.vocabulary import vocabulary
from models.actions.dossier import new_document
from models.record.history import undo
from models.snapshot.read import read_dossier
from models.values import Persoon

MADE = datetime(2026, 11, 24, tzinfo=UTC)


def talk(uid="nieuw", soort="oudergesprek", agenda=(), afspraken=(), **told):
    tables = {"agenda": tuple(agenda), "afspraken": tuple(afspraken)}
    return document("gesprek", uid, "gespreksverslag_mdo", tables, soort=soort, **told)


def _case():
    """A parent who does not agree, an agreement that is not done, a goal that is due, words not explained."""
    version = versie(
        tabellen={
            "instemmingen": (instemming(MOEDER, "niet_akkoord", opmerking="Eerst meer hulp."),),
            "doelen": (doel(datum_klaar="2026-12-01"), doel("d2", doel="Later.", datum_klaar="2027-06-01")),
        }
    )
    done = rij("a2", wat="Gedaan", gedaan_op="2026-11-02")
    open_one = rij("a1", wat="Een voorstel maken", wie=Persoon("ib"), wanneer="2026-11-19")
    before = talk("eerder", afspraken=(open_one, done), datum="2026-11-09")
    return version, before, hoormoment(inbreng="Ik wil in de klas.")


def told(soort="oudergesprek", agenda=()):
    mine = talk(soort=soort, agenda=agenda)
    return [(one.origin, str(one.what)) for one in open_points(beeld(*_case(), mine), mine, DAG)]


def test_a_talk_with_parents_begins_with_where_one_differs():
    assert told() == [
        (Origin.VERSCHIL, "Verschil: Moeder is niet akkoord met het handelingsdeel: Eerst meer hulp."),
        (Origin.AFSPRAAK, "Afspraak: Een voorstel maken"),
        (Origin.DOEL, "Doel: Noor leest vlot."),
        (Origin.UITLEG, "Uitleggen aan Noor wat er met de woorden is gedaan"),
    ]


def test_a_talk_with_the_pupil_begins_with_what_must_be_explained_and_holds_no_quarrel():
    assert [origin for origin, _ in told("kindgesprek")] == [Origin.UITLEG, Origin.DOEL, Origin.AFSPRAAK]


def test_the_team_also_talks_about_what_is_missing():
    found = told("mdo")
    assert Origin.MELDING in {origin for origin, _ in found}
    assert sum(origin is Origin.MELDING for origin, _ in found) <= 5


def test_what_stands_on_the_agenda_is_not_offered_again():
    assert (Origin.AFSPRAAK, "Afspraak: Een voorstel maken") not in told(
        agenda=(rij("p1", wat="Afspraak: Een voorstel maken"),)
    )


def test_the_points_are_put_there_in_one_act(vault, dossier):
    uid, _ = new_document(vault, dossier, "gesprek", "gespreksverslag_mdo")
    mine = talk()
    points = open_points(beeld(*_case(), mine), mine, DAG)
    result = put_on_agenda(vault, dossier, uid, points)

    def agenda():
        with vault.reading() as connection:
            return read_dossier(connection, dossier).van_soort("gesprek")[0].rijen("agenda")

    assert [row.tekst("wat") for row in agenda()] == [str(one.what) for one in points]
    assert agenda()[1].tekst("waarom") == "afgesproken voor 19 november 2026"
    undo(vault, result.uid)
    assert agenda() == ()


@pytest.mark.parametrize("soort", sorted(_file().punten))
def test_every_kind_in_the_data_is_a_kind_of_conversation(soort):
    assert soort in vocabulary("gespreks_soort").codes()


def test_what_only_misses_in_a_form_is_no_point_for_a_meeting():
    begun = document("arrangement", "a1", "arrangement", arrangement_type="eerste")
    mine = talk(soort="mdo")
    case_ = beeld(*_case(), begun, mine)
    assert "ARR-01" in {one.regel for one in check(case_, DAG)}, "the form does miss its begin"
    assert not [one for one in open_points(case_, mine, DAG) if "ingangsdatum" in one.what]


def test_every_rule_in_the_data_is_known():
    assert _file().regels <= {one.id for one in all_rules()}


def test_an_agenda_is_a_paper_before_there_are_minutes():
    mine = talk(agenda=(rij("p1", wat="Hoe gaat het lezen?"),), datum="2026-11-16")
    assert (has_minutes(mine), has_paper(mine)) == (False, True)
    plain = case()
    both = replace(plain, documenten=(*plain.documenten, mine))
    papers = make(both, "school", TODAY, MADE, rapport="gespreksverslag")
    text = page_text(papers[-1].data)
    assert "Agenda voor het gesprek" in text
    assert "Hoe gaat het lezen?" in text


def test_minutes_that_are_sent_to_parents_are_among_their_papers_with_their_reaction():
    plain = case()
    sent = talk(
        "g9",
        datum="2026-11-10",
        feiten="Besproken.",
        verzonden_aan=("ouder_met_gezag",),
        verzonden_op="2026-11-12",
        aanvulling_ouders="Wij zeiden ook iets over thuis.",
        reactie_op="2026-11-13",
    )
    both = replace(plain, documenten=(*plain.documenten, sent))
    (paper,) = make(both, "ouders", TODAY, MADE, rapport="gespreksverslag")
    assert "Wij zeiden ook iets over thuis." in " ".join(page_text(paper.data).split())
    assert "gespreksverslag" not in [one.rapport for one in make(plain, "ouders", TODAY, MADE)]


def test_a_pupil_gets_a_page_of_its_own_about_a_talk_and_what_is_not_for_it_stays_away():
    plain = case()
    sent = talk(
        "g9",
        datum="2026-11-10",
        stem_leerling="Ik wil in de klas lezen. 😀",
        stem_ouders="Wij maken ons zorgen.",
        feiten="DMT: E3.",
        samenvatting_leerling="We oefenen in de klas. De juf helpt.",
        afspraken=(rij("a1", wat="Oefenen in de klas", wie="Juf Marit", wanneer="2026-12-12"),),
        verzonden_aan=("leerling",),
    )
    both = replace(plain, documenten=(*plain.documenten, sent))
    (paper,) = make(both, "leerling", TODAY, MADE, rapport="ons-gesprek")
    told = " ".join(page_text(paper.data).split())
    assert paper.pages == 1
    for words in ("De juf helpt.", "Ik wil in de klas lezen.", "Oefenen in de klas. Dat doet Juf Marit. Klaar op"):
        assert words in told
    assert "zorgen" not in told
    assert "DMT" not in told
    goes = going_along(both, Outgoing(paper, told), reader(both, "leerling", TODAY), TODAY)
    assert "gespreksverslag_mdo.stem_leerling" in [name for part in goes for name in part.fields]
    nothing = talk("g9", datum="2026-11-10", feiten="DMT: E3.", verzonden_aan=("leerling",))
    for other in (plain, replace(plain, documenten=(*plain.documenten, nothing))):
        assert "ons-gesprek" not in [one.rapport for one in make(other, "leerling", TODAY, MADE)]
