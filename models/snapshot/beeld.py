"""`DossierBeeld`: one case as a frozen tree.

Rules, deadlines, reports and exports are pure functions of it and of a date. It needs no database, no clock and no Qt,
so a check on screen cannot disagree with a check on paper. Build one with `models.snapshot.read` or by hand in a test.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from models.snapshot.vastgesteld import VastgesteldDeel
from models.snapshot.veldwaarden import Rij, Veldwaarden
from models.values import LEERLING, Json, Persoon

PERSPECTIEFDEEL = "perspectiefdeel"
HANDELINGSDEEL = "handelingsdeel"
LEERLINGINBRENG = "leerlinginbreng"

MET_GEZAG = frozenset({"ouder_met_gezag", "voogd"})


@dataclass(frozen=True, slots=True)
class Organisatie:
    """Who keeps the vault; `soort` is school, steunpunt or samenwerkingsverband."""

    soort: str
    naam: str | None = None
    bestuur: str | None = None


@dataclass(frozen=True, slots=True)
class Vakantie:
    """A school holiday, both days included."""

    naam: str
    van: date
    tot: date


@dataclass(frozen=True, slots=True)
class School:
    """The school of the pupil."""

    uid: str
    naam: str | None = None
    brin: str | None = None
    vestiging: str | None = None
    schoolsoort: str | None = None
    bestuur: str | None = None
    adres: str | None = None
    telefoon: str | None = None
    email: str | None = None
    directeur: str | None = None
    vakanties: tuple[Vakantie, ...] = ()


@dataclass(frozen=True, slots=True)
class Profiel:
    """What a samenwerkingsverband chose, by `<regel>.<parameter>` or a plain name."""

    waarden: Mapping[str, Json] = field(default_factory=dict)

    def parameter(self, regel: str, naam: str, standaard: Json) -> Json:
        """The value for a rule parameter, else `standaard` (the rule's own)."""
        return self.waarden.get(f"{regel}.{naam}", standaard)


@dataclass(frozen=True, slots=True)
class Swv:
    """The samenwerkingsverband of the dossier."""

    uid: str
    naam: str | None = None
    code: str | None = None
    profiel: Profiel = field(default_factory=Profiel)


@dataclass(frozen=True, slots=True)
class Betrokkene:
    """Someone around the pupil. `soort` is ouder, voogd, professional or naaste; `gezag_rol` a code or None."""

    uid: str
    naam: str | None = None
    soort: str | None = None
    lokaal_id: str | None = None
    relatie: str | None = None
    gezag_rol: str | None = None
    telefoon: str | None = None
    telefoon_geheim: bool | None = None
    email: str | None = None
    email_geheim: bool | None = None
    adres: str | None = None
    adres_gelijk: bool | None = None
    adres_geheim: bool | None = None
    gescheiden: bool | None = None
    taal: str | None = None
    tolk: bool | None = None
    organisatie: str | None = None
    functie: str | None = None
    opmerking: str | None = None

    @property
    def is_ouder(self) -> bool:
        """Parent or guardian, whatever is known about gezag."""
        return self.soort in {"ouder", "voogd"}

    @property
    def heeft_gezag(self) -> bool:
        """Parent with gezag, or guardian."""
        return self.gezag_rol in MET_GEZAG


@dataclass(frozen=True, slots=True)
class Leerling:
    """The pupil: the columns of the dossier that say who it is and what holds for it."""

    casus_id: str | None = None
    las_sleutel: str | None = None
    leerlingnummer: str | None = None
    roepnaam: str | None = None
    voornamen: str | None = None
    tussenvoegsel: str | None = None
    achternaam: str | None = None
    geboortedatum: date | None = None
    geslacht: str | None = None
    groep: str | None = None
    jaargroep: str | None = None
    schoolsoort: str | None = None
    gezagsituatie: str | None = None
    wie_informeert_wie: str | None = None
    inschrijving_soort: str | None = None
    aanmelddatum: date | None = None
    datum_inschrijving: date | None = None
    tijdelijk_vanaf: date | None = None
    datum_definitieve_plaatsing: date | None = None
    uitschrijfdatum: date | None = None
    opp_grondslag: str | None = None
    klok_start_soort: str | None = None
    klok_start: date | None = None
    thuistaal: str | None = None
    tolk_nodig: bool | None = None
    tolk_taal: str | None = None
    adres: str | None = None
    woonplaats: str | None = None
    adres_geheim: bool | None = None

    @property
    def naam(self) -> str:
        """Roepnaam (or voornamen), tussenvoegsel and achternaam as one line; may be empty."""
        parts = (self.roepnaam or self.voornamen, self.tussenvoegsel, self.achternaam)
        return " ".join(part for part in parts if part)

    def leeftijd(self, dag: date) -> int | None:
        """Age in whole years on that day; reached on the birthday."""
        if self.geboortedatum is None:
            return None
        birthday = (self.geboortedatum.month, self.geboortedatum.day)
        return dag.year - self.geboortedatum.year - ((dag.month, dag.day) < birthday)

    def meerderjarig(self, dag: date) -> bool:
        """Whether the pupil decides instead of the parents: 18 or older."""
        age = self.leeftijd(dag)
        return age is not None and age >= 18


@dataclass(frozen=True, slots=True)
class Document:
    """One filled-in form with its answers and the rows of its table fields (in order, without what was removed)."""

    uid: str
    soort: str
    formulier: str
    antwoorden: Veldwaarden = field(default_factory=Veldwaarden)
    tabellen: Mapping[str, tuple[Rij, ...]] = field(default_factory=dict)
    delen: tuple[VastgesteldDeel, ...] = ()
    lokaal_id: str | None = None
    periode_uid: str | None = None
    nummer: int | None = None
    vorige_uid: str | None = None
    bij_uid: str | None = None
    status: str | None = None

    def rijen(self, veld: str) -> tuple[Rij, ...]:
        """The rows of a table field."""
        return self.tabellen.get(veld, ())

    def deel(self, naam: str) -> VastgesteldDeel | None:
        """A part as it was vastgesteld, or None while it is open."""
        return next((one for one in self.delen if one.deel == naam), None)

    def vastgesteld_op(self, naam: str) -> date | None:
        """The day a part was vastgesteld."""
        part = self.deel(naam)
        return part.vastgesteld_op if part else None

    @property
    def geheel_vastgesteld(self) -> bool:
        """Whether both the perspectiefdeel and the handelingsdeel are vastgesteld."""
        return self.deel(PERSPECTIEFDEEL) is not None and self.deel(HANDELINGSDEEL) is not None


@dataclass(frozen=True, slots=True)
class Periode:
    """A period with an OPP; `versies` in order of their number."""

    uid: str
    lokaal_id: str | None = None
    begin: date | None = None
    einde: date | None = None
    reden_einde: str | None = None
    rod_begin_verwerkt_op: date | None = None
    rod_eind_verwerkt_op: date | None = None
    versies: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class Regelreden:
    """A kept reason for going on against a rule."""

    regel: str
    handeling: str
    reden: str
    datum: date
    document_uid: str | None = None
    onderwerp_uid: str | None = None


@dataclass(frozen=True, slots=True)
class DossierBeeld:
    """One case. `documenten` are all documents but the OPP versions, which stand in `periodes`.

    `naamgenoten` are the dossiers with the same folded name and birth date (uid or casus id).
    """

    uid: str
    leerling: Leerling
    organisatie: Organisatie
    school: School | None = None
    swv: Swv | None = None
    betrokkenen: tuple[Betrokkene, ...] = ()
    periodes: tuple[Periode, ...] = ()
    documenten: tuple[Document, ...] = ()
    redenen: tuple[Regelreden, ...] = ()
    naamgenoten: tuple[str, ...] = ()

    @property
    def nummer(self) -> str:
        """How others name this dossier: the case id it came with, else its uid."""
        return self.leerling.casus_id or self.uid

    @property
    def profiel(self) -> Profiel:
        """The profile of the samenwerkingsverband; empty when none is known."""
        return self.swv.profiel if self.swv else Profiel()

    def versies(self) -> Iterator[tuple[Periode, Document]]:
        """Every OPP version with its period, oldest first."""
        for period in self.periodes:
            for version in period.versies:
                yield period, version

    def van_soort(self, soort: str) -> tuple[Document, ...]:
        """All documents of one kind (not opp)."""
        return tuple(one for one in self.documenten if one.soort == soort)

    def hoormomenten(self, versie: Document | None = None) -> tuple[Document, ...]:
        """All hoormomenten, or those of one OPP version."""
        moments = self.van_soort("hoormoment")
        return moments if versie is None else tuple(one for one in moments if one.bij_uid == versie.uid)

    def vorige(self, versie: Document) -> Document | None:
        """The version that this one follows."""
        return next((one for _, one in self.versies() if one.uid == versie.vorige_uid), None)

    def gezaghouders(self, dag: date) -> tuple[str, ...]:
        """Uids of those who decide: parents with gezag and guardians, or the pupil from 18 on."""
        if self.leerling.meerderjarig(dag):
            return (LEERLING,)
        return tuple(one.uid for one in self.betrokkenen if one.heeft_gezag)

    def betrokkene(self, uid: str) -> Betrokkene | None:
        """Someone of the dossier by uid."""
        return next((one for one in self.betrokkenen if one.uid == uid), None)

    def naam_van(self, wie: Persoon | str | None) -> str | None:
        """The name behind a reference to a person, or the name as it was typed."""
        if wie is None or isinstance(wie, str):
            return wie
        if wie.uid == LEERLING:
            return self.leerling.roepnaam or self.leerling.naam or None
        someone = self.betrokkene(wie.uid)
        return someone.naam if someone else None
