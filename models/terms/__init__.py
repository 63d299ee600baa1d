"""Dates: the calendar, the deadlines of one case, and the kept rows from which the worklist is read."""
