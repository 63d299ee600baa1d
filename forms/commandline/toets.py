"""The verb `toets`: what the rules find in one dossier or in all, as it stands or when an act is tried."""

import argparse
import json
from argparse import Namespace
from typing import TYPE_CHECKING

from forms.commandline.dossiers import add_dossier, find_dossier
from forms.commandline.opening import add_vault, opened
from forms.commandline.parser import Verbs, add_day, add_json

if TYPE_CHECKING:
    from forms.rules.bevinding import Bevinding
    from models.snapshot import DossierBeeld

_HELP = "toetst dossiers aan de regels"


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = f"{_HELP}: zoals het dossier er die dag staat, of met --bij: wat die handeling zou tegenkomen"
    parser = verbs.add_parser("toets", help=_HELP, description=about)
    add_vault(parser)
    add_dossier(parser, required=False)
    add_day(parser)
    parser.choices.add_argument(
        "--bij", type=_act, default="toestand", metavar="HANDELING", help="de handeling die je wilt proberen"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def _act(word: str) -> str:
    from forms.rules.regel import Handeling

    if word not in set(Handeling):
        raise argparse.ArgumentTypeError(f"{word} is geen handeling; kies uit: {', '.join(Handeling)}")
    return word


def run(args: Namespace) -> int:
    """Reads the dossiers, checks them and tells what was found."""
    from datetime import date

    from forms.rules.check import check
    from models.snapshot.read import all_dossiers, read_dossier

    today = args.op or date.today()
    found: list[tuple[DossierBeeld, Bevinding]] = []
    with opened(args) as vault, vault.reading() as connection:
        uids = (
            [find_dossier(connection, args.dossier)] if args.dossier else [uid for uid, _ in all_dossiers(connection)]
        )
        for uid in uids:
            beeld = read_dossier(connection, uid)
            found += [(beeld, one) for one in check(beeld, today, args.bij)]
    if args.json:
        print(json.dumps([as_json(beeld, one) for beeld, one in found], ensure_ascii=False))
    else:
        print("\n".join(in_words(one) for _, one in found) or "Geen bevindingen.")
    return 0


def as_json(beeld: "DossierBeeld", one: "Bevinding") -> dict[str, object]:
    """A finding as data. `document` and `op` are local ids, or uids of the vault where there is none."""
    return {
        "dossier": one.dossier,
        "document": _document(beeld, one.document_uid),
        "op": one.op,
        "regel": one.regel,
        "trap": one.trap,
        "niveau": one.niveau.value,
        "veld": str(one.veld) if one.veld else None,
        "melding": one.melding,
        "bron": one.bron,
        "bron_url": one.bron_url,
        "zekerheid": one.zekerheid,
        "overrulebaar": one.overrulebaar,
        "reden": one.reden,
    }


def _document(beeld: "DossierBeeld", uid: str | None) -> str | None:
    documents = [version for _, version in beeld.versies()] + list(beeld.documenten)
    found = next((one for one in documents if one.uid == uid), None)
    return found.lokaal_id or found.uid if found else uid


def in_words(one: "Bevinding") -> str:
    """A finding as two lines for a reader."""
    from forms.rules.bevinding import bronregel

    about = f" ({one.op})" if one.op else ""
    kept = f" Doorgegaan met reden: {one.reden}" if one.reden else ""
    return f"{one.dossier}{about} {one.niveau}: {one.melding}{kept}\n    {one.regel}. {bronregel(one)}"
