"""All pages of the gallery in their order."""

from desktop.gallery import (
    pages_attachments,
    pages_cards,
    pages_dispute,
    pages_fields,
    pages_lists,
    pages_messages,
    pages_overview,
    pages_seen,
    pages_signs,
)
from desktop.gallery.sample import Page

PAGES: tuple[Page, ...] = (
    *pages_overview.PAGES,
    *pages_signs.PAGES,
    *pages_lists.PAGES,
    *pages_cards.PAGES,
    *pages_fields.PAGES,
    *pages_messages.PAGES,
    *pages_seen.PAGES,
    *pages_attachments.PAGES,
    *pages_dispute.PAGES,
)


def page(key: str) -> Page:
    """The page with this key. Raises `KeyError`."""
    return {one.key: one for one in PAGES}[key]
