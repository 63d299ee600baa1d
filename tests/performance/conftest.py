"""What the benchmarks share: one table, printed at the end, and vaults with many dossiers, made once and kept.

`python3 installer/dev.py bench --keep-table` writes the table to `LAATSTE.md` beside this file; with
`--hundred-thousand` also a vault of that many dossiers is made (once a day) and measured.
"""

import hashlib
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from performance.many_dossiers import make_many
from performance.table import Table

from forms.deadlines import rules_digest
from models.terms.kept import mark_of
from models.vault.schema import SCHEMA_VERSION, revision
from models.vault.upgrade import MIGRATIONS

HERE = Path(__file__).resolve().parent
TABLE = pytest.StashKey[Table]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--hundred-thousand", action="store_true", help="also a vault of 100,000 dossiers: an hour more")
    parser.addoption("--keep-table", action="store_true", help="write the table of the benchmarks to LAATSTE.md")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[TABLE] = Table()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    table = config.stash[TABLE]
    if table.rows:
        terminalreporter.write_line("")
        terminalreporter.write_line(table.as_text())
        if config.getoption("--keep-table"):
            (HERE / "LAATSTE.md").write_text(table.as_markdown(), encoding="utf-8")


@pytest.fixture(scope="session")
def table(pytestconfig: pytest.Config) -> Table:
    """The table of this run."""
    return pytestconfig.stash[TABLE]


@pytest.fixture(scope="session")
def many(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """Copies a vault with so many dossiers; it is made the first time and kept with pytest's cache."""
    schema = (MIGRATIONS / "versions" / f"{revision(SCHEMA_VERSION)}_schema.py").read_bytes()
    source = (HERE / "many_dossiers.py").read_bytes() + schema
    dates = mark_of(rules_digest(), date.today())  # a vault with other kept dates would first count them all anew
    mark = hashlib.sha256(source + date.today().isoformat().encode() + dates.encode()).hexdigest()[:12]
    kept = pytestconfig.cache.mkdir("many_dossiers")

    def copied(count: int) -> Path:
        folder = kept / f"{count}-{mark}.kluis"
        if not folder.is_dir():
            for old in kept.glob(f"*{count}-*.kluis"):
                shutil.rmtree(old)
            print(f"\nmaking a vault of {count} dossiers; this is done once a day")
            making = kept / f"making-{count}-{mark}.kluis"
            make_many(making, count, date.today())
            making.rename(folder)
        place = tmp_path_factory.mktemp("many") / f"{count}.kluis"
        return Path(shutil.copytree(folder, place))

    return copied
