"""The part of the random lives in which the pupil is heard and draws: what a plan was vastgesteld with stays."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from attached_files import scan
from hypothesis import strategies as st
from hypothesis.stateful import rule
from sqlalchemy import select

from forms.bijlagen.adding import add_to_request, name_in_request
from forms.bijlagen.adding import replace as replace_file
from forms.bijlagen.intake import take_bytes
from forms.filling import Filling, remove_row, set_field
from forms.freezing import frozen_content
from models.actions.bijlagen import bring_back, destroy_attachment, remove_attachment
from models.actions.dossier import new_document
from models.queries.bijlagen import removed_attachments
from models.snapshot import Document, DossierBeeld
from models.snapshot.beeld import LEERLINGINBRENG
from models.tables import Document as Stored
from models.vault import Vault

DAY = date(2026, 11, 17)
DRAWING = take_bytes(scan(), "Tekening.png")


def _moments(content: str) -> list[dict]:
    return json.loads(content)["hoormomenten"]


numbers = st.integers(0, 10_000)


class Heard:
    """Acts around a hoormoment; `Lives` has the vault and tries them."""

    vault: Vault
    dossier: str
    beeld: DossierBeeld
    typed: set[str]
    drawings: dict[str, tuple[str, ...]]
    _tried: Callable[[Callable[[], object]], bool]
    _newest: Callable[[], Document | None]
    _filling: Callable[[Document], Filling]
    _words: Callable[[], str]

    @rule()
    def hears_the_pupil(self) -> None:
        version = self._newest()
        if version is not None and len(self.beeld.hoormomenten()) < 3:
            told = {"aanleiding": "opstellen"}
            self._tried(lambda: new_document(self.vault, self.dossier, "hoormoment", "hoormoment", version.uid, told))

    @rule(which=numbers)
    def writes_down_what_was_said(self, which: int) -> None:
        moment = self._moment(which)
        words = self._words()
        if moment is not None and self._tried(lambda: set_field(self.vault, self._filling(moment), "inbreng", words)):
            self.typed.add(words)
            assert not self._is_kept(moment), "what was said changed after the plan was vastgesteld"

    @rule(which=numbers, day=st.integers(0, 30))
    def explains_to_the_pupil(self, which: int, day: int) -> None:
        moment = self._moment(which)
        if moment is not None:
            told = (DAY + timedelta(days=day)).isoformat()
            assert self._tried(lambda: set_field(self.vault, self._filling(moment), "uitgelegd_op", told))

    @rule(which=numbers)
    def drops_a_drawing(self, which: int) -> None:
        moment = self._moment(which)
        if moment is not None:
            call = partial(add_to_request, self.vault, self.dossier, moment.uid, None, DRAWING, DAY)
            assert self._tried(call) is not self._is_kept(moment)

    @rule(which=numbers)
    def drops_a_newer_file(self, which: int) -> None:
        drawing = self._drawing(which)
        if drawing is not None:
            done = self._tried(lambda: replace_file(self.vault, drawing.uid, DRAWING, DAY))
            assert done is not self._belongs_to_kept(drawing)

    @rule(which=numbers)
    def takes_a_drawing_away(self, which: int) -> None:
        drawing = self._drawing(which)
        if drawing is not None:
            done = self._tried(lambda: remove_attachment(self.vault, drawing.uid))
            assert done is not self._belongs_to_kept(drawing)

    @rule(which=numbers, destroy=st.booleans())
    def brings_a_drawing_back(self, which: int, destroy: bool) -> None:
        with self.vault.reading() as connection:
            gone = removed_attachments(connection, self.dossier)
        if gone:
            uid = gone[which % len(gone)].uid
            if destroy:
                self._tried(lambda: destroy_attachment(self.vault, uid, DAY))
            else:
                self._tried(lambda: bring_back(self.vault, uid))

    @rule(which=numbers)
    def takes_a_drawing_off_its_list(self, which: int) -> None:
        moment = self._moment(which)
        rows = moment.rijen("bijlagen") if moment is not None else ()
        if moment is not None and rows:
            done = self._tried(
                lambda: remove_row(self.vault, self._filling(moment), "bijlagen", rows[which % len(rows)].uid)
            )
            assert done is not self._is_kept(moment)

    @rule(which=numbers)
    def names_a_drawing_elsewhere(self, which: int) -> None:
        drawing, moment = self._drawing(which), self._moment(which // 3)
        if drawing is not None and moment is not None:
            call = partial(name_in_request, self.vault, self.dossier, moment.uid, drawing.uid)
            assert self._tried(call) is not self._is_kept(moment)

    def _what_was_heard_stays(self, fixed: dict, version: Document) -> None:
        """Every hoormoment that a part was vastgesteld with says what it said, with the attachments it had."""
        now = {one["uid"]: one for one in _moments(frozen_content(self.beeld, version, LEERLINGINBRENG)[1])}
        with self.vault.reading() as connection:
            here = set(connection.execute(select(Stored.uid).where(Stored.weg.is_(False))).scalars())
        for one in fixed["hoormomenten"]:
            assert now.get(one["uid"]) == one, "a hoormoment changed after the plan was vastgesteld"
        self.drawings = {uid: files for uid, files in self.drawings.items() if uid in here}
        for one in fixed["hoormomenten"]:
            for row in one["rijen"].get("bijlagen", ()):
                drawing = next((two for two in self.beeld.documenten if two.uid == row["lokaal_id"]), None)
                if drawing is not None:
                    files = tuple(two.uid for two in drawing.rijen("bestanden"))
                    assert self.drawings.setdefault(drawing.uid, files) == files, "its file changed"

    def _moment(self, which: int) -> Document | None:
        found = self.beeld.hoormomenten()
        return found[which % len(found)] if found else None

    def _is_kept(self, moment: Document) -> bool:
        """Whether a plan was vastgesteld with this hoormoment."""
        return any(one.uid == moment.bij_uid and one.deel(LEERLINGINBRENG) for _, one in self.beeld.versies())

    def _drawing(self, which: int) -> Document | None:
        found = self.beeld.van_soort("bijlage")
        return found[which % len(found)] if found else None

    def _belongs_to_kept(self, drawing: Document) -> bool:
        return any(
            row.lokaal_id == drawing.uid and self._is_kept(one)
            for one in self.beeld.hoormomenten()
            for row in one.rijen("bijlagen")
        )
