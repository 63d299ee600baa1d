"""Random lives of an OPP, a TLV request and an arrangement: acts, undo in any order, vaststellen, bijstellen, locking.

Whatever is done, in whatever order, no document comes into a state to which no way leads, no word that was typed is
gone, and what is vastgesteld stays as it was. A refusal is a sentence and changes nothing.
"""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from random_drawings import Heard
from sqlalchemy import select, update
from vaults import WACHTZIN, new_vault

from forms.definition import Form, form
from forms.filling import Filling, add_row, remove_row, set_cell, set_field
from forms.freezing import frozen_content
from forms.life import lives, only_by_a_step
from forms.step_corrections import Corrected, correct_step
from forms.steps import Given, course, next_steps, take_step
from forms.vaststellen import stel_bij
from models.actions import opp
from models.actions.dossier import new_document, new_dossier
from models.errors import Melding
from models.record.history import changes_of, put_back, undo
from models.snapshot import Document, DossierBeeld, Leerling
from models.snapshot.beeld import HANDELINGSDEEL, LEERLINGINBRENG, PERSPECTIEFDEEL
from models.snapshot.read import read_dossier
from models.states import STAND, VERLOOP
from models.tables import Antwoord, Handeling, Organisatie, Periode, Rij, VastgesteldDeel, Wijziging
from models.tables import Document as Stored
from models.vault import open_vault

DAY = date(2026, 11, 17)
FORMS = {"tlv": "tlv_aanvraag_eerste", "arrangement": "arrangement"}
TEXTS = {
    "opp": ("hulpvraag", "beeld", "individuele_begeleiding", "inbreng_leerling"),
    "tlv": ("waarom_niet_regulier", "motivering_besluit", "beschikkingsnummer", "bezwaar_status"),
    "arrangement": ("hulpvraag", "motivering", "beschikkingsnummer"),
}
DAYS = {"tlv": ("ontvangst_datum", "besluit_datum", "bekendgemaakt_op"), "arrangement": ("einddatum", "besluit_datum")}
ROWS = {"opp": ("doelen", "doel"), "arrangement": ("doelen", "doel"), "tlv": ("factoren", "omschrijving")}
VAULTS = ("school", "samenwerkingsverband", "steunpunt")
_NONE: frozenset[bool] = frozenset()
_MAY_BE_GRANTED = {
    **dict.fromkeys(("concept", "besproken_met_ouders", "ingediend", "aanvulling_gevraagd", "ingetrokken"), _NONE),
    "toegekend": frozenset({True}),
    "afgewezen": frozenset({False}),
}
"""Which lines of an arrangement may be granted or not in a state; in others all."""
numbers = st.integers(0, 10_000)


def _without_moments(content: str) -> dict:
    """What a part holds beside the hoormomenten: after it was vastgesteld there may come more of these."""
    return {name: value for name, value in json.loads(content).items() if name != "hoormomenten"}


class Lives(Heard, RuleBasedStateMachine):
    """One dossier in a real vault, and everything that may be done with its documents in any order."""

    @initialize(soort=st.sampled_from(VAULTS))
    def opens(self, soort: str) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.vault, _ = new_vault(self.folder / "Kluis.kluis", "school")
        self.soort = soort
        with self.vault.writing() as connection:
            connection.execute(update(Organisatie).values(soort=soort))
        self.dossier, _ = new_dossier(self.vault, Leerling(roepnaam="Noor", schoolsoort="bao"))
        self.typed: set[str] = set()
        self.fixed: dict[tuple[str, str], str] = {}
        self.count = 0
        self.drawings: dict[str, tuple[str, ...]] = {}
        self._look()

    @rule()
    def begins_an_opp(self) -> None:
        if not list(self.beeld.versies()):
            opp.begin_opp(self.vault, self.dossier, "opp_po")

    @rule(soort=st.sampled_from(sorted(FORMS)))
    def begins_a_request(self, soort: str) -> None:
        if len(self.beeld.van_soort(soort)) < 2:
            new_document(self.vault, self.dossier, soort, FORMS[soort])

    @rule(which=numbers, field=numbers)
    def types(self, which: int, field: int) -> None:
        document = self._document(which)
        if document is None:
            return
        names = TEXTS[document.soort]
        words = self._words()
        if self._tried(lambda: set_field(self.vault, self._filling(document), names[field % len(names)], words)):
            self.typed.add(words)

    @rule(which=numbers, field=numbers, back=st.integers(0, 400))
    def dates(self, which: int, field: int, back: int) -> None:
        document = self._document(which)
        if document is None or document.soort not in DAYS:
            return
        names, day = DAYS[document.soort], DAY - timedelta(days=back)
        self._tried(lambda: set_field(self.vault, self._filling(document), names[field % len(names)], day.isoformat()))

    @rule(which=numbers)
    def adds_a_row(self, which: int) -> None:
        document = self._document(which)
        if document is None:
            return
        field, column = ROWS[document.soort]
        words = self._words()
        if self._tried(lambda: add_row(self.vault, self._filling(document), field, {column: words})):
            self.typed.add(words)

    @rule(which=numbers)
    def asks_for_a_line(self, which: int) -> None:
        found = self.beeld.van_soort("arrangement")
        if found:
            document = found[which % len(found)]
            self._tried(lambda: add_row(self.vault, self._filling(document), "regels", {"inzet": "Rekenhulp"}))

    @rule(which=numbers, row=numbers)
    def looks_back_at_a_goal(self, which: int, row: int) -> None:
        found = [one for one in self.beeld.van_soort("arrangement") if one.rijen("doelen")]
        if found:
            document = found[which % len(found)]
            goals = document.rijen("doelen")
            goal = goals[row % len(goals)].uid
            self._tried(lambda: set_cell(self.vault, self._filling(document), "doelen", goal, "uitkomst", "behaald"))

    @rule(which=numbers, row=numbers)
    def removes_a_row(self, which: int, row: int) -> None:
        document = self._document(which)
        if document is None:
            return
        field, _ = ROWS[document.soort]
        rows = document.rijen(field)
        if rows:
            uid = rows[row % len(rows)].uid
            self._tried(lambda: remove_row(self.vault, self._filling(document), field, uid))

    @rule(which=numbers, at=numbers, back=st.integers(-1, 60), granted=st.lists(st.booleans(), min_size=4, max_size=4))
    def takes_a_step(self, which: int, at: int, back: int, granted: list[bool]) -> None:
        found = [one for one in self._requests() if next_steps(self.beeld, one)]
        if not found:
            return
        document = found[which % len(found)]
        steps = next_steps(self.beeld, document)
        step, day = steps[at % len(steps)], DAY - timedelta(days=back)
        words = self._words()
        told = {name: words for name in step.vraagt if name in ("motivering_besluit", "bezwaar_status", "bezwaar_door")}
        told |= {"besluit": "toegekend", "bekendgemaakt_op": day.isoformat()} if "besluit" in step.vraagt else {}
        lines = {one.uid: granted[place % 4] for place, one in enumerate(document.rijen("regels"))}
        given = Given(day, words, day + timedelta(days=14), told, lines)
        if self._tried(lambda: take_step(self.vault, self.beeld, document, step.id, given, DAY)) and step.reden:
            self.typed.add(words)

    @rule(which=numbers, at=numbers, back=st.integers(-1, 60))
    def corrects_a_step(self, which: int, at: int, back: int) -> None:
        found = [one for one in self.beeld.documenten if one.rijen(VERLOOP)]
        if not found:
            return
        document, day, words = found[which % len(found)], DAY - timedelta(days=back), self._words()
        line = document.rijen(VERLOOP)[at % len(document.rijen(VERLOOP))]
        told, state = Corrected(day, day + timedelta(days=14), words), document.antwoorden.tekst(STAND)
        call = partial(correct_step, self.vault, self.beeld, document, line.uid, told, DAY)
        if self._tried(call) and line.gevuld("reden"):
            self.typed.add(words)
        self._look()
        assert next(one for one in self.beeld.documenten if one.uid == document.uid).antwoorden.tekst(STAND) == state

    @rule(which=numbers, step=numbers)
    def takes_a_step_that_is_not_there(self, which: int, step: int) -> None:
        found = self._requests()
        if not found:
            return
        document = found[which % len(found)]
        every = lives()[document.soort].stap
        chosen = every[step % len(every)]
        if chosen not in next_steps(self.beeld, document):
            call = partial(take_step, self.vault, self.beeld, document, chosen.id, Given(DAY, "toch"), DAY)
            assert not self._tried(call)

    @rule(which=numbers, word=st.sampled_from(("besloten", "toegekend", "ingediend")))
    def types_a_state(self, which: int, word: str) -> None:
        found = self._requests()
        if found:
            document = found[which % len(found)]
            assert not self._tried(lambda: set_field(self.vault, self._filling(document), STAND, word))
            assert not self._tried(lambda: add_row(self.vault, self._filling(document), VERLOOP, {"status": word}))

    @rule(part=st.sampled_from((PERSPECTIEFDEEL, HANDELINGSDEEL)))
    def fixes_a_part(self, part: str) -> None:
        version = self._newest()
        if version is None:
            return
        names = [part] if version.deel(LEERLINGINBRENG) else [part, LEERLINGINBRENG]
        parts = [opp.Part(name, *frozen_content(self.beeld, version, name)) for name in names]
        self._tried(lambda: opp.vaststellen(self.vault, self.dossier, version.uid, parts, DAY, "Marit Hoekzema"))

    @rule(which=numbers)
    def begins_a_new_version(self, which: int) -> None:
        versions = [one for _, one in self.beeld.versies() if one.geheel_vastgesteld]
        if versions:
            version = versions[which % len(versions)]
            self._tried(lambda: stel_bij(self.vault, self.beeld, version))

    @rule(back=numbers)
    def undoes_any_act(self, back: int) -> None:
        acts = self._acts()
        if acts:
            self._tried(lambda: undo(self.vault, acts[-1 - back % len(acts)]))

    @rule(back=st.integers(0, 3))
    def undoes_a_late_act(self, back: int) -> None:
        acts = self._acts()
        if acts:
            self._tried(lambda: undo(self.vault, acts[-1 - back % len(acts)]))

    @rule(back=numbers, some=st.lists(st.booleans(), min_size=6, max_size=6))
    def puts_a_part_of_an_act_back(self, back: int, some: list[bool]) -> None:
        acts = self._acts()
        if not acts:
            return
        with self.vault.reading() as connection:
            changes = changes_of(connection, acts[-1 - back % len(acts)])
        wanted = [one for place, one in enumerate(changes) if some[place % 6] and one.kolom not in ("*", "weg")]
        wanted = [one for one in wanted if one.tabel in ("antwoord", "rij")]
        self._tried(lambda: put_back(self.vault, wanted, self.dossier))

    @rule()
    def locks_and_opens(self) -> None:
        self.vault.close(backup=False)
        self.vault = open_vault(self.folder / "Kluis.kluis", WACHTZIN)
        assert self._read() == self.beeld

    @invariant()
    @precondition(lambda self: hasattr(self, "vault"))
    def all_is_well(self) -> None:
        self._look()
        self._what_is_fixed_stays()
        self._every_state_has_a_way_to_it()
        self._versions_follow_each_other()

    def _what_is_fixed_stays(self) -> None:
        with self.vault.reading() as connection:
            parts = connection.execute(select(VastgesteldDeel.__table__)).all()
        now = {(one.document_uid, one.deel): one.sha256 for one in parts}
        assert self.fixed.items() <= now.items()
        self.fixed = now
        living = {one.uid: one for _, one in self.beeld.versies()}
        for one in parts:
            assert hashlib.sha256(one.inhoud.encode()).hexdigest() == one.sha256
            assert one.document_uid in living, "a version that is vastgesteld is gone"
            version = living[one.document_uid]
            self._what_was_heard_stays(json.loads(one.inhoud), version)
            if version is self._newest():
                fields, content = frozen_content(self.beeld, version, one.deel)
                assert set(one.velden) == set(fields)
                assert _without_moments(content) == _without_moments(one.inhoud)

    def _every_state_has_a_way_to_it(self) -> None:
        for document in self._requests():
            life = lives()[document.soort]
            rows = document.rijen(VERLOOP)
            state = life.begin
            for row in rows:
                following = row.tekst("status")
                assert any(state in one.van and following in one.leads_to for one in life.stap), (state, following)
                state = following
            assert (document.antwoorden.tekst(STAND) or life.begin) == state
            granted = {row.ja("toegekend") for row in document.rijen("regels")} - {None}
            assert granted <= _MAY_BE_GRANTED.get(state, granted)
            days = [one.dag for one in course(document)]
            assert None not in days
            assert days == sorted(days)
            assert not days or days[-1] <= DAY
            assert not (self.soort == "steunpunt" and rows), "a steunpunt took a step"

    def _versions_follow_each_other(self) -> None:
        versions = [one for _, one in self.beeld.versies()]
        before = [one.vorige_uid for one in versions if one.vorige_uid]
        assert len(set(before)) == len(before), "two versions follow the same one"
        known = {one.uid for one in versions}
        assert set(before) <= known
        for period in self.beeld.periodes:
            numbers_of = [one.nummer for one in period.versies]
            assert len(set(numbers_of)) == len(numbers_of)
            assert sum(one.vorige_uid is None for one in period.versies) <= 1, "two plans begin the same period"
        assert sum(one.einde is None for one in self.beeld.periodes) <= 1, "two plans run at once"
        followed = {one.vorige_uid: one for one in versions}
        for one in versions:
            after = followed.get(one.uid)
            if one.geheel_vastgesteld:
                assert one.status == ("bijgesteld" if after is not None and after.geheel_vastgesteld else "vastgesteld")
            else:
                assert one.status == ("perspectief_vastgesteld" if one.deel(PERSPECTIEFDEEL) else "concept")
        with self.vault.reading() as connection:
            lost = (
                select(Stored.uid)
                .join(Periode, Periode.uid == Stored.periode_uid)
                .where(Periode.weg.is_(True), Stored.weg.is_(False))
            )
            assert connection.execute(lost).first() is None, "a version without its period"

    def teardown(self) -> None:
        if not hasattr(self, "vault"):
            return
        try:
            self._no_word_is_gone()
        finally:
            self.vault.close(backup=False)
            shutil.rmtree(self.folder)

    def _no_word_is_gone(self) -> None:
        """Every word is in the history, and the history told from its begin gives what stands now."""
        w = Wijziging.__table__
        with self.vault.reading() as connection:
            told = connection.execute(select(w).order_by(w.c.nr)).all()
            answers = connection.execute(select(Antwoord.document_uid, Antwoord.veld, Antwoord.waarde)).all()
            rows = connection.execute(select(Rij.uid, Rij.cellen, Rij.weg)).all()
        text = "\n".join(str(one.nieuw) for one in told)
        assert not [words for words in self.typed if words not in text]
        now: dict[tuple[str, str, str], object] = {}
        for one in told:
            if one.tabel == "rij" and one.kolom == "*":
                cells = one.nieuw.get("cellen", {})
                now |= {("rij", one.rij_uid, f"cellen.{name}"): value for name, value in cells.items()}
            else:
                now[one.tabel, one.rij_uid, one.kolom] = one.nieuw
        for one in answers:
            assert now["antwoord", one.document_uid, one.veld] == one.waarde
        for one in rows:
            assert (now.get(("rij", one.uid, "weg")) is True) is one.weg
            kept = {name: value for name, value in now.items() if name[:2] == ("rij", one.uid) and name[2] != "weg"}
            cells = {name[2].removeprefix("cellen."): value for name, value in kept.items() if value is not None}
            cells.pop("volgorde", None)
            assert cells == one.cellen

    def _read(self) -> DossierBeeld:
        with self.vault.reading() as connection:
            return read_dossier(connection, self.dossier)

    def _look(self) -> None:
        """Reads the case anew: `beeld` is how it was before the act that is tried."""
        self.beeld = self._read()

    def _requests(self) -> list[Document]:
        return [one for one in self.beeld.documenten if one.soort in FORMS]

    def _newest(self) -> Document | None:
        followed = {one.vorige_uid for _, one in self.beeld.versies()}
        return next((one for _, one in self.beeld.versies() if one.uid not in followed), None)

    def _document(self, which: int) -> Document | None:
        beeld = self.beeld
        found = [*(one for _, one in beeld.versies()), *(one for one in beeld.documenten if one.soort in FORMS)]
        return found[which % len(found)] if found else None

    def _filling(self, document: Document) -> Filling:
        definition: Form = form(document.formulier)
        assert only_by_a_step(definition.soort, STAND) is (definition.soort in FORMS)
        return Filling(self.dossier, definition, document.uid, document.periode_uid)

    def _words(self) -> str:
        self.count += 1
        return f"Woorden {self.count}."

    def _acts(self) -> list[str]:
        h = Handeling.__table__
        asked = select(h.c.uid).where(h.c.soort != "dossier_gemaakt").order_by(h.c.tijdstip)
        with self.vault.reading() as connection:
            return list(connection.execute(asked).scalars())

    def _tried(self, call: Callable[[], object]) -> bool:
        """Whether it was done. What is refused, with a sentence, changes nothing."""
        try:
            call()
        except Melding as refused:
            words = str(refused)
        else:
            return True
        assert words.strip()
        assert self._read() == self.beeld
        return False
