"""The verb `kluis`: makes a vault, makes a backup of one, puts a backup back."""

import sys
from argparse import Namespace
from pathlib import Path

from forms.commandline.opening import add_secret, add_vault, opened, passphrase
from forms.commandline.parser import Parser, Verbs

_HELP = "maakt een kluis of een reservekopie, of zet een reservekopie terug"
_ROLES = {
    "school": ("ib", "Intern begeleider"),
    "steunpunt": ("steunpunt", "Medewerker van het steunpunt"),
    "samenwerkingsverband": ("coordinator", "Coördinator"),
}
"""By the kind of vault: the role of its first user, and how that user is called when no name is given."""


def register(verbs: Verbs) -> None:
    """Adds the verb and what it can do."""
    parser = verbs.add_parser("kluis", help=_HELP, description=_HELP)
    deeds = parser.add_subparsers(title="wat te doen", metavar="WAT", dest="wat", required=True)
    _register_maak(deeds)
    _register_kopie(deeds)
    _register_herstel(deeds)
    _register_controle(deeds)


def _register_maak(deeds: Verbs) -> None:
    about = "maakt een nieuwe kluis; de herstelcode verschijnt één keer, op stderr"
    parser: Parser = deeds.add_parser("maak", help="maakt een nieuwe kluis", description=about)
    add_vault(parser)
    parser.choices.add_argument("--soort", required=True, choices=tuple(_ROLES), help="wie de kluis bijhoudt")
    parser.choices.add_argument("--gebruiker", metavar="NAAM", help="de naam van wie ermee gaat werken")
    parser.choices.add_argument("--organisatie", metavar="NAAM", help="de naam van de school of het steunpunt")
    parser.set_defaults(run=_maak)


def _register_kopie(deeds: Verbs) -> None:
    about = "maakt een gecontroleerde reservekopie, in één versleuteld bestand"
    parser: Parser = deeds.add_parser("kopie", help=about, description=about)
    add_vault(parser)
    parser.choices.add_argument(
        "--naar",
        type=Path,
        metavar="MAP",
        help="waar de kopie komt; anders in de map met reservekopieën naast de kluis",
    )
    parser.set_defaults(run=_kopie)


def _register_herstel(deeds: Verbs) -> None:
    about = "zet een reservekopie terug; de kluis die er staat, blijft bewaard onder een andere naam"
    parser: Parser = deeds.add_parser("herstel", help=about, description=about)
    parser.needed.add_argument("kopie", type=Path, metavar="KOPIE", help="het bestand met de reservekopie")
    parser.needed.add_argument("kluis", type=Path, metavar="KLUIS", help="de map waar de kluis komt te staan")
    add_secret(parser)
    parser.set_defaults(run=_herstel)


def _register_controle(deeds: Verbs) -> None:
    about = "kijkt de kluis en elke bijlage erin na; er verandert niets"
    parser: Parser = deeds.add_parser("controle", help=about, description=about)
    add_vault(parser)
    parser.set_defaults(run=_controle)


def _maak(args: Namespace) -> int:
    from models.vault import Sleutelbos, Wachtzin, create_vault

    folder: Path = args.kluis
    secret = passphrase(args)
    rol, called = _ROLES[args.soort]
    vault, code = create_vault(
        folder,
        args.soort,
        organisatie=args.organisatie,
        gebruiker=args.gebruiker or called,
        rol=rol,
        sleutels=[Sleutelbos() if secret is None else Wachtzin(secret)],
    )
    vault.close(backup=False)
    print(
        f"De kluis is gemaakt. Dit is de herstelcode; hij verschijnt alleen nu:\n\n    {code}\n\n"
        "Schrijf hem over of print hem, en bewaar hem apart van deze computer. "
        "Wie de wachtzin kwijt is, opent de kluis hiermee.",
        file=sys.stderr,
    )
    return 0


def _kopie(args: Namespace) -> int:
    from models.actions.kluis import make_backup

    with opened(args) as vault:
        print(make_backup(vault, args.naar).path)
    return 0


def _herstel(args: Namespace) -> int:
    from models.actions.kluis import put_back
    from models.vault import Sleutelbos, Wachtzin

    secret = passphrase(args)
    done = put_back(args.kopie, Sleutelbos() if secret is None else Wachtzin(secret), args.kluis)
    print(f"De reservekopie staat in {done.folder}.")
    if done.aside:
        print(f"De kluis die er stond, is bewaard als {done.aside}.")
    if done.lacking:
        print(f"Bijlagen waarvan het bestand niet bij de reservekopie ligt: {done.lacking}.", file=sys.stderr)
    return 0


def _controle(args: Namespace) -> int:
    with opened(args) as vault:
        found = vault.look_over()
    papers = found.attachments
    if not found.database:
        print("De dossiers zijn beschadigd. Zet de laatste reservekopie terug.")
        return 1
    print("De dossiers zijn in orde.")
    print(f"Bijlagen: {papers.there}. Ontbreken: {len(papers.missing)}. Beschadigd: {len(papers.damaged)}.")
    if papers.orphans:
        print(f"Bestanden in de map bijlagen die bij niets horen: {len(papers.orphans)}. Ze storen niet.")
    return 0 if papers.whole else 1
