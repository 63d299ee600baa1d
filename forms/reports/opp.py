"""The full OPP, for the school and as a full copy for the parents: every section of its form, lettered as on screen.

The sections come from the form; here stand the head, the strip that says how far it is, the difference, and the end.
"""

from collections.abc import Iterator
from datetime import date

from forms.audience import Reader, Recipient
from forms.growth import RESULTS
from forms.lanes import differences
from forms.party import Party
from forms.reports.content import (
    Block,
    Box,
    Fact,
    Facts,
    Paragraph,
    Report,
    Run,
    Text,
    Title,
    Tone,
    plain,
    strong,
)
from forms.reports.form_sections import Layout, sections
from forms.reports.growth_blocks import growth_blocks
from forms.reports.identity import Identity
from forms.reports.opp_signing import signing
from forms.reports.opp_tables import OPP_TABLES
from forms.reports.seen import Seen, hearings, seen
from forms.reports.texts import Texts, texts
from forms.reports.told import day, listed, short_name
from forms.reports.two_views import two_views
from models.snapshot import Document, DossierBeeld
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL

_ELSEWHERE = frozenset(
    {
        "opp_versie",
        "opp_status",
        "sectie_status",
        "instemmingen",
        "ondertekeningen",
        "perspectief_vastgesteld_op",
        "handelingsdeel_vastgesteld_op",
        "vastgesteld_door",
    }
)
"""What stands in the head or among the signatures."""
_OWN_WORDS = frozenset({"inbreng_leerling"})


def volledig(beeld: DossierBeeld, version: Document, reader: Reader, today: date, identity: Identity) -> Report:
    """All of one OPP version that this reader may see."""
    words, plan = texts("opp"), seen(beeld, version, reader)
    adult = beeld.leerling.meerderjarig(today)
    copy = "_ouders" if reader.recipient is Recipient.OUDER else ""
    number, status = version.nummer or 1, (plan.text("opp_status") or "").lower()
    kort = short_name(beeld.leerling)
    return Report(
        "school",
        words.plain(f"bestandstitel{copy}", versie=number),
        (
            _head(plan, status, words),
            _strip(plan, hearings(beeld, version, reader), words, adult=adult),
            *_difference(plan, words),
            *sections(
                plan, Layout(words, _ELSEWHERE, OPP_TABLES, _OWN_WORDS, pictures={RESULTS: growth_blocks}, adult=adult)
            ),
            *two_views(beeld, version, reader),
            *signing(plan, today, words),
        ),
        identity.footer(words.plain(f"voet{copy}", kort=kort, versie=number, status=status), hashed=True),
        organisation=identity.organisation,
    )


def _head(plan: Seen, status: str, words: Texts) -> Title:
    beeld, parents = plan.beeld, plan.reader.recipient is Recipient.OUDER
    pupil = beeld.leerling
    told = [pupil.naam]
    if groep := plan.text("groep"):
        told.append(f"groep {groep}" if groep.isdigit() else groep)
    if born := plan.day("geboortedatum"):
        told.append(words.plain("geboren", dag=day(born)))
    before = beeld.vorige(plan.document)
    aside: list[Text] = [strong(words.plain("versie", versie=plan.document.nummer or 1, status=status))]
    if before is not None and before.nummer:
        aside.append(plain(words.plain("vervolg_op", versie=before.nummer)))
    if parents:
        aside.append(plain(words.plain("kopie_ouders")))
    elif school := plan.text("school"):
        aside.append(plain(school))
    party = Party.OUDERS if parents else Party.SCHOOL
    below = plain(" · ".join(one for one in told if one))
    return Title(plain(words.plain("titel")), below, aside=tuple(aside), party=party, rule=Tone(party.value))


def _strip(plan: Seen, moments: tuple[Seen, ...], words: Texts, *, adult: bool) -> Facts:
    talks = [one for row in plan.rows("oogo") if (one := row.datum("datum"))]
    heard = [one for moment in moments if (one := moment.day("gehoord_op"))]
    set_on = {part: plan.day(f"{part.removesuffix('deel')}_vastgesteld_op") for part in (PERSPECTIEFDEEL,)}
    set_on[HANDELINGSDEEL] = plan.day("handelingsdeel_vastgesteld_op")
    never = words.plain("nog_niet")
    parts = {part: day(one) if one else words.plain("nog_niet_vastgesteld") for part, one in set_on.items()}
    if set_on[HANDELINGSDEEL] is None and differences(plan.beeld) and plan.field("instemmingen"):
        parts[HANDELINGSDEEL] = words.plain("geen_overeenstemming")
    told = (
        ("overleg_zelf" if adult else "overleg", listed([day(one) for one in sorted(talks)]) or never),
        ("gehoord", listed([day(one) for one in sorted(heard)]) or never),
        ("perspectief", parts[PERSPECTIEFDEEL]),
        ("handelingsdeel", parts[HANDELINGSDEEL]),
        ("gezag", (plan.text("gezagsituatie") or words.plain("onbekend")).lower()),
    )
    return Facts(tuple(Fact(plain(words.plain(name)), plain(value)) for name, value in told), strip=True)


def _difference(plan: Seen, words: Texts) -> Iterator[Block]:
    """The open difference, where this reader may read what it rests on."""
    found = differences(plan.beeld) if plan.field("instemmingen") and plan.field("oogo") else ()
    if found:
        told = (*strong(words.plain("verschil")), Run(" " + " ".join(one.tekst for one in found)))
        yield Box((Paragraph(told, spaced=False),), Tone.AMBER)
