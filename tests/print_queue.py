"""A real print queue: a cupsd of the test's own, with a printer that keeps what it gets in a folder.

It touches nothing of the machine: its settings, its spool and its socket stand in a folder of the test.
"""

import ctypes
import getpass
import grp
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.printing.cups import library

PRINTER, CLOSED = "Lerarenkamer", "Kopieerhok"
_CUPSD = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
_PROGRAMS, _TYPES = Path("/usr/lib/cups"), Path("/usr/share/cups/mime/mime.types")

_SERVER = """\
LogLevel warn
Listen {folder}/cups.sock
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """\
ServerRoot {folder}/server
ServerBin {folder}/bin
DataDir {folder}/data
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
ServerKeychain {folder}/server/ssl
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
User {user}
Group {group}
"""
_QUEUE = """\
<{kind} {name}>
Info {name}
DeviceURI bewaar:{folder}/out
State Idle
Type 4
Accepting {accepting}
Shared No
JobSheets none none
OpPolicy default
ErrorPolicy abort-job
</{kind}>
"""
_MODEL = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PROEF.PPD"
*Manufacturer: "Driehoek"
*Product: "(Proefprinter)"
*ModelName: "Proefprinter"
*ShortNickName: "Proefprinter"
*NickName: "Proefprinter"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*Throughput: "1"
*cupsVersion: 2.4
*cupsFilter2: "application/pdf application/pdf 0 -"
*OpenUI *PageSize/Paper: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Paper: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*OpenUI *Duplex/Two-Sided: PickOne
*OrderDependency: 20 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long: ""
*Duplex DuplexTumble/Short: ""
*CloseUI: *Duplex
*DefaultFont: Courier
"""
_KEEPER = """\
#!/bin/sh
test $# -eq 0 && exit 0
folder="${DEVICE_URI#bewaar:}"
umask 022
if test -n "$6"; then cat "$6"; else cat; fi > "$folder/$1.pdf"
printf '%s\\n%s\\n%s\\n' "$3" "$4" "$5" > "$folder/$1.half"
mv "$folder/$1.half" "$folder/$1.txt"
"""


@dataclass(frozen=True)
class Taken:
    """What a printer got: the title, how many copies, the options, and the document."""

    title: str
    copies: int
    options: str
    document: bytes


@dataclass(frozen=True)
class Queue:
    """The queue and the folder in which its printer keeps what it gets."""

    folder: Path

    @property
    def socket(self) -> str:
        return str(self.folder / "cups.sock")

    def taken(self) -> list[Taken]:
        """All that was printed, in order."""
        told = sorted((self.folder / "out").glob("*.txt"), key=lambda one: int(one.stem))
        return [self._one(one) for one in told]

    def wait(self, many: int = 1) -> list[Taken]:
        """What was printed, once it is this many."""
        for _ in range(200):
            if len(taken := self.taken()) >= many:
                return taken
            time.sleep(0.05)
        pytest.fail(f"the printer got {len(self.taken())} of {many} jobs: {self.log()}")

    def log(self) -> str:
        log = self.folder / "log" / "error"
        return log.read_text() if log.exists() else ""

    def _one(self, told: Path) -> Taken:
        title, copies, options = told.read_text().split("\n")[:3]
        return Taken(title, int(copies), options, told.with_suffix(".pdf").read_bytes())


@pytest.fixture(scope="session")
def queue_server() -> Iterator[Queue]:
    if _CUPSD is None or library() is None or not _TYPES.exists():
        pytest.skip("there is no cupsd on this machine")
    # Not among the folders of pytest: the printer runs as another user, who may not come there.
    folder = Path(tempfile.mkdtemp(prefix="driehoek-cups-"))
    _lay_out(folder)
    server = subprocess.Popen(
        [_CUPSD, "-f", "-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    queue = Queue(folder)
    try:
        for _ in range(200):
            if Path(queue.socket).exists():
                break
            if server.poll() is not None:
                pytest.skip(f"cupsd does not run here (it ended with {server.returncode})")
            time.sleep(0.05)
        else:
            pytest.skip(f"cupsd does not answer here: {queue.log()}")
        yield queue
    finally:
        server.terminate()
        server.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def queue(queue_server, monkeypatch) -> Iterator[Queue]:
    """The queue, empty, as the only one that this process knows."""
    for old in (queue_server.folder / "out").iterdir():
        old.unlink()
    cups = library()
    assert cups is not None
    cups.cupsSetServer.argtypes = (ctypes.c_char_p,)
    monkeypatch.setenv("CUPS_SERVER", queue_server.socket)  # for threads that are still to be made
    cups.cupsSetServer(queue_server.socket.encode())
    yield queue_server
    cups.cupsSetServer(None)


def _lay_out(folder: Path) -> None:
    root = os.geteuid() == 0
    user = "lp" if root else getpass.getuser()
    group = "lp" if root else grp.getgrgid(pwd.getpwuid(os.geteuid()).pw_gid).gr_name
    for name in ("server/ppd", "server/ssl", "spool/tmp", "cache", "state", "log", "out", "bin/backend"):
        (folder / name).mkdir(parents=True)
    # No filters and no types of documents but those of cupsd itself, whatever else this machine has.
    (folder / "bin" / "daemon").symlink_to(_PROGRAMS / "daemon")
    (folder / "data" / "mime").mkdir(parents=True)
    shutil.copy(_TYPES, folder / "data" / "mime")
    keeper = folder / "bin" / "backend" / "bewaar"
    keeper.write_text(_KEEPER)
    keeper.chmod(0o755)
    (folder / "cupsd.conf").write_text(_SERVER.format(folder=folder))
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder, user=user, group=group))
    queues = [
        _QUEUE.format(kind=kind, name=name, folder=folder, accepting=accepting)
        for kind, name, accepting in (("DefaultPrinter", PRINTER, "Yes"), ("Printer", CLOSED, "No"))
    ]
    (folder / "server" / "printers.conf").write_text("".join(queues).replace("</DefaultPrinter>", "</Printer>"))
    for name in (PRINTER, CLOSED):
        (folder / "server" / "ppd" / f"{name}.ppd").write_text(_MODEL)
    if root:
        for path in (folder, *folder.rglob("*")):
            if not path.is_symlink() and folder / "bin" not in (path, *path.parents):
                shutil.chown(path, "root", group)
                path.chmod(path.stat().st_mode | 0o070)
        (folder / "out").chmod(0o777)
        folder.chmod(0o755)
