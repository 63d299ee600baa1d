"""The settings at a desk: going to a page, and what the vault holds of them."""

from desk import Desk

from desktop.settings.page import Page
from desktop.settings.pages import Section, settings_pages
from desktop.settings.settings_screen import SettingsScreen
from models.queries.organisation import Gegevens, organisation


def open_page(desk: Desk, section: Section) -> Page:
    """Goes to a page and waits until it shows what is kept."""
    page = next(one for one in settings_pages() if one.section is section)
    screen = desk.go(page.route)
    assert isinstance(screen, SettingsScreen)
    desk.settle()
    return screen.page


def kept(desk: Desk) -> Gegevens:
    """What the vault holds now."""
    desk.keeping.flush()
    desk.settle()
    with desk.vault.reading() as connection:
        return organisation(connection)
