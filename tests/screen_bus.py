"""The running program as a screen reader has it: over AT-SPI, on buses and a screen of its own.

    with surroundings(home) as env, Program(env, folder) as program:
        program.find("push button", "Ontgrendel").press()

Nothing is asked of the program but what any screen reader asks: the tree, names, states, actions, texts, live messages.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeVar

ROOT = Path(__file__).resolve().parents[1]
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PROGRAMS = ("Xvfb", "dbus-daemon", LAUNCHER)
PATIENCE = 60
T = TypeVar("T")
_ACCESSIBLE, _TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Text"
_SHOWING, _FOCUSED, _CHECKED, _SELECTED, _EDITABLE = 25, 12, 4, 23, 7


def lacking() -> str:
    """Why there is no bus here; empty when there is one."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is of Linux"
    missing = [one for one in PROGRAMS if shutil.which(one) is None]
    return f"needs {', '.join(missing)}" if missing else ""


@contextmanager
def surroundings(env: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """A screen, a session bus and an accessibility bus of its own; gives the environment for a program on them."""
    with ExitStack() as stack:
        made = dict(env) | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "LC_ALL": "C.UTF-8"}
        made["DISPLAY"] = f":{_screen(stack)}"
        begin = ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address=1"]
        bus = _run(stack, begin, made, stdout=subprocess.PIPE)
        made["DBUS_SESSION_BUS_ADDRESS"] = _line(bus.stdout)
        _run(stack, [LAUNCHER, "--launch-immediately"], made, stdout=subprocess.DEVNULL)
        yield made | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


def _screen(stack: ExitStack) -> str:
    reading, writing = os.pipe()
    begin = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    _run(stack, begin, os.environ, pass_fds=(writing,))
    os.close(writing)
    with os.fdopen(reading) as told:
        return told.readline().strip()


def _line(told: IO[str] | None) -> str:
    assert told is not None
    with told:
        return told.readline().strip()


def _run(stack: ExitStack, words: list[str], env: Mapping[str, str], **more: object) -> subprocess.Popen[str]:
    made = subprocess.Popen(words, env=dict(env), stderr=subprocess.DEVNULL, text=True, **more)
    stack.callback(_end, made)
    return made


def _end(program: subprocess.Popen[str]) -> None:
    program.terminate()
    try:
        program.wait(10)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


class Reader:
    """A connection to the accessibility bus."""

    def __init__(self, session_bus: str) -> None:
        from jeepney.io.blocking import open_dbus_connection

        session = open_dbus_connection(bus=session_bus)
        until = time.monotonic() + PATIENCE
        while not (address := self._address(session)) and time.monotonic() < until:
            time.sleep(0.1)
        session.close()
        self._bus = open_dbus_connection(bus=address)
        self.heard: list[str] = []
        self._last: Node | None = None

    def _address(self, session: object) -> str:
        from jeepney import DBusAddress, MessageType, new_method_call

        place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        answer = session.send_and_get_reply(new_method_call(place, "GetAddress"))
        return answer.body[0] if answer.header.message_type is MessageType.method_return else ""

    def close(self) -> None:
        self._bus.close()

    def ask(self, node: "Node", interface: str, method: str, signature: str = "", words: tuple = ()) -> object:
        """What a node answers; None when it is gone or does not know the question."""
        from jeepney import DBusAddress, MessageType, new_method_call

        place = DBusAddress(node.path, node.bus, interface)
        message = new_method_call(place, method, signature, words)
        answer = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        if answer.header.message_type is not MessageType.method_return:
            return None
        return answer.body[0] if answer.body else ()

    def listen(self) -> None:
        """Hears live messages from now on."""
        self._announced = self._events("Announcement", "object:announcement")

    def announced(self) -> list[str]:
        """Every live message until now."""
        self.heard += [one.body[3][1] for one in self._arrived(self._announced)]
        return self.heard

    def follow(self) -> None:
        """Follows the focus from now on: that is quicker than looking for it in the tree."""
        self._focus_events = self._events("StateChanged", "object:state-changed:focused")

    def focused(self) -> "Node | None":
        """What got the focus last, since `follow`."""
        from jeepney import HeaderFields

        for one in self._arrived(self._focus_events):
            if one.body[0] == "focused" and one.body[1]:
                fields = one.header.fields
                self._last = Node(self, fields[HeaderFields.sender], fields[HeaderFields.path])
        return self._last

    def _events(self, member: str, kind: str) -> deque:
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call

        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member=member)
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        self._bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "sass", (kind, [], "")))
        return self._bus.filter(rule, bufsize=1000).__enter__()

    def _arrived(self, queue: deque) -> list:
        found = []
        while True:
            try:
                found.append(self._bus.recv_until_filtered(queue, timeout=0.02))
            except TimeoutError:
                return found


@dataclass(frozen=True)
class Node:
    """One thing in the tree."""

    reader: Reader
    bus: str
    path: str

    def _property(self, interface: str, name: str) -> object:
        told = self.reader.ask(self, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name))
        return told[1] if told else None

    @property
    def name(self) -> str:
        return str(self._property(_ACCESSIBLE, "Name") or "")

    @property
    def description(self) -> str:
        return str(self._property(_ACCESSIBLE, "Description") or "")

    @property
    def role(self) -> str:
        return str(self.reader.ask(self, _ACCESSIBLE, "GetRoleName") or "")

    @property
    def words(self) -> str:
        """Its text, where it has any."""
        return str(self.reader.ask(self, _TEXT, "GetText", "ii", (0, -1)) or "")

    def _state(self, bit: int) -> bool:
        low, high = self.reader.ask(self, _ACCESSIBLE, "GetState") or (0, 0)
        return bool((low | high << 32) >> bit & 1)

    @property
    def shown(self) -> bool:
        return self._state(_SHOWING)

    @property
    def focused(self) -> bool:
        return self._state(_FOCUSED)

    @property
    def checked(self) -> bool:
        return self._state(_CHECKED)

    @property
    def editable(self) -> bool:
        return self._state(_EDITABLE)

    @property
    def inside(self) -> list["Node"]:
        told = self.reader.ask(self, _ACCESSIBLE, "GetChildren") or ()
        return [Node(self.reader, bus, path) for bus, path in told]

    def walk(self) -> Iterator["Node"]:
        """This and all below it, shown or not."""
        yield self
        for one in self.inside:
            yield from one.walk()

    def press(self) -> None:
        """Does what pressing does, without a mouse or a key."""
        actions = self.reader.ask(self, "org.a11y.atspi.Action", "GetActions") or ()
        names = [str(one[0]).casefold() for one in actions]
        at = next((names.index(one) for one in ("press", "toggle", "check") if one in names), None)
        assert at is not None, f"{self.role} '{self.name}' can only do {names}"
        assert self.reader.ask(self, "org.a11y.atspi.Action", "DoAction", "i", (at,))

    def type(self, words: str) -> None:
        """Puts words in, behind what stands there."""
        length = len(self.words)
        assert self.reader.ask(self, "org.a11y.atspi.EditableText", "InsertText", "isi", (length, words, len(words)))

    def put(self, words: str) -> None:
        """Puts words in the place of what stands there."""
        assert self.reader.ask(self, "org.a11y.atspi.EditableText", "SetTextContents", "s", (words,))

    def take_focus(self) -> None:
        assert self.reader.ask(self, "org.a11y.atspi.Component", "GrabFocus")


class Program:
    """The program on its vault, seen through a reader."""

    def __init__(self, env: Mapping[str, str], folder: Path) -> None:
        remembering = "import sys; from pathlib import Path; from desktop.shell.preferences import Preferences; "
        remembering += "Preferences().last_vault = Path(sys.argv[1])"
        quiet = dict(env) | {"QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-c", remembering, str(folder)], env=quiet, cwd=ROOT, check=True)
        self.reader = Reader(env["DBUS_SESSION_BUS_ADDRESS"])
        self._stack = ExitStack()
        self._stack.callback(self.reader.close)
        self._process = _run(self._stack, [sys.executable, "-m", "desktop"], env, cwd=ROOT)

    def __enter__(self) -> "Program":
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def tree(self) -> list[Node]:
        """All there is of the program, shown or not."""
        root = Node(self.reader, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return [one for program in root.inside for one in program.walk()]

    def find(self, role: str, name: str) -> Node:
        """Waits for something that is shown, by its role and its name (both regular expressions for all of it)."""
        return self.wait(lambda: self._found(re.compile(role), re.compile(name)), f"no {role} '{name}'")

    def _found(self, role: re.Pattern[str], name: re.Pattern[str]) -> Node | None:
        fits = (one for one in self.tree() if name.fullmatch(one.name) and role.fullmatch(one.role))
        return next((one for one in fits if one.shown), None)

    def wait(self, look: Callable[[], T], sorry: str) -> T:
        """Looks until there is something to see."""
        until = time.monotonic() + PATIENCE
        while not (seen := look()):
            assert self._process.poll() is None, "the program has ended"
            assert time.monotonic() < until, sorry
            time.sleep(0.1)
        return seen

    def said(self) -> dict[str, str]:
        """Every word in the tree, with where it stands."""
        found: dict[str, str] = {}
        for one in self.tree():
            for words in (one.name, one.description, one.words):
                if words.strip():
                    found.setdefault(words.strip(), one.role)
        return found
