"""Taking a step in the life of a document: which steps there are now, what each asks, what stands in its way.

    for step in next_steps(beeld, document): ...
    take_step(vault, beeld, document, "indienen", Given(day), today)

A step has a day that is not before the last one and not in the future. The rules judge the steps that hand something
in; what the law or a data standard blocks is refused.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from forms.definition import form
from forms.filling import NietMogelijk, checked
from forms.impossible import wrong_alone
from forms.life import Life, Phase, Step, life_of, state_of
from forms.rules.bevinding import Bevinding
from forms.rules.check import check
from forms.tried import rows_of
from forms.vocabulary import label
from models.actions.stand import Follower, Taken, take
from models.errors import Melding
from models.record.act import ActResult, Writable
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld, Rij
from models.states import GRANTED, LINES, STAND, VERLOOP
from models.terms.tlv import TOEGEKEND
from models.values import Waarde

DAG, REDEN, TOT, REGELS = "dag", "reden", "tot", LINES
"""What a step asks beside fields of its form."""


class StapKanNiet(Melding):
    """A step that cannot be taken so; `veld` is the question of which the answer is missing or impossible."""

    def __init__(self, words: str, veld: str = "") -> None:
        self.veld = veld
        super().__init__(words)


@dataclass(frozen=True, slots=True)
class Given:
    """What the user told with a step. `regels` says per line of an arrangement whether it is granted."""

    dag: date
    reden: str = ""
    tot: date | None = None
    antwoorden: Mapping[str, Waarde | None] = field(default_factory=dict)
    regels: Mapping[str, bool] = field(default_factory=dict)
    redenen: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Met:
    """What the rules say to a step: what refuses it, what asks a reason, and what is only to be known."""

    blocks: tuple[Bevinding, ...] = ()
    ask_reason: tuple[Bevinding, ...] = ()
    shown: tuple[Bevinding, ...] = ()


@dataclass(frozen=True, slots=True)
class PhaseState:
    """A phase of a document: whether it is over, whether it is now, and the day on which it was reached."""

    phase: Phase
    klaar: bool
    nu: bool
    dag: date | None


@dataclass(frozen=True, slots=True)
class CourseLine:
    """One line of the course in words, with its row."""

    row: str
    stand: str
    dag: date | None
    reden: str
    tot: date | None


def next_steps(beeld: DossierBeeld, document: Document) -> tuple[Step, ...]:
    """The steps that can be taken now in this vault, that which leads on first."""
    life = life_of(document.soort)
    if life is None:
        return ()
    found = life.steps_from(state_of(document, life), beeld.organisatie.soort)
    return tuple(one for one in found if all(document.antwoorden.gevuld(name) for name in one.vereist))


def state_words(document: Document) -> str:
    """The state of a document in words; empty for one without a life."""
    life = life_of(document.soort)
    return label(life.lijst, state_of(document, life)) if life else ""


def course(document: Document) -> tuple[CourseLine, ...]:
    """How it went, the first step first."""
    life = life_of(document.soort)
    return tuple(_line(life, row) for row in document.rijen(VERLOOP)) if life else ()


def _line(life: Life, row: Rij) -> CourseLine:
    state = row.tekst("status")
    return CourseLine(
        row.uid,
        label(life.lijst, state) if state else "",
        row.datum("datum"),
        row.tekst("reden") or "",
        row.datum("tot"),
    )


def phases(document: Document) -> tuple[PhaseState, ...]:
    """The phases in order. What is over stays over when a request is withdrawn or finished; nothing is now then."""
    life = life_of(document.soort)
    if life is None:
        return ()
    state = state_of(document, life)
    days: dict[str, date | None] = {}
    for row in document.rijen(VERLOOP):
        days[row.tekst("status") or ""] = row.datum("datum")
    reached = [at for at, one in enumerate(life.fase) if state in one.standen or set(one.standen) & days.keys()]
    furthest = max(reached, default=0)
    here = next((at for at, one in enumerate(life.fase) if state in one.standen), None)
    goals = goals_evaluated(document)
    done = []
    for at, one in enumerate(life.fase):
        passed = at < here if here is not None else at <= furthest
        # What was written at a goal before it was begun is no looking back.
        over = (goals and furthest >= at - 1) if one.doelen else passed
        if here is not None and at == here and state in life.ends:
            over = True
        known = [day for name, day in days.items() if name in one.standen and day]
        done.append(PhaseState(one, over, at == here and not over, max(known, default=None)))
    return tuple(done)


def goals_evaluated(document: Document) -> bool:
    """Whether there are goals, and each was looked back at."""
    goals = document.rijen("doelen")
    return bool(goals) and all(one.gevuld("uitkomst") for one in goals)


def met(beeld: DossierBeeld, document: Document, step: Step, dag: date) -> Met:
    """What the rules say to a step on a day."""
    if step.toets is None:
        return Met()
    found = [
        one
        for one in check(beeld, dag, step.toets)
        if document.uid in (one.document_uid, one.onderwerp_uid)
        or (one.document_uid is None and one.regel.partition("-")[0].lower() == document.soort[:3])
    ]
    heavy = [one for one in found if one.niveau == "blokkeert"]
    ask = tuple(one for one in heavy if one.overrulebaar and not one.reden)
    blocks = tuple(one for one in heavy if not one.overrulebaar)
    return Met(blocks, ask, tuple(one for one in found if one not in heavy and not one.reden))


def take_step(
    vault: Writable, beeld: DossierBeeld, document: Document, step_id: str, given: Given, today: date
) -> tuple[ActResult | None, str | None]:
    """Takes a step; answers the act, and the uid of the document that began with it (an extension).

    Raises `StapKanNiet` with the question to look at, or `StandVeranderd`; then nothing has changed.
    """
    step = next((one for one in next_steps(beeld, document) if one.id == step_id), None)
    if step is None:
        raise StapKanNiet("Deze stap past niet bij hoe het document er nu voor staat. Er is niets gewijzigd.")
    for name, words in amiss(document, step, given, today).items():
        raise StapKanNiet(words, name)
    if step.reden == "moet" and not given.reden.strip():
        raise StapKanNiet("Schrijf hier in een paar woorden de toelichting; die lees je later terug.", REDEN)
    if step.tot == "moet" and given.tot is None:
        raise StapKanNiet("Vul in wanneer het er uiterlijk moet zijn.", TOT)
    _refuse_goals(step, document)
    answers = _answers(step, document, given)
    against = met(beeld, document, step, given.dag)
    if against.blocks:
        told = " ".join(one.melding for one in against.blocks)
        raise StapKanNiet(Sentence("Dit kan nog niet. {waarom}", waarom=told))
    missing = [one for one in against.ask_reason if not given.redenen.get(one.regel, "").strip()]
    if missing:
        raise StapKanNiet("Schrijf in één zin waarom je toch verder gaat.", missing[0].regel)
    reasons = {one.regel: given.redenen[one.regel].strip() for one in against.ask_reason}
    cells: dict[tuple[str, str], Waarde | None] = {}
    if step.per_regel:
        cells = {(row.uid, GRANTED): given.regels[row.uid] for row in _lines(document, given)}
    taken = Taken(
        document.antwoorden.tekst(STAND),
        _leads_to(step, given),
        given.dag,
        given.reden.strip() if step.reden else "",
        given.tot if step.tot else None,
        answers,
        cells,
        step.toets or "",
        reasons,
        _follower(beeld, document, given) if step.doelen else None,
    )
    return take(vault, beeld.uid, document.uid, taken)


def amiss(document: Document, step: Step, given: Given, today: date) -> Mapping[str, Sentence]:
    """What of what was told with a step cannot be, by the question it is told at. What is not told yet is not amiss."""
    found: dict[str, Sentence] = {}
    if words := _day_amiss(document, given.dag, today):
        found[DAG] = words
    if step.tot and given.tot is not None and given.tot <= given.dag:
        found[TOT] = Sentence("Deze dag moet na de dag van de stap liggen.")
    told: dict[str, Waarde] = {}
    definition = form(document.formulier)
    for name in step.vraagt:
        try:
            value = checked(definition.field(name), given.antwoorden.get(name))
        except NietMogelijk as error:
            found[name] = error.args[0]
            continue
        if value is None:
            continue
        told[name] = value
        if value in step.niet.get(name, ()):
            found[name] = Sentence("Kies iets anders: hiervoor is er een andere stap.")
        elif problem := wrong_alone(definition.field(name), document.soort, value, today):
            found[name] = problem
    for name, words in _decision_amiss(document, told, given.dag):
        found.setdefault(name, words)
    return found


def _day_amiss(document: Document, day: date, today: date) -> Sentence | None:
    if day > today:
        return Sentence("Deze dag ligt in de toekomst. Leg een stap vast op de dag waarop hij gezet is.")
    last = max((set_on for row in document.rijen(VERLOOP) if (set_on := row.datum("datum"))), default=None)
    if last is not None and day < last:
        return Sentence("De vorige stap was op {dag}. Deze stap kan niet eerder zijn.", dag=last)
    return None


def _decision_amiss(document: Document, told: Mapping[str, Waarde], day: date) -> Iterator[tuple[str, Sentence]]:
    """The answers to a decision that do not go together."""
    begin, end = told.get("besluit_start"), told.get("besluit_eind")
    if isinstance(begin, str) and isinstance(end, str) and end < begin:
        yield "besluit_eind", Sentence("Deze dag ligt voor de begindatum.")
    known = told.get("bekendgemaakt_op")
    if isinstance(known, str) and known < day.isoformat():
        yield "bekendgemaakt_op", Sentence("Een besluit wordt bekendgemaakt op of na de dag van het besluit.")
    decision = told.get("besluit")
    if decision is not None and decision not in TOEGEKEND:
        words = Sentence("Bij dit besluit is niets toegekend. Maak dit veld leeg.")
        yield from ((name, words) for name in ("besluit_start", "besluit_eind") if name in told)
    if decision not in (None, "toegekend_afwijkend"):  # a kind of its own belongs to a decision that differs
        own = (name for name in ("besluit_soort", "besluit_categorie") if name in told)
        yield from (
            (name, Sentence("Dit hoort alleen bij ‘Toegekend, afwijkend’. Maak dit veld leeg.")) for name in own
        )
    kind = told.get("besluit_soort") or document.antwoorden.tekst("tlv_soort")
    if told.get("besluit_categorie") not in (None, "nvt") and kind in ("sbo", "pro"):
        yield "besluit_categorie", Sentence("Bij sbo en pro hoort geen categorie. Maak dit veld leeg.")


def _refuse_goals(step: Step, document: Document) -> None:
    if step.doelen and not goals_evaluated(document):
        raise StapKanNiet("Kijk eerst op elk doel terug: bij minstens één doel staat nog geen uitkomst.")


def _answers(step: Step, document: Document, given: Given) -> dict[str, Waarde | None]:
    """The answers that change with the step, of which none is amiss."""
    definition = form(document.formulier)
    found: dict[str, Waarde | None] = {}
    for name in step.vraagt:
        value = checked(definition.field(name), given.antwoorden.get(name))
        if value is not None:
            found[name] = value
        elif name in step.verplicht:
            raise StapKanNiet("Vul dit in; zonder dit is de stap niet te begrijpen.", name)
    found |= step.waarden
    empty = (name for name in step.dag_in if not document.antwoorden.gevuld(name))
    return found | dict.fromkeys(empty, given.dag.isoformat())


def _lines(document: Document, given: Given) -> tuple[Rij, ...]:
    """The lines of an arrangement, of which each must be granted or not."""
    lines = document.rijen(LINES)
    if not lines:
        raise StapKanNiet("Er staan nog geen regels in dit arrangement. Voeg toe wat er wordt gevraagd.", REGELS)
    if any(row.uid not in given.regels for row in lines):
        raise StapKanNiet("Kies bij elke regel of die is toegekend.", REGELS)
    return lines


def _leads_to(step: Step, given: Given) -> str:
    if not step.per_regel:
        return step.naar
    granted = set(given.regels.values())
    return step.per_regel["deel" if len(granted) > 1 else "alle" if True in granted else "geen"]


_CARRIED = ("arrangement_soort", "niveau", "hulpvraag", "waarom_basis_niet", "visie_ouders")


def _follower(beeld: DossierBeeld, document: Document, given: Given) -> Follower:
    """The extension: a new request that begins with what was asked, what was tried and what came of it."""
    answers: dict[str, Waarde] = {"arrangement_type": "verlenging", "verlenging_onderbouwing": given.reden.strip()}
    for name in _CARRIED:
        value = document.antwoorden.waarde(name)
        if value is not None:
            answers[name] = value
    end = document.antwoorden.datum("einddatum")
    if end is not None:
        answers["ingangsdatum"] = (end + timedelta(days=1)).isoformat()
    rows = {"ivo": tuple(dict(one.waarden) for one in document.rijen("ivo"))}
    rows |= rows_of(beeld, form(document.formulier))
    return Follower(document.soort, document.formulier, answers, rows)
