"""A small checkout with one package of its own stands in for Driehoek.

uv, venv and the built command are the real ones; nothing is fetched, because the packages lie in a folder.
"""

import hashlib
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from installer.environment import Environment

REAL = Environment(Path(__file__).resolve().parents[1])
PROJECT = """\
[project]
name = "driehoek"
version = "0.1.0"
[project.scripts]
driehoek = "desktop.__main__:main"
[build-system]
requires = ["uv_build>=0.1"]
build-backend = "uv_build"
[tool.uv.build-backend]
module-name = ["desktop", "forms", "models"]
module-root = ""
"""


@dataclass(frozen=True)
class Checkout:
    """A folder with a space in its name, laid out as Driehoek's own."""

    environment: Environment

    @property
    def root(self) -> Path:
        """The folder itself."""
        return self.environment.root

    def write(self, name: str, text: str) -> None:
        """Write a file of the checkout."""
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text, "utf-8")

    def lock(self, name: str) -> None:
        """Make a package of one module beside the checkout, and lock that alone."""
        file, data = self.root.parent / f"{name}-1.0-py3-none-any.whl", f"{name}-1.0.dist-info"
        parts = {
            f"{name}.py": "WORD = 'here'\n",
            f"{data}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
            f"{data}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        record = "".join(f"{part},,\n" for part in (*parts, f"{data}/RECORD"))
        with zipfile.ZipFile(file, "w") as wheel:
            for part, text in (parts | {f"{data}/RECORD": record}).items():
                wheel.writestr(part, text)
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        self.write("installer/requirements.lock", f"{name}==1.0 --hash=sha256:{digest}\n")

    def module(self, name: str) -> Path | None:
        """Where a package is installed, if it is."""
        return next(self.environment.folder.glob(f"**/site-packages/{name}.py"), None)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """The small checkout, set up."""
    small = Checkout(Environment(tmp_path / "mijn map"))
    for name in ("desktop", "forms", "models"):
        small.write(f"{name}/__init__.py", "")
    small.write("desktop/__main__.py", "import een\ndef main():\n    print(een.WORD)\n")
    small.write("pyproject.toml", PROJECT)
    small.write("installer/requirements-uv.lock", (REAL.root / "installer/requirements-uv.lock").read_text("utf-8"))
    small.lock("een")
    monkeypatch.setenv("UV_NO_INDEX", "1")
    monkeypatch.setenv("UV_FIND_LINKS", str(tmp_path))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(small.environment.folder)], check=True)
    (small.environment.folder / "uv").symlink_to(REAL.folder / "uv", target_is_directory=True)
    assert not small.environment.is_ready()
    small.environment.prepare()
    return small
