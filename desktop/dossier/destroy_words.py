"""How is told what was, or is to be, destroyed: kinds and numbers, never a name."""

from collections.abc import Mapping

from desktop.language import QT_TRANSLATE_NOOP, translate

_KINDS = {
    "opp": QT_TRANSLATE_NOOP("Destroying", "OPP"),
    "hoormoment": QT_TRANSLATE_NOOP("Destroying", "hoormoment"),
    "gesprek": QT_TRANSLATE_NOOP("Destroying", "gesprek"),
    "tlv": QT_TRANSLATE_NOOP("Destroying", "TLV-aanvraag"),
    "arrangement": QT_TRANSLATE_NOOP("Destroying", "arrangement"),
    "advies": QT_TRANSLATE_NOOP("Destroying", "advies"),
    "bijlage": QT_TRANSLATE_NOOP("Destroying", "bijlage"),
    "toestemming": QT_TRANSLATE_NOOP("Destroying", "toestemming"),
    "verschil": QT_TRANSLATE_NOOP("Destroying", "verschil van mening"),
    "verzuim": QT_TRANSLATE_NOOP("Destroying", "verzuimoverzicht"),
    "steunpunt": QT_TRANSLATE_NOOP("Destroying", "steunpuntdossier"),
    "bewaarpauze": QT_TRANSLATE_NOOP("Destroying", "bewaarpauze"),
    "correctie": QT_TRANSLATE_NOOP("Destroying", "verzoek om correctie"),
    "gebeurtenis": QT_TRANSLATE_NOOP("Destroying", "gebeurtenis"),
}


def kinds_words(kinds: Mapping[str, int]) -> str:
    """Documents by kind, the most first: "bijlage (3), OPP (2)"; said when there are none."""
    told = sorted(
        ((number, _kind(kind)) for kind, number in kinds.items() if number), key=lambda one: (-one[0], one[1])
    )
    return ", ".join(f"{words} ({number})" for number, words in told) or translate("Destroying", "geen stukken")


def files_words(number: int) -> str:
    """How many files of attachments go with it."""
    if number == 1:
        return translate("Destroying", "1 bestand van een bijlage")
    return translate("Destroying", "{count} bestanden van bijlagen").format(count=number)


def given_words(number: int) -> str:
    """How often something of it left the vault: what left stays where it is."""
    if number == 1:
        return translate("Destroying", "1 keer ging er iets naar buiten")
    return translate("Destroying", "{count} keer ging er iets naar buiten").format(count=number)


def _kind(kind: str) -> str:
    return translate("Destroying", _KINDS[kind]) if kind in _KINDS else kind.replace("_", " ")
