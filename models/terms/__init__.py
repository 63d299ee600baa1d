"""Dates: the calendar, the deadlines of one case, and the kept rows from which the worklist is read."""

from models.terms.computed import terms, what_if
from models.terms.term import Aard, Parameters, Status, Term, Uitleg
from models.terms.waiting import WachtOp

__all__ = ["Aard", "Parameters", "Status", "Term", "Uitleg", "WachtOp", "terms", "what_if"]
