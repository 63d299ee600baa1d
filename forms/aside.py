"""Findings that someone put aside with a reason: only a "let op", and only until the text it is about changes."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from forms.rules.bevinding import Bevinding
from forms.rules.group import Groep
from models.queries.aside import Opzij, Tekst, changed_since, put_aside


@dataclass(frozen=True, slots=True)
class Aside:
    """A finding that was put aside; `uid` takes it back."""

    bevinding: Bevinding
    uid: str
    reden: str


def may_be_aside(finding: Bevinding) -> bool:
    """Whether a finding is one that a user may put aside: what must be stays, and a tip is no trouble."""
    return finding.niveau == "waarschuwing"


def without_aside(
    connection: Connection, dossier: str, groups: Iterable[Groep]
) -> tuple[tuple[Groep, ...], tuple[Aside, ...]]:
    """The groups that ask attention, and what was put aside."""
    kept = put_aside(connection, dossier)
    if not kept:
        return tuple(groups), ()
    left: list[Groep] = []
    aside: list[Aside] = []
    for one in groups:
        mine = next((reason for reason in kept if _holds(connection, dossier, reason, one.hoofd)), None)
        if mine is None:
            left.append(one)
        else:
            aside.append(Aside(one.hoofd, mine.uid, mine.reden))
    return tuple(left), tuple(aside)


def _holds(connection: Connection, dossier: str, reason: Opzij, finding: Bevinding) -> bool:
    about = (reason.regel, reason.document_uid, reason.onderwerp_uid)
    if not may_be_aside(finding) or about != (finding.regel, finding.document_uid, finding.onderwerp_uid):
        return False
    return not changed_since(connection, dossier, _text_of(finding), reason.nr)


def _text_of(finding: Bevinding) -> Tekst:
    veld = finding.veld
    if veld is None:
        return Tekst(finding.document_uid)
    return Tekst(veld.document_uid, veld.id, veld.rij_uid)
