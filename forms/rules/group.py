"""Folding findings for a screen: those that may speak of one fact stand together under the heaviest."""

from collections.abc import Iterable
from dataclasses import dataclass

from forms.rules.bevinding import Bevinding


@dataclass(frozen=True, slots=True)
class Groep:
    """A finding with the others about the same fact folded under it. Nothing is left out."""

    hoofd: Bevinding
    mee: tuple[Bevinding, ...] = ()


def group(findings: Iterable[Bevinding]) -> tuple[Groep, ...]:
    """The findings, heaviest first; each stands once, on top or folded under one that names it or is named by it."""
    left = sorted(findings, key=lambda one: (-one.niveau.zwaarte, one.met_reden, one.regel, one.trap or ""))
    groups: list[Groep] = []
    while left:
        top = left.pop(0)
        along = tuple(one for one in left if _same_fact(top, one))
        left = [one for one in left if one not in along]
        groups.append(Groep(top, along))
    return tuple(groups)


def _same_fact(one: Bevinding, other: Bevinding) -> bool:
    named = other.regel in one.samenloop or one.regel in other.samenloop
    same_subject = None in (one.document_uid, other.document_uid) or one.document_uid == other.document_uid
    return named and same_subject
