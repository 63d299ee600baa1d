"""The example vaults: of a school, a steunpunt or a samenwerkingsverband, to look around in without harm.

Each is a vault like any other, with a secret of its own. Its name says that everything in it is made up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from forms.attached import attachments
from forms.casus.case import Case, Taken
from forms.casus.demo_meetings import add_meetings
from forms.casus.demo_requests import add_requests
from forms.casus.read import read_case_file
from forms.casus.take_over import take_over
from models.resources import resource
from models.snapshot.read import all_dossiers, read_dossier
from models.vault import Herstelcode, Sleutelbos, Vault, Wachtzin, create_vault
from models.vault.passphrase import STANDARD, Cost

_MADE_UP = "Voorbeeldkluis (alles is verzonnen): "
NAME = f"{_MADE_UP}Basisschool De Wilgenhoek"
USER = "Marit Hoekzema"
_HOST, *_GUESTS = ("A01", "A02", "A03")


@dataclass(frozen=True, slots=True)
class _Keeper:
    """Who keeps an example vault, in what role, and with which cases besides those of the school."""

    name: str
    user: str
    role: str
    cases: tuple[str, ...] = ()


_KEEPERS = {
    "school": _Keeper(NAME, USER, "ib"),
    "steunpunt": _Keeper(f"{_MADE_UP}Ouder- en jeugdsteunpunt Vaartland", "Lidewij Roemer", "steunpunt", ("A09",)),
    "samenwerkingsverband": _Keeper(
        f"{_MADE_UP}Samenwerkingsverband Laagwater PO", "Sietske Molenaar", "coordinator", ("A04", "A05")
    ),
}


def make_demo_vault(
    folder: Path,
    sleutels: Sequence[Wachtzin | Sleutelbos] = (),
    cost: Cost = STANDARD,
    soort: Literal["school", "steunpunt", "samenwerkingsverband"] = "school",
) -> tuple[Vault, Herstelcode]:
    """Makes the example vault of a kind in a new or empty folder and opens it. Raises what making a vault raises."""
    who = _KEEPERS[soort]
    vault, code = create_vault(
        folder, soort, organisatie=who.name, gebruiker=who.user, rol=who.role, sleutels=sleutels, cost=cost
    )
    for case in demo_cases() if soort == "school" else [replace(_example(one), organisatie=None) for one in who.cases]:
        take_over(vault, case)
    if soort == "samenwerkingsverband":
        add_requests(vault)
    if soort == "school":
        add_meetings(vault)
    _attach_files(vault)
    return vault, code


def _attach_files(vault: Vault) -> None:
    """Gives the attachments of the example their files, as far as there are any."""
    from forms.bijlagen import adding  # which knows all kinds of files: only here are they looked at
    from forms.bijlagen.intake import take_in

    with vault.reading() as connection:
        cases = [read_dossier(connection, uid) for uid, _ in all_dossiers(connection)]
    for attachment in (one for case in cases for one in attachments(case)):
        path = resource("demo", "bijlagen", attachment.title)
        if attachment.day is not None and path.is_file():
            adding.replace(vault, attachment.uid, take_in(path), attachment.day)


def demo_cases() -> tuple[Case, ...]:
    """The dossiers of the example vault: fictional pupils, all at the same school."""
    host = _example(_HOST)
    return (replace(host, organisatie=None), *(_at_school(_example(one), host) for one in _GUESTS))


def _example(number: str) -> Case:
    return read_case_file(next(resource("demo", "casussen").glob(f"{number}_*.yaml")))


def _at_school(case: Case, host: Case) -> Case:
    """The case as if its pupil went to the school of the host."""
    before, school = _name(case), _name(host)
    return replace(
        case,
        organisatie=None,
        school=host.school,
        vakanties=host.vakanties,
        swv=host.swv,
        profiel=host.profiel,
        betrokkenen=tuple(replace(one, values=_renamed(one.values, before, school)) for one in case.betrokkenen),
    )


def _name(case: Case) -> str:
    return str(case.school.values["naam"].value) if case.school else ""


def _renamed(values: Mapping[str, Taken], before: str, school: str) -> dict[str, Taken]:
    return {name: replace(one, value=school) if one.value == before else one for name, one in values.items()}
