"""Documents whose state changes by taking a step: where the state stands, and where the course of it.

The answer `status` is the state of today, the rows of `statussen` tell how it came there. Which steps there are is
data of the forms; here is only what the gateway must know to keep a state and its course together.
"""

STAND, VERLOOP = "status", "statussen"
LINES, GRANTED = "regels", "toegekend"
"""The lines that are asked for, and the column that says whether each is granted: that goes with the decision."""
WITH_STATES = frozenset({"tlv", "arrangement"})
"""The kinds of documents that have such a course."""
