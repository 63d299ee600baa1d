"""Small numbers left out of a table that leaves the vault, with others so that none can be reckoned from its totals.

    suppressed(((12, 3), (8, 9)), least=5)      # ((None, None), (None, None))

Guarantee: who knows every number that is told, the total of every row and of every column, and that each number left
out is at least one, cannot tell any of these. A zero tells of nobody and stands; where nothing else helps, the whole
table is left out.

It is a question of ways in a network: a table with the same totals differs from this one by goings round, in which
numbers grow and shrink in turn. A number is safe when some way round passes it that lets every number that shrinks stay
at least one.
"""

from collections.abc import Iterator, Mapping, Sequence
from heapq import heappop, heappush

Numbers = tuple[tuple[int, ...], ...]
Told = tuple[tuple[int | None, ...], ...]
_Place = tuple[int, int]
_Node = tuple[str, int]


def suppressed(numbers: Numbers, least: int, whole: Numbers | None = None) -> Told | None:
    """The table with None for what is not told; None for a table of which nothing is told.

    `whole` is the same table over all of which this one is a part: what differs from it by a small number is left out
    too. The totals of rows and columns may be known; where they are themselves too small nothing is told.
    """
    places = [(row, column) for row, line in enumerate(numbers) for column, _ in enumerate(line)]
    hidden = {one for one in places if _is_small(numbers, one, least, whole)}
    if not hidden:
        return numbers
    while (open_one := next((one for one in sorted(hidden) if not _is_safe(numbers, hidden, one)), None)) is not None:
        way = _cheapest(numbers, hidden, open_one)
        if way is None:
            return None
        hidden |= way
    return tuple(
        tuple(None if (row, column) in hidden else number for column, number in enumerate(line))
        for row, line in enumerate(numbers)
    )


def suppressed_columns(numbers: Numbers, least: int, whole: Numbers | None = None) -> Told:
    """A table of which the columns count different things, so that no total of a row means anything: each by itself.

    A column of which nothing is told has None everywhere, but for its zeros where something else stands in it.
    """
    told: list[tuple[int | None, ...]] = []
    for column in range(len(numbers[0]) if numbers else 0):
        mine: Numbers = (tuple(line[column] for line in numbers),)
        every: Numbers | None = (tuple(line[column] for line in whole),) if whole is not None else None
        found = _of_one_column(mine, least, every)
        told.append(found)
    return tuple(zip(*told, strict=True)) if told else ()


def _of_one_column(mine: Numbers, least: int, every: Numbers | None) -> tuple[int | None, ...]:
    """One column: only its own total may be known, so a row of it is a table of one line."""
    numbers = mine[0]
    hidden = {at for at, _ in enumerate(numbers) if _is_small(mine, (0, at), least, every)}
    rising = sorted((at for at, one in enumerate(numbers) if one and at not in hidden), key=lambda at: numbers[at])
    while hidden and not _many(numbers, hidden, least):
        if not rising:
            return (None,) * len(numbers)
        hidden.add(rising.pop(0))
    return tuple(None if at in hidden else one for at, one in enumerate(numbers))


def _many(numbers: Sequence[int], hidden: set[int], least: int) -> bool:
    """Whether what is left out is so much together that it gives nothing away: two or more, and not all of them one."""
    total = sum(numbers[at] for at in hidden)
    return len(hidden) > 1 and total >= least and total > len(hidden)


def _is_small(numbers: Numbers, place: _Place, least: int, whole: Numbers | None) -> bool:
    number = numbers[place[0]][place[1]]
    rest = whole[place[0]][place[1]] - number if whole is not None else 0
    return 0 < number < least or (number > 0 and 0 < rest < least)


def _is_safe(numbers: Numbers, hidden: set[_Place], place: _Place) -> bool:
    """Whether a table with the same totals and another number here is possible."""
    row, column = place
    ways = dict.fromkeys(hidden, 0)
    grows = _reaches(numbers, ways, ("k", column), ("r", row), without=place) is not None
    if grows:
        return True
    shrinks = numbers[row][column] > 1
    return shrinks and _reaches(numbers, ways, ("r", row), ("k", column), without=place) is not None


def _cheapest(numbers: Numbers, hidden: set[_Place], place: _Place) -> set[_Place] | None:
    """Which other numbers to leave out so that this one is safe, together as small as can be; None when none help."""
    row, column = place
    costs = {
        (at, side): 0 if (at, side) in hidden else number
        for at, line in enumerate(numbers)
        for side, number in enumerate(line)
        if number
    }
    found = _reaches(numbers, costs, ("k", column), ("r", row), without=place)
    if numbers[row][column] > 1:
        other = _reaches(numbers, costs, ("r", row), ("k", column), without=place)
        found = min(filter(None, (found, other)), key=lambda one: one[0], default=None)
    return found[1] - hidden if found is not None else None


def _reaches(
    numbers: Numbers, costs: Mapping[_Place, int], start: _Node, end: _Node, without: _Place
) -> tuple[int, set[_Place]] | None:
    """The cheapest way between a row and a column over these places: from row to column a number grows, back it shrinks
    (from two on). None when there is no way.
    """
    heap: list[tuple[int, _Node, tuple[_Place, ...]]] = [(0, start, ())]
    seen: set[_Node] = set()
    while heap:
        cost, node, way = heappop(heap)
        if node == end:
            return cost, set(way)
        if node in seen:
            continue
        seen.add(node)
        for place, after in _steps(numbers, costs, node):
            if place != without and after not in seen:
                heappush(heap, (cost + costs[place], after, (*way, place)))
    return None


def _steps(numbers: Numbers, costs: Mapping[_Place, int], node: _Node) -> Iterator[tuple[_Place, _Node]]:
    side, at = node
    for place in costs:
        row, column = place
        if side == "r" and row == at:
            yield place, ("k", column)
        elif side == "k" and column == at and numbers[row][column] > 1:
            yield place, ("r", row)
