"""What was not taken over from a file, in words: each reason and each question once."""

from desktop.requests.left_words import of_the_pupil, reasons
from forms.casus.part import NietOvergenomen
from models.sentence import Sentence

UNKNOWN, TOO_LONG = Sentence("Deze vraag staat in geen formulier."), Sentence("Dit is te lang.")


def test_each_reason_and_each_question_is_told_once(qapp):
    left = (
        NietOvergenomen("tlv.kern.eigen_vraag", UNKNOWN),
        NietOvergenomen("gesprekken[0].stemming", UNKNOWN),
        NietOvergenomen("gesprekken[1].stemming", UNKNOWN),
        NietOvergenomen("hoormomenten[0]", TOO_LONG),
        NietOvergenomen("hoormomenten[1]", TOO_LONG),
        NietOvergenomen("zomaar_iets", TOO_LONG),
    )
    assert reasons(left) == [
        f"{UNKNOWN} Dit gaat over: TLV-aanvraag (‘eigen vraag’); gesprekken (‘stemming’).",
        f"{TOO_LONG} Dit gaat over: hoormomenten (2); ‘zomaar iets’.",
    ]


def test_what_is_about_the_file_or_who_sent_it_is_not_of_the_pupil():
    left = tuple(NietOvergenomen(pad, UNKNOWN) for pad in ("casus.versie", "organisatie.naam", "leerling.bijnaam"))
    assert [one.pad for one in of_the_pupil(left)] == ["leerling.bijnaam"]
