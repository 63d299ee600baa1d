"""The head of a letter on top of the page, as on paper: the logo travels within the file."""

from base64 import b64encode

from lxml import etree

from forms.reports.paper.letterhead import Letterhead
from forms.reports.web.building import add, add_text


def set_letterhead(letterhead: Letterhead, parent: etree._Element) -> None:
    """Logo, name and address. Of paper that is printed already there is nothing to show."""
    if letterhead.room is not None:
        return
    head = add(parent, "div", ("letterhead",))
    if letterhead.colour:
        head.set("style", f"border-color:{letterhead.colour}")
    if letterhead.logo:
        logo = add(head, "img", src=f"data:image/png;base64,{b64encode(letterhead.logo).decode('ascii')}")
        logo.set("alt", letterhead.logo_words or letterhead.name or "logo")
    told = add(head, "div")
    if letterhead.name:
        name = add(told, "p", ("whose",))
        if letterhead.colour:
            name.set("style", f"color:{letterhead.colour}")
        add_text(name, letterhead.name)
    if letterhead.address:
        add_text(add(told, "p", ("ink-text2",)), "\n".join(letterhead.address))
