"""The stylesheet of the application, made of tokens and a letter size.

Only what Qt draws itself is styled here; what is painted by our own widgets asks the theme for the same tokens.
Lengths grow with the letters, so that nothing is cut at 200 %.
"""

from string import Template

from desktop.theme.letters import Role
from desktop.theme.tokens import Tokens
from models.resources import resource


def stylesheet(tokens: Tokens, percent: int, *, contrast: bool = False) -> str:
    """The stylesheet for these tokens at this letter size (100 to 200).

    With `contrast` there are lines where there are no tints.
    """
    files = ("screen.qss", "contrast.qss") if contrast else ("screen.qss",)
    return "\n".join(filled(file, tokens, percent) for file in files)


def filled(file: str, tokens: Tokens, percent: int) -> str:
    """One file of `resources/theme` with its words with a dollar sign filled in."""
    text = resource("theme", file).read_text(encoding="utf-8")
    lengths = {f"px{length}": f"{round(length * percent / 100)}px" for length in (2, 8, 12, 16, 30, 32, 36)}
    lengths["within"] = f"{round(32 * percent / 100) - 2}px"  # the height of a field whose border is a pixel thicker
    sizes = {f"pt_{role.name.lower()}": f"{role.points * percent / 100:.2f}pt" for role in Role}
    return Template(text).substitute({**tokens.colours, **lengths, **sizes})
