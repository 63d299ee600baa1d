"""The ground a term stands on: one rule's numbers and source, taken from the parameters.

A name that the parameters do not hold, or of another type, is a bug of ours: `KeyError` or `TypeError`.
"""

from dataclasses import dataclass
from datetime import date

from models.sentence import Sentence
from models.terms.term import Aard, Parameters, Telling, Term, status_on
from models.terms.waiting import WachtOp

CHOSEN_DAY = Sentence("Bron: de dag die bij de vraag om aanvulling is gekozen.")
"""The source of the last day for additions to a request."""


@dataclass(frozen=True, slots=True)
class Grond:
    """One rule as the ground of terms, on the day for which they are computed."""

    regel: str
    parameters: Parameters
    dag: date

    def getal(self, naam: str) -> int:
        """A whole number of the rule."""
        value = self.parameters[f"{self.regel}.{naam}"]
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"{self.regel}.{naam} is no whole number")
        return value

    def tekst(self, naam: str) -> str:
        """A text of the rule."""
        value = self.parameters[f"{self.regel}.{naam}"]
        if not isinstance(value, str):
            raise TypeError(f"{self.regel}.{naam} is no text")
        return value

    def bron(self, deel: str) -> str:
        """The source of one of the clocks of the rule; that of the whole rule where it is not told apart."""
        own = self.parameters.get(f"{self.regel}.bron.{deel}")
        return own if isinstance(own, str) else self.tekst("bron")

    @property
    def geldig_vanaf(self) -> date:
        """From when the rule holds."""
        return date.fromisoformat(self.tekst("geldig_vanaf"))

    def term(
        self,
        wat: str,
        start: date,
        waarom: str,
        telling: Telling,
        *,
        aard: Aard = Aard.TERMIJN,
        gedaan_op: date | None = None,
        waarschuw: date | None = None,
        onderwerp: str | None = None,
        wacht_op: WachtOp | None = None,
    ) -> Term:
        """A term that is counted from a start."""
        end = telling.einde(start)
        if end is None:
            raise ValueError("a term on a fixed date is made with `op_datum`")
        return self.op_datum(
            wat,
            end,
            waarom,
            telling=telling,
            start=start,
            aard=aard,
            gedaan_op=gedaan_op,
            waarschuw=waarschuw,
            onderwerp=onderwerp,
            wacht_op=wacht_op,
        )

    def op_datum(
        self,
        wat: str,
        datum: date,
        waarom: str,
        *,
        telling: Telling | None = None,
        start: date | None = None,
        aard: Aard = Aard.TERMIJN,
        gedaan_op: date | None = None,
        waarschuw: date | None = None,
        onderwerp: str | None = None,
        wacht_op: WachtOp | None = None,
    ) -> Term:
        """A term on a date."""
        return Term(
            wat=wat,
            aard=aard,
            regel=self.regel,
            datum=datum,
            status=status_on(aard, datum, gedaan_op, self.dag),
            beginpunt=start,
            waarom_begin=waarom,
            telling=telling or Telling(),
            bron=self.tekst("bron"),
            wettelijk=self.parameters[f"{self.regel}.wettelijk"] is True,
            waarschuw_vanaf=waarschuw,
            gedaan_op=gedaan_op,
            onderwerp_uid=onderwerp,
            wacht_op=None if gedaan_op else wacht_op,
        )
