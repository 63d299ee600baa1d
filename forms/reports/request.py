"""A request on paper as a form: the application for a TLV, and the arrangement.

The sections come from the form, in its order, with its numbers; a head and a strip say at a glance what is asked. What
the reader may not see is left out; the sections that the school has not filled in yet are named on its own copy only.
"""

from datetime import date

from forms.audience import Reader, Recipient
from forms.party import Party
from forms.reports.arrangement_tables import ARRANGEMENT_TABLES, given
from forms.reports.content import Block, Fact, Facts, Report, Text, Title, Tone, plain, strong
from forms.reports.form_sections import Layout, sections
from forms.reports.identity import Identity
from forms.reports.request_signing import signing
from forms.reports.seen import Seen, seen
from forms.reports.texts import Texts, texts
from forms.reports.tlv_tables import TLV_TABLES, differing
from forms.reports.told import day, group, listed, short_name
from forms.reports.two_views import two_views
from models.snapshot import Document, DossierBeeld

_SIGNED = frozenset(
    {"getekend_door", "getekend_als", "getekend_datum", "namens_bevoegd_gezag", "ondertekenvolgorde"}
    | {"leerling_getekend_op"}
)
_TLV_HEAD = frozenset(
    {"tlv_soort", "categorie", "periode_start", "periode_eind", "status", "aanvraag_type"}
    | {"roepnaam", "voornaam", "tussenvoegsel", "achternaam", "groep", "geboortedatum"}
    | {"swv_naam", "swv_code"}
)
_ARRANGEMENT_HEAD = frozenset(
    {"arrangement_soort", "arrangement_type", "status", "ingangsdatum", "einddatum"}
    | {"roepnaam", "voornamen", "tussenvoegsel", "achternaam", "groep", "jaargroep", "geboortedatum"}
    | {"leerlingnummer", "datum_inschrijving", "school", "brin", "vestigingscode"}
)
_OWN_WORDS = frozenset({"leerling_mening", "mening_leerling", "gaat_goed", "is_lastig", "helpt_mij", "kinddoel"})
_QUIET = frozenset({"adres_geheim", "tolk_nodig", "andere_route"})
_PARTY = {Recipient.SCHOOL: Party.SCHOOL, Recipient.OUDER: Party.OUDERS, Recipient.LEERLING: Party.LEERLING}


def tlv(beeld: DossierBeeld, request: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """The application for a TLV, with its index of attachments and who signed."""
    words, plan = texts("tlv"), seen(beeld, request, reader)
    layout = Layout(words, _TLV_HEAD | _SIGNED, TLV_TABLES, _OWN_WORDS, _for_school(reader), True, _QUIET)
    kind, sort = plan.text("aanvraag_type"), plan.text("tlv_soort")
    asked = ", ".join(filter(None, (sort, *(one.lower() for one in (_category(plan), kind) if one))))
    region = plan.text("swv_naam") or (beeld.swv.naam if beeld.swv else None)
    swv = " ".join(filter(None, (region, plan.text("swv_code"))))
    strip = (
        ("gevraagd", asked),
        ("periode", _period(plan, "periode_start", "periode_eind", words)),
        ("bij", swv),
        ("standpunten_ouders", _standpoints(plan)),
        ("stand", plan.text("status")),
    )
    return _report(
        plan,
        words,
        today,
        identity,
        strip,
        (
            *differing(plan, words),
            *sections(plan, layout),
            *two_views(beeld, request, reader),
            *signing(plan, today, words),
        ),
    )


def arrangement(beeld: DossierBeeld, request: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """An arrangement: what is asked or given, for what, by whom, at what cost, and what came of it."""
    words, plan = texts("arrangement"), seen(beeld, request, reader)
    kind, sort = plan.text("arrangement_type"), plan.text("arrangement_soort")
    layout = Layout(words, _ARRANGEMENT_HEAD, ARRANGEMENT_TABLES, _OWN_WORDS, _for_school(reader), True, _QUIET)
    strip = (
        ("gevraagd", ", ".join(filter(None, (sort, kind.lower() if kind else None)))),
        ("periode", _period(plan, "ingangsdatum", "einddatum", words)),
        ("bij", " ".join(filter(None, (beeld.swv.naam, beeld.swv.code))) if beeld.swv else None),
        ("stand", plan.text("status")),
    )
    return _report(
        plan,
        words,
        today,
        identity,
        strip,
        (*given(plan, words), *sections(plan, layout), *two_views(beeld, request, reader)),
    )


def _for_school(reader: Reader) -> bool:
    return reader.recipient is Recipient.SCHOOL


def _report(
    plan: Seen,
    words: Texts,
    today: date,
    identity: Identity,
    strip: tuple[tuple[str, str | None], ...],
    body: tuple[Block, ...],
) -> Report:
    copy = "" if plan.reader.recipient in {Recipient.SCHOOL, Recipient.SWV} else "_kopie"
    told = tuple(Fact(plain(words.plain(name)), plain(value)) for name, value in strip if value)
    return Report(
        "school",
        words.plain("bestandstitel"),
        (_head(plan, today, words, bool(copy)), Facts(told, strip=True), *body),
        identity.footer(words.plain(f"voet{copy}", kort=short_name(plan.beeld.leerling)), hashed=True),
        organisation=identity.organisation,
    )


def _head(plan: Seen, today: date, words: Texts, copy: bool) -> Title:
    pupil, school = plan.beeld.leerling, plan.beeld.school
    code = f"{school.brin or ''}{school.vestiging or ''}" if school else ""
    told = [pupil.naam, group(pupil)]
    if born := plan.day("geboortedatum"):
        told.append(words.plain("geboren", dag=day(born)))
    aside: list[Text] = [strong(day(today))]
    if school:
        aside.append(plain(" ".join(filter(None, (school.naam, code)))))
    if copy:
        aside.append(plain(words.plain(f"kopie_{plan.reader.recipient.value}")))
    party = _PARTY.get(plan.reader.recipient)
    return Title(
        plain(words.plain("titel")),
        plain(" · ".join(filter(None, told))),
        aside=tuple(aside),
        party=party,
        rule=Tone(party.value) if party else Tone.ACCENT,
    )


def _category(plan: Seen) -> str | None:
    return None if plan.code("categorie") == "nvt" else plan.text("categorie")


def _period(plan: Seen, first: str, last: str, words: Texts) -> str | None:
    start, end = plan.day(first), plan.day(last)
    if start and end:
        return words.plain("van_tot", van=day(start), tot=day(end))
    return words.plain("vanaf", van=day(start)) if start else words.plain("tot", tot=day(end)) if end else None


def _standpoints(plan: Seen) -> str:
    cells = (plan.cell("ouders_posities", row, "positie").lower() for row in plan.rows("ouders_posities"))
    return listed([one for one in cells if one])
