"""The letters of a samenwerkingsverband about a request (for additions, with the decision), and its advice."""

from collections.abc import Iterator
from datetime import date, timedelta

from forms.audience import Reader, Recipient
from forms.reports.content import Block, Fact, Facts, Heading, Paragraph, Report, Title, Tone, plain
from forms.reports.form_sections import Layout, sections
from forms.reports.identity import Identity
from forms.reports.seen import Seen, seen
from forms.reports.texts import Texts, texts
from forms.reports.told import group, listed, long_day, short_name
from forms.rules.parameters import term_parameters
from models.snapshot import Document, DossierBeeld
from models.terms.tlv import TOEGEKEND, ontvangen_op

AANVULLING, BESLUIT, ADVIES = "aanvulling", "besluit", "advies"
_SWV = "samenwerkingsverband"
_ASKED = "aanvulling_gevraagd"
_DECIDED = frozenset({"besloten", "bezwaar", "beroep"})
_KEEPING = frozenset({"afschrift_ouders_op", "afschrift_school_op", "bewaren_tot", "bewaarpauze", "uitleg_leerling"})


def letters(beeld: DossierBeeld) -> Iterator[tuple[str, Document]]:
    """Which letters there are now, by name, with the document that each is about; none in another vault."""
    if beeld.organisatie.soort != _SWV:
        return
    for one in (*beeld.van_soort("tlv"), *beeld.van_soort("arrangement")):
        if one.antwoorden.tekst("status") == _ASKED:
            yield AANVULLING, one
    for one in beeld.van_soort("tlv"):
        if one.antwoorden.tekst("status") in _DECIDED and one.antwoorden.gevuld("besluit"):
            yield BESLUIT, one
    for one in beeld.van_soort(ADVIES):
        if one.antwoorden.gevuld("afgegeven_op"):
            yield ADVIES, one


def aanvulling(beeld: DossierBeeld, request: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """What is asked, by when, and what happens meanwhile."""
    words, plan = texts("swv_brieven"), seen(beeld, request, reader)
    return _letter(plan, AANVULLING, words, identity, tuple(_asked(plan, request, words)))


def _asked(plan: Seen, request: Document, words: Texts) -> Iterator[Block]:
    received = ontvangen_op(request)
    rows = [one for one in plan.rows("statussen") if one.tekst("status") == _ASKED]
    if received is not None:
        yield Paragraph(words.say("aanvulling_ontvangen", dag=long_day(received)))
    else:
        yield Paragraph(words.say("aanvulling_ontbreekt"))
    if rows:
        yield Heading(2, plain(words.plain("aanvulling_wat")))
        for line in (plan.cell("statussen", rows[-1], "reden") or "").splitlines():
            if line.strip():
                yield Paragraph(plain(line))
    until = rows[-1].datum("tot") if rows else None
    if until is not None:
        yield Paragraph(words.say("aanvulling_tot", dag=long_day(until)))
    if request.soort == "tlv":
        yield Paragraph(words.say("aanvulling_klok" if until else "aanvulling_klok_open"))
        if until is not None:
            yield Paragraph(words.say("aanvulling_anders"))


_WHO = frozenset({"roepnaam", "voornaam", "tussenvoegsel", "achternaam", "groep"})
TELLS = {
    AANVULLING: _WHO | {"statussen"},
    BESLUIT: _WHO
    | {"besluit", "motivering_besluit", "tlv_soort", "categorie", "besluit_soort", "besluit_categorie"}
    | {"besluit_start", "besluit_eind", "beschikkingsnummer", "besluit_datum", "ontvangst_datum", "deskundigen"},
}
"""What a letter tells of the request; nothing else of it goes along. An advice goes whole."""


def besluit(beeld: DossierBeeld, request: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The decision with its reasons, and what one can do who does not agree."""
    words, plan = texts("swv_brieven"), seen(beeld, request, reader)
    return _letter(plan, BESLUIT, words, identity, tuple(_decided(plan, request, words)))


def _decided(plan: Seen, request: Document, words: Texts) -> Iterator[Block]:
    received = ontvangen_op(request)
    if received is not None:
        yield Paragraph(words.say("besluit_over", dag=long_day(received)))
    days = {name: plan.day(name) for name in ("besluit_datum", "besluit_start", "besluit_eind")}
    given = plan.code("besluit") in TOEGEKEND  # a period that was left standing is not of a refusal
    asked = " · ".join(filter(None, (plan.text("tlv_soort"), _category(plan))))
    granted = " · ".join(filter(None, _granted(plan))) if given else ""
    told = (
        ("besluit_is", plan.text("besluit")),
        ("besluit_toegekend", granted),
        ("besluit_gevraagd", asked if asked != granted else ""),
        ("besluit_vanaf", _long(days["besluit_start"]) if given else ""),
        ("besluit_tot", _long(days["besluit_eind"]) if given else ""),
        ("besluit_nummer", plan.text("beschikkingsnummer")),
        ("besluit_datum", _long(days["besluit_datum"])),
    )
    yield Facts(tuple(Fact(plain(words.plain(name)), plain(value)) for name, value in told if value), strip=True)
    reasons = plan.text("motivering_besluit")
    if reasons:
        yield Heading(2, plain(words.plain("besluit_waarom")))
        yield from (Paragraph(plain(line)) for line in reasons.splitlines() if line.strip())
    experts = [name for row in plan.rows("deskundigen") if (name := plan.cell("deskundigen", row, "naam"))]
    if experts:
        yield Paragraph(words.say("besluit_deskundigen", namen=listed(experts)))
    yield Heading(2, plain(words.plain("besluit_bezwaar")))
    days_left = term_parameters(plan.beeld)["TLV-35.bezwaar_dagen"]
    known = plan.day("bekendgemaakt_op")
    if known is not None and isinstance(days_left, int):
        last = known + timedelta(days=days_left)
        yield Paragraph(words.say("besluit_bezwaar_tot", dag=long_day(last)))
    else:
        yield Paragraph(words.say("besluit_bezwaar_dagen", dagen=days_left))
    yield Paragraph(words.say("besluit_steunpunt"))


def advies(beeld: DossierBeeld, document: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The advice on what a pupil needs; parents get a copy of it."""
    words, plan = texts("swv_brieven"), seen(beeld, document, reader)
    layout = Layout(words, _KEEPING, own_words=frozenset({"gaat_goed", "mening_leerling"}), missing=False)
    blocks = (*sections(plan, layout), Paragraph(words.say("advies_afschrift")))
    return _letter(plan, ADVIES, words, identity, blocks)


def _letter(plan: Seen, name: str, words: Texts, identity: Identity, blocks: tuple[Block, ...]) -> Report:
    title = words.plain(f"{name}_titel")
    pupil, keeper = plan.beeld.leerling, plan.beeld.organisatie.naam
    about = (pupil.naam, group(pupil), plan.beeld.school.naam if plan.beeld.school else None)
    return Report(
        "ouders" if plan.reader.recipient is Recipient.OUDER else "school",
        words.plain(f"{name}_bestand"),
        (
            Title(
                plain(title),
                plain(" · ".join(filter(None, about))),
                aside=(plain(keeper),) if keeper else (),
                rule=Tone.ACCENT,
            ),
            *blocks,
        ),
        identity.footer(words.plain("voet", titel=title, kort=short_name(pupil)), hashed=True),
        organisation=identity.organisation,
    )


def _category(plan: Seen) -> str | None:
    """The category, where there is one: only with so and vso."""
    return None if plan.code("categorie") == "nvt" else plan.text("categorie")


def _granted(plan: Seen) -> tuple[str | None, ...]:
    """The kind and category that were granted, where the decision names its own, else those that were asked."""
    kind = plan.text("besluit_soort") or plan.text("tlv_soort")
    if plan.code("besluit_categorie"):
        return kind, None if plan.code("besluit_categorie") == "nvt" else plan.text("besluit_categorie")
    without = plan.code("besluit_soort") in ("sbo", "pro")  # a category belongs to so and vso alone
    return kind, None if without else _category(plan)


def _long(day: date | None) -> str:
    return long_day(day) if day else ""
