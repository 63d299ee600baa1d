"""Dates of a TLV: admission, decision with suspension, objection, papers before a meeting, extension, retention.

What the samenwerkingsverband must do is a term in its own vault, and a right in that of a school.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld
from models.terms.calendar import in_woorden
from models.terms.ground import CHOSEN_DAY, Grond
from models.terms.hold import on_hold
from models.terms.term import Aard, Parameters, Telling, Term
from models.terms.tlv import (
    TOEGEKEND,
    aanvullingen,
    besloten_op,
    dag_in_jaar,
    is_ingediend,
    ontvangen_op,
    oordeel_op,
    overleggen,
    staat_stil,
    stilgestaan,
)
from models.terms.waiting import WachtOp, waits_for

_SWV = "samenwerkingsverband"
_NOT_LOOKED_UP = Sentence(
    "Bron: nog niet nagekeken. De termijn die telt staat in de brief bij het besluit; vraag hem na bij twijfel."
)
"""What is said of the source of a term that nobody has looked up yet: no article is named."""
_OF_REGION = Sentence("Bron: een afspraak van het samenwerkingsverband, geen wet. Je leest hem na bij Instellingen.")
"""What is said of the source of what a samenwerkingsverband decides for itself."""
_TERM_OF_DECISION = Sentence("Bron: nog niet nagekeken. Vraag bij twijfel na welke beslistermijn hier geldt.")
_WEEK = 7


def admission(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """The decision of a school on a written aanmelding, and the last day when it takes the extra weeks."""
    pupil = beeld.leerling
    asked = pupil.aanmelddatum
    if asked is None or pupil.inschrijving_soort != "aanmelding" or beeld.organisatie.soort != "school":
        return
    ground = Grond("TLV-35", parameters, dag)
    placed = (pupil.datum_inschrijving, pupil.tijdelijk_vanaf, pupil.datum_definitieve_plaatsing)
    done = min(filter(None, placed), default=None)
    weeks = ground.getal("zorgplicht_weken")
    terms = (
        ("Beslissen over de aanmelding", weeks, Aard.TERMIJN),
        ("Beslissen over de aanmelding na verlenging", weeks + ground.getal("zorgplicht_extra_weken"), Aard.STAP),
    )
    for what, count, kind in terms:
        telling = Telling(dagen=_WEEK * count)
        term = ground.term(what, asked, "de dag van de schriftelijke aanmelding", telling, aard=kind, gedaan_op=done)
        yield replace(term, bron=ground.bron("zorgplicht"))


def decisions(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """The decision on every request that was received; the days on which additions were waited for count on top."""
    ground = Grond("TLV-35", parameters, dag)
    own = Aard.TERMIJN if beeld.organisatie.soort == _SWV else Aard.RECHT
    for request in beeld.van_soort("tlv"):
        received = ontvangen_op(request)
        if received is None:
            continue
        decided = besloten_op(request)
        stood = stilgestaan(request, min(dag, decided) if decided else dag)
        why = "de dag van ontvangst" + (f"; de termijn stond {stood} dagen stil" if stood else "")
        telling = Telling(dagen=ground.getal("besluit_dagen") + stood)
        waits_for_school = decided is None and staat_stil(request, dag)
        term = ground.term(
            "Besluit op de TLV-aanvraag",
            received,
            why,
            telling,
            aard=own,
            gedaan_op=decided,
            onderwerp=request.uid,
            wacht_op=waits_for(beeld, WachtOp.SCHOOL if waits_for_school else WachtOp.SWV),
        )
        yield replace(term, bron=_TERM_OF_DECISION)


def objections(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """Until when one may object to a decision that was made known."""
    ground = Grond("TLV-35", parameters, dag)
    for request in beeld.van_soort("tlv"):
        told = request.antwoorden.datum("bekendgemaakt_op")
        if told is not None:
            term = ground.term(
                "Bezwaar tegen het besluit over de TLV",
                told,
                "de dag waarop het besluit bekend is gemaakt",
                Telling(dagen=ground.getal("bezwaar_dagen")),
                aard=Aard.RECHT,
                gedaan_op=request.antwoorden.datum("bezwaar_ingediend_op"),
                onderwerp=request.uid,
            )
            yield replace(term, bron=ground.bron("bezwaar"))


def additions(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """Until when a request may be completed; and after that until when one hears that it is not dealt with."""
    ground = Grond("TLV-35", parameters, dag)
    for request in beeld.van_soort("tlv"):
        for one in aanvullingen(request, dag):
            if one.tot is None:
                continue
            term = ground.op_datum(
                "Aanvulling op de TLV-aanvraag",
                one.tot,
                "de dag waarop om aanvulling is gevraagd",
                start=one.gevraagd,
                gedaan_op=one.verder,
                onderwerp=one.row,
                wacht_op=waits_for(beeld, WachtOp.SCHOOL),
            )
            yield replace(term, bron=CHOSEN_DAY)
            if one.verder is None and dag > one.tot and beeld.organisatie.soort == _SWV:
                term = ground.term(
                    "Laten weten dat de TLV-aanvraag buiten behandeling blijft",
                    one.tot,
                    "de dag waarop de aanvulling er uiterlijk moest zijn",
                    Telling(dagen=ground.getal("buiten_behandeling_dagen")),
                    aard=Aard.RECHT,
                    onderwerp=request.uid,
                )
                yield replace(term, bron=_NOT_LOOKED_UP)


def disputes(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """After an objection: the decision on it, also where that takes longer, and until when one may appeal."""
    ground = Grond("TLV-35", parameters, dag)
    own = Aard.TERMIJN if beeld.organisatie.soort == _SWV else Aard.RECHT
    for request in beeld.van_soort("tlv"):
        answers = request.antwoorden
        objected, decided = answers.datum("bezwaar_ingediend_op"), answers.datum("bezwaar_besluit_op")
        if objected is not None:
            told = answers.datum("bekendgemaakt_op")
            begin = max(objected, told + timedelta(days=ground.getal("bezwaar_dagen"))) if told else objected
            weeks = ground.getal("bezwaar_besluit_dagen")
            steps = ((weeks, own, ""), (weeks + ground.getal("bezwaar_verdaging_dagen"), Aard.STAP, " na verdagen"))
            for days, kind, more in steps:
                term = ground.term(
                    f"Besluit op het bezwaar over de TLV{more}",
                    begin,
                    "de laatste dag om bezwaar te maken",
                    Telling(dagen=days),
                    aard=kind,
                    gedaan_op=decided,
                    onderwerp=request.uid,
                    wacht_op=waits_for(beeld, WachtOp.SWV),
                )
                yield replace(term, bron=_NOT_LOOKED_UP)
        if decided is not None:
            term = ground.term(
                "Beroep tegen het besluit op het bezwaar",
                decided,
                "de dag van het besluit op het bezwaar",
                Telling(dagen=ground.getal("beroep_dagen")),
                aard=Aard.RECHT,
                gedaan_op=answers.datum("beroep_ingesteld_op"),
                onderwerp=request.uid,
            )
            yield replace(term, bron=_NOT_LOOKED_UP)


def papers(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """For every request not submitted: the meetings still to come, and the last day for the papers of each."""
    ground = Grond("TLV-35", parameters, dag)
    lead = timedelta(days=ground.getal("dossier_dagen_voor_overleg"))
    for request in beeld.van_soort("tlv"):
        if is_ingediend(request):
            continue
        for meeting in overleggen(beeld):
            if meeting < dag:
                continue
            about = f"{lead.days} dagen voor het overleg van {in_woorden(meeting)}"
            term = ground.op_datum(
                "Stukken voor de TLV inleveren",
                meeting - lead,
                about,
                aard=Aard.STAP,
                waarschuw=meeting - 2 * lead,
                onderwerp=request.uid,
            )
            yield replace(term, bron=_OF_REGION)
            yield ground.op_datum(
                "Overleg van het samenwerkingsverband",
                meeting,
                "een datum uit het profiel van het samenwerkingsverband",
                aard=Aard.FEIT,
                onderwerp=request.uid,
            )


def renewals(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """The end of a TLV that was granted, and of the earlier one of an extension: the day after it, and when to ask."""
    ground = Grond("TLV-07", parameters, dag)
    for request in beeld.van_soort("tlv"):
        told = request.antwoorden
        if told.tekst("besluit") in TOEGEKEND:
            end = told.datum("besluit_eind") or told.datum("periode_eind")
            if end is not None:
                yield ground.op_datum(
                    "TLV loopt af", end, "de einddatum van de TLV", aard=Aard.FEIT, onderwerp=request.uid
                )
                yield from _time_to_ask(ground, beeld, request, end)
        earlier = told.datum("eerdere_tlv_eind")
        if earlier is not None and told.tekst("aanvraag_type") == "verlenging":
            yield from _extension(ground, request, earlier)


def _time_to_ask(ground: Grond, beeld: DossierBeeld, aanvraag: Document, eind: date) -> Iterator[Term]:
    """The last day to ask an extension of what was granted, until an extension is begun: that has a day of its own."""
    others = (one.antwoorden.tekst("aanvraag_type") for one in beeld.van_soort("tlv") if one.uid != aanvraag.uid)
    last = dag_in_jaar(ground.tekst("uiterste_datum_verlenging"), eind.year)
    if last is None or last > eind or beeld.organisatie.soort == _SWV or "verlenging" in others:
        return
    yield ground.op_datum(
        "Verlenging van de TLV overwegen",
        last - timedelta(days=1),
        "de laatste dag voordat de uiterste datum van het samenwerkingsverband is bereikt",
        aard=Aard.STAP,
        onderwerp=aanvraag.uid,
    )


def _extension(ground: Grond, aanvraag: Document, eind: date) -> Iterator[Term]:
    yield ground.term(
        "Nieuwe TLV sluit aan",
        eind,
        "de laatste dag van de vorige TLV",
        Telling(dagen=1),
        aard=Aard.FEIT,
        onderwerp=aanvraag.uid,
    )
    last = dag_in_jaar(ground.tekst("uiterste_datum_verlenging"), eind.year)
    if last is not None:
        yield ground.op_datum(
            "Verlenging van de TLV aanvragen",
            last - timedelta(days=1),
            "de laatste dag voordat de uiterste datum van het samenwerkingsverband is bereikt",
            gedaan_op=ontvangen_op(aanvraag),
            onderwerp=aanvraag.uid,
        )


def retention(beeld: DossierBeeld, dag: date, parameters: Parameters) -> Iterator[Term]:
    """How long a samenwerkingsverband may keep what it decided, advised or granted (PRV-02)."""
    if beeld.organisatie.soort != _SWV:
        return
    ground = Grond("PRV-02", parameters, dag)
    for document in (*beeld.van_soort("tlv"), *beeld.van_soort("arrangement"), *beeld.van_soort("advies")):
        judged = oordeel_op(document)
        if judged is None or on_hold(beeld, document):
            continue
        telling = Telling(jaren=ground.getal("jaren"))
        end = telling.einde(judged)
        yield ground.term(
            "Bewaartermijn van dit besluit",
            judged,
            "de dag van besluit, advies of toekenning",
            telling,
            waarschuw=end - timedelta(days=ground.getal("vooraf_dagen")) if end else None,
            onderwerp=document.uid,
        )
