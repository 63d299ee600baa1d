"""Elements and their words. Text only ever goes in through the tree, so nothing that was typed can become a mark."""

import re
from collections.abc import Iterable

from lxml import etree

from forms.reports.content import Run, Text
from forms.reports.paper.script import clean, runs_backwards
from forms.reports.web.sign import add_sign

_NOT_IN_HTML = re.compile("[\x0c\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BACKWARDS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe"
_STRETCHES = re.compile(rf"([{_BACKWARDS}](?:[^\nA-Za-z\u00c0-\u024f]*[{_BACKWARDS}])?)")


def add(parent: etree._Element, tag: str, kind: Iterable[str] = (), **attributes: str) -> etree._Element:
    """A new element at the end of another; `kind` are its classes."""
    made = etree.SubElement(parent, tag, attributes)
    classes = " ".join(filter(None, kind))
    if classes:
        made.set("class", classes)
    return made


def add_text(element: etree._Element, text: str) -> None:
    """Words at the end of an element; a stretch from right to left keeps its own direction within its line."""
    for place, part in enumerate(_STRETCHES.split(_NOT_IN_HTML.sub("", clean(text)))):
        if place % 2:
            add(element, "bdi", dir="rtl").text = part
        elif part and len(element):
            element[-1].tail = (element[-1].tail or "") + part
        elif part:
            element.text = (element.text or "") + part


def add_runs(element: etree._Element, text: Text) -> etree._Element:
    """The runs of a text, each in its manner and language. A text all from right to left is set from the right."""
    letters = [sign for run in text for sign in run.text if sign.isalpha()]
    if letters and all(runs_backwards(sign) for sign in letters):
        element.set("dir", "rtl")
    for run in text:
        _add_run(element, run)
    return element


def _add_run(element: etree._Element, run: Run) -> None:
    add_sign(element, run.sign)
    tag = "strong" if run.strong else "code" if run.code else "span"
    kind = (f"ink-{run.tone}" if run.tone else "", "code" if run.code else "")
    if tag == "span" and not any(kind) and run.language is None:
        add_text(element, run.text)
        return
    made = add(element, tag, kind)
    if run.language:
        made.set("lang", run.language)
    add_text(made, run.text)
