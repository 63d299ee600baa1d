"""The six weeks of an OPP, and who must have one: OPP-01, 02, 03, 23, 24, 25."""

from collections.abc import Iterator

from forms.rules.bevinding import Veld, veld
from forms.rules.kandidaten import kandidaten
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from forms.stages import AGREED
from models.snapshot import Document
from models.snapshot.beeld import HANDELINGSDEEL
from models.terms.six_weeks import AFSPRAAK, WETTELIJKE_START, dagen_sinds_klok
from models.terms.vaststelling import eerste_opp_op, opp_plichtig, uitgeschreven, versies_sinds_klok

_NIET_VERPLICHT = frozenset({"niet_verplicht_basisondersteuning", "niet_verplicht_alleen_lwoo"})


def _laatste(toets: Toetsing) -> Document | None:
    versions = versies_sinds_klok(toets.beeld)
    return versions[-1] if versions else None


def _over_laatste(toets: Toetsing, plek: str, trap: str | None = None) -> Treffer:
    """About the newest version; about the dossier when nobody has begun one."""
    version = _laatste(toets)
    return over_versie(version, veld(version, plek), trap) if version else Treffer(veld=Veld("klok_start"), trap=trap)


def _gesproken(toets: Toetsing) -> bool:
    """Whether a talk about the plan has taken place."""
    rows = (row for version in versies_sinds_klok(toets.beeld) for row in version.rijen("oogo"))
    return any((day := row.datum("datum")) is not None and day <= toets.dag for row in rows)


@regel("OPP-01")
def zes_weken(toets: Toetsing) -> Iterator[Treffer]:
    """The OPP is not vastgesteld and a step of the legal six weeks is reached."""
    days = dagen_sinds_klok(toets.beeld, toets.dag)
    if days is None or not opp_plichtig(toets.beeld) or toets.beeld.leerling.klok_start_soort not in WETTELIJKE_START:
        return
    if eerste_opp_op(toets.beeld) is not None or uitgeschreven(toets.beeld, toets.dag):
        return
    if days < toets.getal("aandacht_dag"):
        return
    if days < toets.getal("waarschuwing_dag"):
        step = "d" if _gesproken(toets) else "a"
    else:
        step = "b" if days <= toets.getal("termijn_dagen") else "c"
    if toets.in_toestand:
        yield _over_laatste(toets, "oogo", step)
    for version in kandidaten(toets):
        yield over_versie(version, veld(version, "oogo"), step)


@regel("OPP-02")
def nog_geen_overeenstemming(toets: Toetsing) -> Iterator[Treffer]:
    """Late in the six weeks nobody with gezag has agreed to a handelingsdeel."""
    days = dagen_sinds_klok(toets.beeld, toets.dag)
    if days is None or days < toets.getal("waarschuwing_dag") or not opp_plichtig(toets.beeld):
        return
    versions = versies_sinds_klok(toets.beeld)
    if any(one.deel(HANDELINGSDEEL) for one in versions) or uitgeschreven(toets.beeld, toets.dag):
        return
    deciding = set(toets.beeld.gezaghouders(toets.dag))
    agreed = any(
        row.tekst("instemming") in AGREED and row.tekst("onderdeel") in (None, HANDELINGSDEEL)
        for one in versions
        for row in one.rijen("instemmingen")
        if row.uids("gezagshouder") & deciding
    )
    if not agreed:
        yield _over_laatste(toets, "instemmingen")


@regel("OPP-03")
def praktijktermijn(toets: Toetsing) -> Iterator[Treffer]:
    """The clock runs from an afspraak: a term of practice."""
    if toets.beeld.leerling.klok_start_soort == AFSPRAAK:
        yield _over_laatste(toets, "klok_start")


@regel("OPP-23")
def niet_verplicht(toets: Toetsing) -> Iterator[Treffer]:
    """An OPP is being filled in for a pupil who need not have one."""
    being_filled_in = any(not version.geheel_vastgesteld for _, version in toets.beeld.versies())
    if toets.beeld.leerling.opp_grondslag in _NIET_VERPLICHT and being_filled_in:
        yield Treffer(veld=Veld("opp_grondslag"))


@regel("OPP-24")
def geen_opp(toets: Toetsing) -> Iterator[Treffer]:
    """A pupil of a sector where every pupil has an OPP is ingeschreven and has none."""
    pupil = toets.beeld.leerling
    began = pupil.datum_inschrijving or pupil.datum_definitieve_plaatsing
    enrolled = (
        pupil.inschrijving_soort != "aanmelding"
        and began is not None
        and began <= toets.dag
        and not uitgeschreven(toets.beeld, toets.dag)
    )
    if enrolled and not any(toets.beeld.versies()):
        yield Treffer()


@regel("OPP-25")
def niet_in_rod(toets: Toetsing) -> Iterator[Treffer]:
    """The begin or end of a period with an OPP is not ticked off as entered for ROD."""
    for period in toets.beeld.periodes:
        last = next((one for one in reversed(period.versies) if one.geheel_vastgesteld), None)
        if last is None:
            continue
        ended = (period.einde is not None and period.einde <= toets.dag) or last.status == "beeindigd"
        open_ticks = (
            ("a", "rod_begin_verwerkt_op", period.rod_begin_verwerkt_op is None),
            (
                "b",
                "rod_eind_verwerkt_op",
                period.rod_eind_verwerkt_op is None and (ended or uitgeschreven(toets.beeld, toets.dag)),
            ),
        )
        for step, field, is_open in open_ticks:
            if is_open:
                yield Treffer(last.uid, period.uid, period.lokaal_id or period.uid, veld(last, field), step)
