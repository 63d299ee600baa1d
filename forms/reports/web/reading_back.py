"""A made page read back: its words, and whether it keeps what an accessible copy promises (rule RAP-04)."""

from collections.abc import Iterator

from lxml import etree

from forms.rules.regel import rule

PROMISE = "RAP-04"
_HEADINGS = tuple(f"h{level}" for level in range(1, 7))


def web_text(data: bytes) -> str:
    """The words on a page, with those of its pictures and its tables, as somebody finds them who reads the file."""
    page = _read(data)
    named = (one.get("aria-label") or one.get("alt") or "" for one in page.iter("svg", "img"))
    title = page.findtext("head/title") or ""
    return " ".join((title, *(" ".join(map(str, body.itertext())) for body in page.iter("body")), *named))


def broken_promises(data: bytes) -> tuple[str, ...]:
    """What rule RAP-04 says when headings, heads of tables or words at pictures are missing; else nothing."""
    page = _read(data)
    return (rule(PROMISE).melding,) if any(_faults(page)) else ()


def _faults(page: etree._Element) -> Iterator[bool]:
    levels = [int(str(one.tag)[1]) for one in page.iter(*_HEADINGS)]
    yield 1 not in levels
    yield any(level > before + 1 for before, level in zip([0, *levels], levels, strict=False))
    yield any(not "".join(map(str, one.itertext())).strip() for one in page.iter(*_HEADINGS))
    yield any(not any(one.get("scope") for one in table.iter("th")) for table in page.iter("table"))
    yield any(not (one.get("alt") or "").strip() for one in page.iter("img"))
    yield any(not (one.get("aria-label") or "").strip() for one in page.iter("svg") if one.get("aria-hidden") != "true")


def _read(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.HTMLParser(encoding="utf-8", no_network=True))
