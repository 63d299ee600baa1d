"""What there is to know once a backup was put back: where the vault of before is, how many attachments lack a file."""

from pathlib import Path

from desktop.language import translate
from desktop.shell.route import Route, ScreenName
from desktop.shell.workspace import Workspace
from desktop.unlock.known_vault import vault_name
from desktop.widgets.button import Button
from desktop.widgets.strip import Strip
from models.vault.restore import Restored

_BACKUPS = "reservekopieen"
"""The page of the settings on which the vault is looked over."""


def show_restored(workspace: Workspace, restored: Restored) -> None:
    """Tells it above the screen, until it is closed."""
    lacking = restored.lacking
    buttons: list[Button] = []
    if lacking:
        look = Button(translate("Restored", "Kijk de kluis na"), small=True, icon="shield-check")
        look.clicked.connect(lambda: workspace.go(Route(ScreenName.SETTINGS, section=_BACKUPS)))
        buttons.append(look)
    words = " ".join(filter(None, (_aside(restored.aside), _lacking(lacking))))
    title = translate("Restored", "De reservekopie is teruggezet.")
    workspace.strips.show_note(Strip("amber" if lacking else "green", words, title, *buttons))


def _aside(aside: Path | None) -> str:
    if aside is None:
        return ""
    return translate("Restored", "De kluis die er stond, heet nu ‘{name}’ en ligt ernaast.").format(
        name=vault_name(aside)
    )


def _lacking(number: int) -> str:
    if not number:
        return ""
    if number == 1:
        return translate(
            "Restored",
            "Van 1 bijlage ontbreekt het bestand; wat je erover invulde, is er nog. Kijk welke het is.",
        )
    words = translate(
        "Restored",
        "Van {count} bijlagen ontbreekt het bestand; wat je erover invulde, is er nog. Kijk welke het zijn.",
    )
    return words.format(count=number)
