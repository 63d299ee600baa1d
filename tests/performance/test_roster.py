"""What a roster costs: reading and comparing 10,000 pupils beside a bare parse, and the memory of hostile files."""

import re
import subprocess
import sys
import textwrap
import time

import pytest
from lxml import etree
from performance.rosters import large_roster
from performance.table import Table

from forms.exchange.edexml import read_roster
from forms.exchange.preview import compare
from forms.exchange.take_over import import_roster, preview_import
from models.queries.known_pupils import BekendeLeerling, BekendeSchool
from models.record.history import undo
from models.vault import create_vault

pytestmark = pytest.mark.performance

MEMORY_LIMIT = 200
"""MB, the whole process included."""


def best_of(times, call):
    spent = []
    for _ in range(times):
        begin = time.perf_counter()
        call()
        spent.append(time.perf_counter() - begin)
    return min(spent)


def known(roster):
    return BekendeSchool(
        "school",
        leerlingen=tuple(
            BekendeLeerling(
                f"d{one.sleutel}",
                one.sleutel,
                True,
                one.roepnaam,
                one.voornamen,
                one.tussenvoegsel,
                one.achternaam,
                one.geboortedatum,
                one.geslacht,
                one.jaargroep,
                "vorig jaar",
            )
            for one in roster.leerlingen
        ),
    )


def test_reading_and_comparing_ten_thousand_pupils(capsys):
    for schools in (4, 42):
        data = large_roster(schools)
        roster = read_roster(data)
        before = known(roster)
        bare = best_of(3, lambda data=data: etree.fromstring(data))
        reading = best_of(3, lambda data=data: read_roster(data))
        new = best_of(3, lambda roster=roster: compare(roster, BekendeSchool()))
        changed = best_of(3, lambda roster=roster, before=before: compare(roster, before))
        assert len(compare(roster, before).gewijzigd) == schools * 240
        with capsys.disabled():
            print(
                f"\n{len(roster.leerlingen)} pupils, bare parse {bare * 1000:.0f} ms; reading {reading / bare:.1f}x, "
                f"comparing all new {new / bare:.1f}x, all changed {changed / bare:.1f}x"
            )


def test_taking_over_ten_thousand_pupils_into_a_vault(tmp_path, table: Table):
    data = large_roster(42)
    next_year = re.sub(rb"<naam>(\d)A</naam>", rb"<naam>\1B</naam>", data)
    bare = best_of(3, lambda: etree.fromstring(data))
    vault, _ = create_vault(tmp_path / "a.kluis", "school", organisatie=None, gebruiker="Marit", rol="ib")
    spent = {}

    def measured(name, call):
        begin = time.perf_counter()
        result = call()
        spent[name] = time.perf_counter() - begin
        return result

    preview = measured("preview", lambda: preview_import(vault, data))
    measured("taking over", lambda: import_roster(vault, data))
    again = measured("the same file again", lambda: import_roster(vault, data))
    moved = measured("next year's groups", lambda: import_roster(vault, next_year))
    undone = measured("undoing that", lambda: undo(vault, moved.act.uid))
    vault.close(backup=False)
    assert (len(preview.nieuw), again.act, len(moved.preview.gewijzigd)) == (10_080, None, 8_064)
    assert undone.conflicts == ()
    both = spent["preview"] + spent["taking over"]
    told = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in spent.items())
    table.add("a roster of 10,080 pupils, preview and taking over", both, "s", 2, told)
    table.add("the same beside a bare parse of the file", both / bare, "x", None, f"{bare * 1000:.0f} ms")


HOSTILE = {
    "elements with text": "b'<r>' + b'x<a/>' * 399_000 + b'</r>'",
    "attributes of one element": "b'<r ' + b' '.join(b'a%d=\"\"' % n for n in range(324_999)) + b'/>'",
    "attributes of many": "b'<r>' + b'<a b=\"\" c=\"\"/>' * 133_000 + b'</r>'",
    "namespaces": "b'<r ' + b' '.join(b'xmlns:a%d=\"b%d\"' % (n, n) for n in range(324_999)) + b'/>'",
    "names": "b'<r>' + b''.join(b'<a%d/>' % n for n in range(324_999)) + b'</r>'",
    "one long text": "b'<r>' + b'x' * 16_000_000 + b'</r>'",
    "one long name": "b'<r><' + b'a' * 16_000_000 + b'/></r>'",
    "pupils without anything": "b'<EDEX><leerlingen>' + b'<leerling/>' * 399_000 + b'</leerlingen></EDEX>'",
    "as many pupils as go": "b'<EDEX><leerlingen>' + b''.join(b'<leerling key=\"%d\"><roepnaam>x</roepnaam></leerling>'"
    " % n for n in range(25_000)) + b'</leerlingen></EDEX>'",
    "one pupil in many groups": 'b\'<EDEX><leerlingen><leerling key="1"><roepnaam>x</roepnaam>'
    "<samengestelde_groepen>' + b'<a/>' * 399_000 + b'</samengestelde_groepen></leerling></leerlingen></EDEX>'",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_stays_within_its_memory(kind, capsys):
    script = f"""
        import time
        from pathlib import Path
        from forms.exchange.edexml import read_roster
        from models.errors import Melding
        data = {HOSTILE[kind]}
        begin = time.perf_counter()
        try:
            read_roster(data)
        except Melding:
            pass
        spent = time.perf_counter() - begin
        # The high-water mark of this process alone; getrusage would count its parent too.
        peak = next(one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith("VmHWM"))
        print(int(peak.split()[1]) // 1024, spent)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=True, timeout=60
    )
    memory, spent = done.stdout.split()
    with capsys.disabled():
        print(f"\n{kind}: {memory} MB, {float(spent):.2f} s")
    assert int(memory) < MEMORY_LIMIT
