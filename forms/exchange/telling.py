"""Tells a preview or an import: as data for another program, and in Dutch words for a person without a screen."""

from collections.abc import Iterable
from datetime import date

from forms.exchange.changes import Gegeven, Veldwijziging
from forms.exchange.preview import Preview
from forms.exchange.roster import Leerling
from forms.exchange.take_over import Ingevoerd
from models.values import Json

MASKED = "verborgen"
_MOST_LINES = 20
"""Deviations that are written out in words; the rest is counted. As data all are told."""


def preview_json(preview: Preview) -> dict[str, Json]:
    """The whole preview. Days are jjjj-mm-dd, dossiers their uid."""
    school = preview.school
    return {
        "school": {
            "brin": school.brin,
            "vestiging": school.dependance,
            "schooljaar": school.schooljaar,
            "stand_van": _plain(school.stand_van),
        },
        "nieuw": [{**_pupil(one.leerling), "lijkt_op": list(one.lijkt_op)} for one in preview.nieuw],
        "te_koppelen": [
            {**_pupil(one.leerling), "dossiers": list(one.dossiers), "velden": _fields(one.velden)}
            for one in preview.koppelingen
        ],
        "gewijzigd": [
            {
                "sleutel": one.leerling.sleutel,
                "dossier": one.uid,
                "andere_leerling": one.andere_leerling,
                "velden": _fields(one.velden),
            }
            for one in preview.gewijzigd
        ],
        "vertrokken": [
            {"sleutel": one.sleutel, "dossier": one.uid, "velden": _fields(one.velden)} for one in preview.vertrokken
        ],
        "gelijk": [one.uid for one in preview.gelijk],
        "al_vertrokken": [one.leerling.sleutel for one in preview.al_vertrokken],
        "weggelaten": [
            {"naam": one.naam, "velden": list(one.velden), "aantal": one.aantal, "reden": one.reden}
            for one in preview.weggelaten
        ],
        "bijzonderheden": [
            {"regel": one.regel, "sleutel": one.sleutel, "soort": one.soort, "ernst": one.ernst, "tekst": one.tekst}
            for one in preview.bijzonderheden
        ],
        "bevindingen": [{"niveau": one.niveau, "soort": one.soort, "tekst": one.tekst} for one in preview.bevindingen],
    }


def import_json(done: Ingevoerd) -> dict[str, Json]:
    """The preview, with the act that took it over (None when nothing changed) and what was linked or waits for it."""
    return {
        **preview_json(done.preview),
        "handeling": done.act.uid if done.act else None,
        "gekoppeld": {key: uid for uid, key in done.plan.gekoppeld.items()},
        "wacht_op_keuze": list(done.plan.wachtend),
    }


def preview_words(preview: Preview) -> str:
    """The preview in a few lines."""
    school, stand = preview.school, preview.school.stand_van
    of = f" van {stand:%d-%m-%Y}" if stand else ""
    counts = {
        "nieuw": len(preview.nieuw),
        "te koppelen": len(preview.koppelingen),
        "gewijzigd": len(preview.gewijzigd),
        "vertrokken": len(preview.vertrokken),
        "gelijk": len(preview.gelijk),
        "eerder vertrokken": len(preview.al_vertrokken),
    }
    lines = [
        f"School {school.brin or 'onbekend'}, vestiging {school.dependance}, bestand{of}.",
        ", ".join(f"{number} {what}" for what, number in counts.items() if number) + ".",
        *(f"{'Moet' if one.niveau == 'moet' else 'Let op'}: {one.tekst}" for one in preview.bevindingen),
    ]
    if preview.weggelaten:
        lines.append("Niet gelezen en niet bewaard:")
        lines += [f"  {one.naam}: {one.aantal} keer ({one.reden})" for one in preview.weggelaten]
    if preview.bijzonderheden:
        lines.append("Bijzonderheden:")
        for one in preview.bijzonderheden[:_MOST_LINES]:
            of = f", leerling {one.sleutel}" if one.sleutel else ""
            lines.append(f"  Regel {one.regel}{of}: {one.tekst}")
        rest = len(preview.bijzonderheden) - _MOST_LINES
        if rest > 0:
            lines.append(f"  En nog {rest} andere.")
    return "\n".join(lines)


def import_words(done: Ingevoerd) -> str:
    """What was taken over, in a few lines."""
    if done.act is None:
        result = "Er was niets te veranderen."
    else:
        new = len(done.plan.nieuw)
        changed = len({uid for values in done.plan.waarden.values() for uid in values} | set(done.plan.gekoppeld))
        result = f"Overgenomen: {new} {'nieuw dossier' if new == 1 else 'nieuwe dossiers'}, {changed} bijgewerkt."
    waiting = len(done.plan.wachtend)
    if waiting:
        result += (
            f" {waiting} {'leerling wacht' if waiting == 1 else 'leerlingen wachten'} op jouw keuze om te koppelen."
        )
    return f"{preview_words(done.preview)}\n{result}"


def _pupil(pupil: Leerling) -> dict[str, Json]:
    parts = (pupil.roepnaam or pupil.voornamen, pupil.tussenvoegsel, pupil.achternaam)
    return {
        "sleutel": pupil.sleutel,
        "naam": " ".join(one for one in parts if one),
        "geboortedatum": _plain(pupil.geboortedatum),
        "groep": pupil.groep,
    }


def _fields(fields: Iterable[Veldwijziging]) -> list[Json]:
    return [
        {
            "veld": one.veld,
            "oud": _plain(one.oud),
            "nieuw": MASKED if one.verborgen else _plain(one.nieuw),
            "overnemen": one.overnemen,
        }
        for one in fields
    ]


def _plain(value: Gegeven) -> str | None:
    return value.isoformat() if isinstance(value, date) else value
