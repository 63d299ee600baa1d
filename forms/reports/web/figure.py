"""The pictures of growth and of bars inside the page, with their words for who does not see it."""

from lxml import etree

from forms.reports.content import BarPicture, GrowthPicture
from forms.reports.paper.bar_block import paper_look
from forms.reports.paper.bar_drawing import bar_drawing
from forms.reports.paper.bars import height_of
from forms.reports.paper.drawn_svg import drawn_as_svg
from forms.reports.paper.growth import growth_look
from forms.reports.paper.growth_drawing import as_svg, growth_drawing
from forms.reports.web.building import add

_WIDTH, _LETTERS = 520.0, 9.0
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)


def set_growth(content: GrowthPicture, parent: etree._Element) -> None:
    """The same drawing as on paper, as SVG."""
    look = growth_look(content.words, _LETTERS)
    drawn = etree.fromstring(
        as_svg(growth_drawing(content.growth, look, _WIDTH, content.height), "inherit", look), _SAFE
    )
    _add(drawn, parent, content.height, content.alt)


def set_bars(content: BarPicture, parent: etree._Element) -> None:
    """The same drawing as on paper, as SVG."""
    look, high = paper_look(_LETTERS), height_of(content.bars, _LETTERS)
    drawn = drawn_as_svg(bar_drawing(content.bars, look, _WIDTH, high), "inherit", look.colours)
    _add(etree.fromstring(drawn, _SAFE), parent, high, content.alt)


def _add(drawn: etree._Element, parent: etree._Element, height: float, alt: str) -> None:
    figure = add(parent, "figure", ("growth",))
    svg = add(figure, "svg", viewBox=f"0 0 {_WIDTH:g} {height:g}", role="img")
    svg.set("aria-label", alt)
    _copy(drawn, svg)


def _copy(drawn: etree._Element, into: etree._Element) -> None:
    """What is drawn, without the names of another world that HTML does not know, and without its own titles."""
    for one in drawn:
        tag = etree.QName(one).localname
        if tag in {"title", "desc", "defs"}:
            continue
        made = etree.SubElement(into, tag)
        for name, value in one.items():
            if "{" not in str(name):
                made.set(name, value)
        made.text = one.text
        _copy(one, made)
