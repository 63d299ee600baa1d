"""What is in the pictures beside the screens as they open: their states, what lies over them, and the contacts."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from desktop.found.results_screen import ResultsScreen
from desktop.pictures.scene import EXAMPLE, ROSTER, STEUNPUNT, Scene
from desktop.pictures.studio import DAY, Studio
from desktop.shell.route import Route, ScreenName
from forms.search.keep import catch_up
from models.resources import resource
from models.vault import Vault
from models.vault.messages import SchijfFout

_PUPILS = 12
"""So many pupils of the roster are taken over: those of a whole school would take a minute."""


def _keys(screen: ScreenName, *keys: str) -> Callable[[Studio], object]:
    def show(studio: Studio) -> None:
        studio.go(Route(screen))
        for key in keys:
            studio.press(key)

    return show


def _typed(screen: ScreenName, words: str, *keys: str) -> Callable[[Studio], object]:
    """A screen after keys and words."""

    def show(studio: Studio) -> None:
        _keys(screen, *keys)(studio)
        studio.write(words)

    return show


def _all_found(studio: Studio) -> None:
    """The page with all that is found, once all of the vault is indexed."""
    studio.do(_indexed)
    screen = studio.go(Route(ScreenName.RESULTS))
    if isinstance(screen, ResultsScreen):
        screen.field.clear()
    studio.settle()
    studio.write("soort:opp school")


def _indexed(vault: Vault) -> None:
    while catch_up(vault):
        pass


def _supposed(studio: Studio) -> None:
    """The worklist, counted from another day."""
    _keys(ScreenName.WORKLIST, "W")(studio)
    studio.write("5-11")
    studio.press("Return")
    studio.settle()  # what follows is counted a moment after the day was typed


def _ticked(studio: Studio) -> None:
    _keys(ScreenName.WORKLIST, "Space")(studio)


def _unticked(studio: Studio) -> None:
    studio.press("Space")


def _another_of_that_name(studio: Studio) -> None:
    from desktop.worklist.new_dossier_screen import NewDossierScreen

    screen = studio.go(Route(ScreenName.NEW))
    assert isinstance(screen, NewDossierScreen)
    controls = screen.form.controls
    controls["roepnaam"].set_value("Łukasz")
    controls["achternaam"].set_value("Wiśniewski")
    controls["geboortedatum"].set_value("2018-05-21")
    for one in ("roepnaam", "achternaam", "geboortedatum"):
        controls[one].edited.emit()
        controls[one].left.emit()
    studio.settle()
    screen.duplicate.ask()  # as who goes on is led to it
    studio.settle()


def _some_of_roster(studio: Studio, *, changed: bool = False) -> Path:
    whole = Path(str(resource("demo", "edex_basisschool.xml"))).read_text(encoding="utf-8")
    first = whole.index("  <leerling ")
    some = "  <leerling ".join(whole[first:].split("  <leerling ")[: _PUPILS + (0 if changed else 1)])
    text = whole[:first] + some + whole[whole.index("</leerlingen>") :]
    if changed:
        text = text.replace("<roepnaam>", "<roepnaam>Nieuwe ", 3)
    path = studio.place / "EDEX.XML"
    path.write_text(text, encoding="utf-8")
    return path


def _open_roster(studio: Studio, path: Path) -> None:
    from desktop.exchange.import_screen import ImportScreen

    screen = studio.go(Route(ScreenName.IMPORT))
    assert isinstance(screen, ImportScreen)
    screen.open_file(path)
    studio.settle()


def _taken(studio: Studio) -> None:
    _open_roster(studio, _some_of_roster(studio))
    studio.press("Ctrl+Return")


def _changed_since(studio: Studio) -> None:
    _open_roster(studio, _some_of_roster(studio, changed=True))


def _broken(studio: Studio) -> None:
    path = studio.place / "kapot.xml"
    path.write_text("<EDEX><leerlingen><leerling", encoding="utf-8")
    _open_roster(studio, path)


def _menu(studio: Studio) -> None:
    """What the button Menu opens; only where there is one column."""
    studio.go(Route(ScreenName.WORKLIST))
    workspace = studio.window.workspace
    assert workspace is not None
    workspace.toggle_menu()
    studio.settle()


def _failed(studio: Studio) -> None:
    studio.go(Route(ScreenName.WORKLIST))
    workspace = studio.window.workspace
    assert workspace is not None
    workspace.context.session.act(_fail, failed=workspace.tell)
    studio.settle()


def _fail(_: Vault) -> None:
    raise SchijfFout()


def _contact(studio: Studio) -> None:
    from desktop.contacts.contacts_screen import ContactsScreen
    from desktop.contacts.reading import new_contact

    studio.do(lambda vault: new_contact(vault, date(DAY.year, DAY.month, 12)))
    studio.do(lambda vault: new_contact(vault, DAY))
    screen = studio.go(Route(ScreenName.CONTACTS))
    assert isinstance(screen, ContactsScreen)
    screen.read()
    studio.settle()


DESK = (
    Scene("02-werklijst-wat-als", EXAMPLE, _supposed),
    Scene("02-werklijst-uitstellen", EXAMPLE, _keys(ScreenName.WORKLIST, "U")),
    Scene("02-werklijst-afgevinkt", EXAMPLE, _ticked),
    Scene("02-werklijst-toch-niet", EXAMPLE, _unticked),
    Scene("02-dossiers-niets", EXAMPLE, _typed(ScreenName.DOSSIERS, "qqq")),
    Scene("03-nieuw-dossier-leeg", EXAMPLE, _keys(ScreenName.NEW, "Ctrl+Return")),
    Scene("03-nieuw-dossier-dubbel", EXAMPLE, _another_of_that_name),
    Scene("08-invoeren-kapot", EXAMPLE, _broken),
    Scene("12-uitleg", EXAMPLE, _keys(ScreenName.WORKLIST, "F2")),
    Scene("12-zoeken-naam", EXAMPLE, _typed(ScreenName.WORKLIST, "wis", "Ctrl+K")),
    Scene("12-zoeken-tekst", EXAMPLE, _typed(ScreenName.WORKLIST, "lezen", "Ctrl+K")),
    Scene("12-zoeken-filter", EXAMPLE, _typed(ScreenName.WORKLIST, "groep:5 soort:opp sta", "Ctrl+K")),
    Scene("12-zoeken-tikfout", EXAMPLE, _typed(ScreenName.WORKLIST, "wisnieski", "Ctrl+K")),
    Scene("12-zoeken-alles", EXAMPLE, _all_found),
    Scene("12-zoeken-niets", EXAMPLE, _typed(ScreenName.WORKLIST, "qqq", "Ctrl+K")),
    Scene("12-menu", EXAMPLE, _menu, single=True),
    Scene("12-storing", EXAMPLE, _failed),
    Scene("08-invoeren-overgenomen", ROSTER, _taken),
    Scene("08-invoeren-gewijzigd", ROSTER, _changed_since),
    Scene("14-contacten-leeg", STEUNPUNT, _keys(ScreenName.CONTACTS)),
    Scene("14-contacten", STEUNPUNT, _contact),
)
