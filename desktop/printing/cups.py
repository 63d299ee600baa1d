"""A job for CUPS (Linux, macOS): the PDF itself goes to the printer, as it was made, and no file is left on a disk.

CUPS does not begin before the last byte of a document was sent, so `release` sends the end. The queue holds the title
and the number of copies, no name of a person.
"""

import ctypes
import ctypes.util
import sys
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

from desktop.printing.job import NietAfgedrukt

translate = QCoreApplication.translate

_CHUNK = 128 * 1024
_CONTINUE = 100
"""The status of HTTP that says: go on."""
_WORST_GOOD = 6
"""The highest status of IPP that is no error."""
_CONNECT_MS, _WAIT_SECONDS = 10_000, 20.0
_NAMES = ("libcups.so.2",) if sys.platform.startswith("linux") else ("libcups.2.dylib",)


@cache
def library() -> ctypes.CDLL | None:
    """The library of CUPS that the system brings, or None where there is none."""
    if sys.platform == "win32":
        return None
    for name in (*_NAMES, ctypes.util.find_library("cups")):
        try:
            return _described(ctypes.CDLL(name)) if name else None
        except OSError:
            continue
    return None


def _described(cups: ctypes.CDLL) -> ctypes.CDLL:
    text, number, pointer = ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p
    shapes: dict[str, tuple[object, tuple[object, ...]]] = {
        "cupsServer": (text, ()),
        "ippPort": (number, ()),
        "cupsEncryption": (number, ()),
        "httpConnect2": (pointer, (text, number, pointer, number, number, number, number, pointer)),
        "httpSetTimeout": (None, (pointer, ctypes.c_double, pointer, pointer)),
        "httpClose": (None, (pointer,)),
        "cupsAddOption": (number, (text, text, number, ctypes.POINTER(pointer))),
        "cupsFreeOptions": (None, (number, pointer)),
        "cupsCreateJob": (number, (pointer, text, text, number, pointer)),
        "cupsStartDocument": (number, (pointer, text, number, text, text, number)),
        "cupsWriteRequestData": (number, (pointer, text, ctypes.c_size_t)),
        "cupsFinishDocument": (number, (pointer, text)),
        "cupsCancelJob2": (number, (pointer, text, number, number)),
        "cupsLastErrorString": (text, ()),
    }
    for name, (answer, asked) in shapes.items():
        function = getattr(cups, name)
        function.restype, function.argtypes = answer, asked
    return cups


class CupsJob:
    """A PDF on its way to a queue of CUPS. `options` are those of CUPS."""

    shared = False

    def __init__(self, cups: ctypes.CDLL, queue: str, title: str, pdf: bytes, options: Mapping[str, str]) -> None:
        self._cups = cups
        self._queue = queue.encode()
        self._title = title.encode()
        self._pdf = pdf
        self._options = dict(options)
        self._link: int | None = None
        self._number = 0
        self._sent = 0
        self.steps = 1 + -(-len(pdf) // _CHUNK)

    def step(self) -> None:
        """Connects and makes the job, then sends a piece each time."""
        if self._link is None:
            self._begin()
            return
        piece = self._pdf[self._sent : self._sent + _CHUNK]
        if self._cups.cupsWriteRequestData(self._link, piece, len(piece)) != _CONTINUE:
            raise self._failed()
        self._sent += len(piece)

    def release(self) -> None:
        """Sends the end of the document: from here on it is printed."""
        if self._cups.cupsFinishDocument(self._link, self._queue) > _WORST_GOOD:
            raise self._failed()
        self._close()

    def drop(self) -> None:
        """Cancels the job over a connection of its own: that of the document may be in the middle of it."""
        number, self._number = self._number, 0
        self._close()
        if number and (link := self._connect()):
            self._cups.cupsCancelJob2(link, self._queue, number, 0)
            self._cups.httpClose(link)

    def _begin(self) -> None:
        cups = self._cups
        self._link = self._connect()
        if self._link is None:
            raise self._failed()
        pointer = ctypes.c_void_p()
        count = 0
        for name, value in self._options.items():
            count = cups.cupsAddOption(name.encode(), value.encode(), count, ctypes.byref(pointer))
        self._number = cups.cupsCreateJob(self._link, self._queue, self._title, count, pointer)
        cups.cupsFreeOptions(count, pointer)
        if not self._number:
            raise self._failed()
        begun = cups.cupsStartDocument(self._link, self._queue, self._number, self._title, b"application/pdf", 1)
        if begun != _CONTINUE:
            raise self._failed()

    def _connect(self) -> int | None:
        cups = self._cups
        asked = (cups.cupsServer(), cups.ippPort(), None, 0, cups.cupsEncryption(), 1, _CONNECT_MS, None)
        link: int | None = cups.httpConnect2(*asked)
        if link:
            cups.httpSetTimeout(link, _WAIT_SECONDS, None, None)
        return link

    def _close(self) -> None:
        link, self._link = self._link, None
        if link:
            self._cups.httpClose(link)

    def _failed(self) -> NietAfgedrukt:
        why = (self._cups.cupsLastErrorString() or b"").decode(errors="replace").strip().rstrip(".")
        words = translate(
            "Print",
            "De printer {printer} neemt het niet aan. Er is niets afgedrukt en niets genoteerd. Kijk of de printer "
            "aanstaat en probeer het opnieuw, of bewaar de PDF.",
        ).format(printer=self._queue.decode())
        said = translate("Print", " Het afdruksysteem zegt: {why}.").format(why=why) if why else ""
        return NietAfgedrukt(words + said)
