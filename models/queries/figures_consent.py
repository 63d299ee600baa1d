"""Whether everybody who has gezag agreed with the plan that holds, counted by the last word of each."""

from sqlalchemy import Select, and_, case, func, literal, select

from models.queries.figures_choice import Keuze
from models.snapshot.beeld import MET_GEZAG
from models.tables import Betrokkene, Document, Dossier, Rij

INSTEMMING = "instemming"
_AGREED, _NOT = ("akkoord", "akkoord_met_opmerking"), "niet_akkoord"
_HOLDS = ("vastgesteld", "in_evaluatie", "perspectief_vastgesteld")


def consents(keuze: Keuze) -> Select[*tuple[object, ...]]:
    """The newest plan that holds of every pupil: `akkoord` of everybody, `niet_akkoord` of somebody, or `ontbreekt`."""
    newest, said, gezag = _newest(keuze).subquery(), _said().subquery(), _gezag().subquery()
    agreed = and_(said.c.persons > 0, said.c.with_gezag >= func.coalesce(gezag.c.persons, 0))
    row = case((said.c.refused > 0, _NOT), (agreed, "akkoord"), else_="ontbreekt")
    return (
        select(newest.c.dossier, newest.c.document, row.label("row"), literal("opp").label("series"))
        .outerjoin(said, said.c.document == newest.c.document)
        .outerjoin(gezag, gezag.c.dossier == newest.c.dossier)
        .where(newest.c.place == 1)
    )


def _newest(keuze: Keuze) -> Select[*tuple[object, ...]]:
    d = Document
    latest = func.row_number().over(partition_by=d.dossier_uid, order_by=(d.gemaakt_op.desc(), d.nummer.desc()))
    return (
        select(d.dossier_uid.label("dossier"), d.uid.label("document"), latest.label("place"))
        .join(Dossier, Dossier.uid == d.dossier_uid)
        .where(d.soort == "opp", d.weg.is_(False), d.status.in_(_HOLDS), *keuze.pupils())
    )


def _said() -> Select[*tuple[object, ...]]:
    """Of each plan how many said their last word about it, how many of these have gezag, and how many refused."""
    line, cells = Rij, Rij.cellen
    person = func.coalesce(
        func.json_extract(cells, "$.gezagshouder.persoon"), func.json_extract(cells, "$.gezagshouder")
    )
    code, day = func.json_extract(cells, "$.instemming"), func.json_extract(cells, "$.datum")
    last = (
        select(
            line.document_uid.label("document"),
            person.label("person"),
            code.label("code"),
            func.row_number()
            .over(partition_by=(line.document_uid, person), order_by=(day.desc(), line.volgorde.desc()))
            .label("place"),
        )
        .where(line.veld == "instemmingen", line.weg.is_(False), code.in_((*_AGREED, _NOT)))
        .subquery()
    )
    parent = Betrokkene
    has_gezag = case((and_(parent.gezag_rol.in_(sorted(MET_GEZAG)), parent.weg.is_(False)), 1), else_=0)
    return (
        select(
            last.c.document,
            func.count().label("persons"),
            func.sum(has_gezag).label("with_gezag"),
            func.sum(case((last.c.code == _NOT, 1), else_=0)).label("refused"),
        )
        .outerjoin(parent, parent.uid == last.c.person)
        .where(last.c.place == 1)
        .group_by(last.c.document)
    )


def _gezag() -> Select[*tuple[object, ...]]:
    """How many have gezag over each pupil."""
    parent = Betrokkene
    return (
        select(parent.dossier_uid.label("dossier"), func.count().label("persons"))
        .where(parent.gezag_rol.in_(sorted(MET_GEZAG)), parent.weg.is_(False))
        .group_by(parent.dossier_uid)
    )
