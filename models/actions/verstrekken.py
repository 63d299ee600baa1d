"""Papers and files that leave the vault: each gets a line in the register of who got what."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from models.record.act import Act, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.values import Json, Persoon, to_json

PAPIER, BESTAND, WEBPAGINA = "papier", "bestand", "webpagina"


@dataclass(frozen=True, slots=True)
class Verstrekt:
    """One paper: the report, the code on its pages and the document it tells of.

    `wijze` says how it left (`PAPIER`, `BESTAND` or `WEBPAGINA`). Of a paper, `exemplaren` is how many, and
    `bladzijden` which pages of it as they are typed ("1-2, 4"); None is all. `grondslag` is on which ground it left,
    `velden` which fields of the case stand in it.
    """

    rapport: str
    code: str
    document_uid: str | None = None
    wijze: str = BESTAND
    exemplaren: int = 1
    bladzijden: str | None = None
    grondslag: str | None = None
    velden: tuple[str, ...] = ()


@contextmanager
def printing(
    vault: Writable,
    papers: Mapping[str, Sequence[Verstrekt]],
    ontvanger: str,
    persoon: Persoon | None,
    dag: date,
) -> Iterator[Act]:
    """Registers papers for a receiver; write them inside the block. When the block raises nothing is registered.

    `papers` are by the dossier they tell of: a list of several pupils stands in the register of each. `ontvanger` is
    the kind of reader (leerling, ouders, school, swv, geschillencommissie), `persoon` for whom of them the copy is.
    Whether it may leave is asked before: only `forms.reports.handing_out` calls this.
    """
    with act(vault, Handelingsoort.AFGEDRUKT, next(iter(papers)) if len(papers) == 1 else None) as doing:
        for dossier, one in ((dossier, one) for dossier, some in papers.items() for one in some):
            doing.add(
                "verstrekking",
                dossier_uid=dossier,
                document_uid=one.document_uid,
                rapport=one.rapport,
                ontvanger=ontvanger,
                persoon=to_json(persoon) if persoon else None,
                code=one.code,
                datum=dag,
                grondslag=one.grondslag,
                wijze=one.wijze,
                keuzes=_choices(one),
            )
        yield doing


def _choices(paper: Verstrekt) -> dict[str, Json] | None:
    told: dict[str, Json] = {}
    if paper.wijze == PAPIER:
        told |= {"exemplaren": paper.exemplaren, "bladzijden": paper.bladzijden}
    if paper.velden:
        told["velden"] = list(paper.velden)
    return told or None
