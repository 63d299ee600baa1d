"""A keyring of its own for the benchmarks: GNOME's, on a private bus, where there is one; else a keyring in a file.

with own_keyring(home) as (env, name): ...      # what a program must have in its environment to find it
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent


@contextmanager
def own_keyring(home: Path) -> Iterator[tuple[dict[str, str], str]]:
    """The environment, and how the keyring is called in the table."""
    folders = {name: home / name for name in ("config", "cache", "data", "state", "run")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    own = {f"XDG_{name.upper()}_{'DIR' if name == 'run' else 'HOME'}": str(path) for name, path in folders.items()}
    own["XDG_RUNTIME_DIR"] = own.pop("XDG_RUN_DIR")
    env = os.environ | own | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    if shutil.which("dbus-daemon") and shutil.which("gnome-keyring-daemon"):
        with _secret_service(env) as bus:
            yield env | {"DBUS_SESSION_BUS_ADDRESS": bus}, "the keyring of GNOME"
    else:
        kept = {"FILE_KEYRING": str(home / "keyring.json"), "PYTHONPATH": str(HERE)}
        yield env | kept | {"PYTHON_KEYRING_BACKEND": "file_keyring.FileKeyring"}, "a keyring in a file"


@contextmanager
def _secret_service(env: dict[str, str]) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=env | {"DBUS_SESSION_BUS_ADDRESS": address},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            assert daemon.stdin is not None
            daemon.stdin.write(b"pw\n")
            daemon.stdin.close()
            yield address
        finally:
            for one in (daemon, bus):
                one.terminate()
                one.wait(10)
