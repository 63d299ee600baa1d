"""A stylesheet made of tokens and a letter size, for the few windows that Qt lays out itself.

All else is drawn by `style`, from the same tokens. Lengths grow with the letters, so that nothing is cut at 200 %.
"""

from string import Template

from desktop.theme.letters import Role
from desktop.theme.tokens import Tokens
from models.resources import resource


def stylesheet(tokens: Tokens, percent: int, *, contrast: bool = False) -> str:
    """That of a system dialog for these tokens at this letter size (100 to 200).

    With `contrast` there are lines where there are no tints.
    """
    files = ("system_dialog.qss", "system_dialog_contrast.qss") if contrast else ("system_dialog.qss",)
    return "\n".join(_filled(file, tokens, percent) for file in files)


def _filled(file: str, tokens: Tokens, percent: int) -> str:
    """One file of `resources/theme` with its words with a dollar sign filled in."""
    text = resource("theme", file).read_text(encoding="utf-8")
    lengths = {f"px{length}": f"{round(length * percent / 100)}px" for length in (2, 8, 12, 30, 32)}
    sizes = {f"pt_{role.name.lower()}": f"{role.points * percent / 100:.2f}pt" for role in Role}
    return Template(text).substitute({**tokens.colours, **lengths, **sizes})
