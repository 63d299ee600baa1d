"""The verb `rapport`: the reports that a reader gets, as PDF files in a folder."""

import json
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from forms.commandline.dossiers import add_dossier, find_dossier
from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Verbs, add_day, add_json
from models.errors import Melding

if TYPE_CHECKING:
    from forms.reports.making import Gemaakt
    from models.snapshot import DossierBeeld
    from models.values import Persoon

_HELP = "maakt de rapporten voor een lezer als PDF"
_READERS = ("leerling", "ouders", "school", "swv")


class NietGeschreven(Melding):
    """A file that could not be written."""


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = f"{_HELP}; wat er is afgedrukt en voor wie, komt in het register van het dossier"
    parser = verbs.add_parser("rapport", help=_HELP, description=about)
    add_vault(parser)
    add_dossier(parser, required=True)
    parser.choices.add_argument("--voor", required=True, choices=_READERS, help="wie het gaat lezen")
    parser.choices.add_argument("--persoon", metavar="ID", help="de ouder of voogd voor wie het exemplaar is")
    parser.choices.add_argument("--rapport", metavar="NAAM", help="alleen dit rapport")
    parser.choices.add_argument("--taal", choices=("nl",), default="nl", help="de taal van de vaste teksten")
    add_day(parser)
    parser.choices.add_argument("--uit", required=True, type=Path, metavar="MAP", help="de map voor de bestanden")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Makes the reports, and registers and writes them together: neither without the other."""
    from datetime import UTC, date, datetime

    from forms.reports.making import make
    from models.actions.verstrekken import Verstrekt, printing
    from models.snapshot.read import read_dossier

    today = args.op or date.today()
    with opened(args) as vault:
        with vault.reading() as connection:
            beeld = read_dossier(connection, find_dossier(connection, args.dossier))
        made = make(beeld, args.voor, today, datetime.now(UTC), args.persoon, args.rapport)
        papers = [Verstrekt(one.rapport, one.code, one.versie_uid) for one in made]
        paths: list[Path] = []
        try:
            with printing(vault, beeld.uid, papers, args.voor, _person(beeld, args.persoon), today):
                _write(args.uit, made, paths)
        except Exception:
            for path in paths:
                path.unlink(missing_ok=True)
            raise
    if args.json:
        told = [
            {"bestand": str(path), "rapport": one.rapport, "bladzijden": one.pages, "code": one.code}
            for path, one in zip(paths, made, strict=True)
        ]
        print(json.dumps(told, ensure_ascii=False))
    else:
        print("\n".join(map(str, paths)))
    return 0


def _person(beeld: "DossierBeeld", named: str | None) -> "Persoon | None":
    from models.values import Persoon

    found = next((one.uid for one in beeld.betrokkenen if named and named in (one.uid, one.lokaal_id)), None)
    return Persoon(found) if found else None


def _write(folder: Path, made: "Sequence[Gemaakt]", paths: list[Path]) -> None:
    """Writes every file under a name that is still free, and notes its path first."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for one in made:
            path = _free(folder, one.name)
            with path.open("xb") as file:
                paths.append(path)
                file.write(one.data)
    except OSError:
        raise NietGeschreven(
            f"In {folder} kan niet worden geschreven. Er is niets afgedrukt. Kies een andere map of maak ruimte vrij."
        ) from None


def _free(folder: Path, name: str) -> Path:
    """A name that no other file has: a paper for someone else is never replaced."""
    path, number = folder / name, 2
    while path.exists():
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
        number += 1
    return path
