"""Watches the event loop: how long it stood still at most, and what Python was doing in that time.

    with LoopWatch() as watch:
        ...                        # a loop that runs: a task is done in turns, as for a user
    watch.longest                  # milliseconds
    watch.blocks[0].where          # the innermost lines of our own that were seen, most often first

A timer ticks as often as the loop lets it; the time between two ticks is how long a key would have waited. A thread
looks at the stack of the loop's thread while no tick comes. Whoever waits in a test with short sleeps measures the
sleeps: let the loop run by itself.
"""

import faulthandler
import re
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer

ROOT = Path(__file__).resolve().parents[1]
_NOTED = 10.0
"""Milliseconds: shorter blocks are not kept."""
_LOOKS_EVERY = 0.003
_DEEP = 6
_LINE = re.compile(rf'File "{re.escape(str(ROOT))}/((?:desktop|forms|models)/[^"]+)", line (\d+) in (.+)')


@dataclass(frozen=True, slots=True)
class Block:
    """One time that the loop stood still: how long, and how much of it the thread itself was at work.

    On a busy computer the two differ: the rest is waiting for a processor or for the interpreter.
    """

    milliseconds: float
    own: float
    where: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """The longest block, the longest work of the thread itself, and all blocks that were noted, longest work first."""

    longest: float
    longest_own: float
    blocks: tuple[Block, ...]


class LoopWatch(QObject):
    """Make and use it in the thread of the loop. Without `attribute` no thread looks along, for measuring alone."""

    def __init__(self, *, attribute: bool = True) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self.longest = self.longest_own = 0.0
        self._attribute = attribute
        self._thread = threading.get_ident()
        self._seen: Counter[str] = Counter()
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        self._ended = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> "LoopWatch":
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        self._timer.start()
        if self._attribute:
            threading.Thread(target=self._look, name="loop watch", daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._tick()
        self._timer.stop()
        self._ended.set()

    def take(self) -> "Taken":
        """What was seen since the last time this was asked."""
        self._tick()
        taken = Taken(self.longest, self.longest_own, tuple(sorted(self.blocks, key=lambda one: -one.own)))
        self.longest = self.longest_own = 0.0
        self.blocks = []
        return taken

    def _tick(self) -> None:
        now, now_own = time.perf_counter(), time.thread_time()
        stood_still = max(0.0, (now - self._last) * 1000 - 1)
        own = min(stood_still, (now_own - self._last_own) * 1000)
        self._last, self._last_own = now, now_own
        self.longest, self.longest_own = max(self.longest, stood_still), max(self.longest_own, own)
        if stood_still >= _NOTED:
            self.blocks.append(Block(stood_still, own, tuple(line for line, _ in self._seen.most_common(_DEEP))))
        self._seen.clear()

    def _look(self) -> None:
        with tempfile.TemporaryFile() as place:
            while not self._ended.wait(_LOOKS_EVERY):
                if time.perf_counter() - self._last > _NOTED / 2000:
                    place.seek(0)
                    place.truncate()
                    # Not sys._current_frames: a frame that is held keeps its painter, beyond the end of painting.
                    faulthandler.dump_traceback(place, all_threads=True)
                    place.seek(0)
                    self._seen.update([_told(place.read().decode(errors="replace"), self._thread)])


def _told(stacks: str, thread: int) -> str:
    """The innermost lines of our own on the stack of a thread, the innermost first."""
    _, _, mine = stacks.partition(f"hread 0x{thread:016x} ")
    lines = _LINE.findall(mine.partition("\n\n")[0])
    ours = [f"{path}:{line} {name}" for path, line, name in lines]
    return " < ".join(ours[:4])
