"""What the button says that opens, or begins, the document one works in first."""

from desktop.language import translate
from forms.main_document import Main, MainDocument


def main_words(main: MainDocument) -> str:
    """The words of the button."""
    begun = main.document is not None
    match main.kind:
        case Main.STEUNPUNT:
            return translate("Dossier", "Open ons dossier") if begun else translate("Dossier", "Begin ons dossier")
        case Main.AANVRAAG if begun and main.document is not None and main.document.soort == "arrangement":
            return translate("Dossier", "Open arrangement")
        case Main.AANVRAAG:
            return translate("Dossier", "Open aanvraag") if begun else translate("Dossier", "Begin aanvraag")
        case Main.OPP:
            return translate("Dossier", "Open OPP") if begun else translate("Dossier", "Begin OPP")
