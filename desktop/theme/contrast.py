"""High contrast: the system's own colours under our names, and nothing of ours.

There is one ground, one ink, and one colour for what is chosen. What a colour of ours told (late, of which party) is
told by the icon, the shape and the word that always stand beside it; what a tint told is told by a line around it.
"""

from PySide6.QtGui import QPalette

from desktop.theme.tokens import Tokens, contrast_ratio, light

_LEAST = 7.0
"""Whoever asks for high contrast gets at least this; a system that offers less gets black on white, or the reverse."""
_LEAST_CHOSEN = 4.5
_PAIRS = (
    (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText),
    (QPalette.ColorRole.Base, QPalette.ColorRole.Text),
)
_GROUNDS = frozenset({"bg", "nav", "surface", "sunken"})
_CHOSEN = frozenset({"accent", "accent_hover"})


def of_system(palette: QPalette) -> Tokens:
    """Every token in the colours of a palette of the system."""
    ground, ink = _ground_and_ink(palette)
    chosen, on_chosen = _chosen(palette, ground, ink)
    colours = {token: _colour(token, ground, ink, chosen, on_chosen) for token in light().colours}
    return Tokens(dark=contrast_ratio(ground, "#000000") < contrast_ratio(ground, "#ffffff"), colours=colours)


def _colour(token: str, ground: str, ink: str, chosen: str, on_chosen: str) -> str:
    if token in _GROUNDS or token.endswith("_bg"):
        return ground
    if token in _CHOSEN:
        return chosen
    return on_chosen if token == "accent_text" else ink


def _ground_and_ink(palette: QPalette) -> tuple[str, str]:
    """The pair of the system that can be told apart best."""
    pairs = [(palette.color(ground).name(), palette.color(ink).name()) for ground, ink in _PAIRS]
    ground, ink = max(pairs, key=lambda pair: contrast_ratio(*pair))
    if contrast_ratio(ground, ink) >= _LEAST:
        return ground, ink
    dark = contrast_ratio(ground, "#000000") < contrast_ratio(ground, "#ffffff")
    return ("#000000", "#ffffff") if dark else ("#ffffff", "#000000")


def _chosen(palette: QPalette, ground: str, ink: str) -> tuple[str, str]:
    """The system's colours of what is chosen, when they can be read on the ground too; else ground and ink swapped."""
    chosen = palette.color(QPalette.ColorRole.Highlight).name()
    on_chosen = palette.color(QPalette.ColorRole.HighlightedText).name()
    legible = min(contrast_ratio(chosen, ground), contrast_ratio(chosen, on_chosen)) >= _LEAST_CHOSEN
    return (chosen, on_chosen) if legible else (ink, ground)
