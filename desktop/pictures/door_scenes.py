"""What is in the pictures of the door: unlocking in all its states, and the four steps of the first start."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop.pictures.scene import Scene
from desktop.pictures.studio import Studio
from desktop.shell.messages import went_wrong
from desktop.shell.window import Closed
from models.vault import Vault
from models.vault.backup import backup_folder
from models.vault.instance import InstanceLock
from models.vault.messages import KopieMislukt

_LOCKED_AT = datetime(2026, 11, 17, 10, 42)
_WRONG_CODE = "AAAAAAA"
"""A group of which the check letter is wrong."""
_GOOD = "drie eenden zwemmen rustig"


def _folder(studio: Studio) -> Path:
    return studio.place / "Voorbeeld.kluis"


def _locked(studio: Studio) -> None:
    studio.open_vault("voorbeeld")
    studio.show_door(Closed(_folder(studio), "Marit Hoekzema", _LOCKED_AT))


def _with_key(state: str, *, typed_first: bool = False) -> Callable[[Studio], object]:
    """The door of a vault that can also be opened by the key of the computer."""

    def show(studio: Studio) -> None:
        from desktop.unlock.known_vault import OwnKey
        from desktop.unlock.ways import Ways

        _locked(studio)
        ways = studio.find(Ways)
        ways.show_ways(OwnKey[state], wachtzin=True, herstelcode=True, typed_first=typed_first)
        ways.focus_first()
        studio.settle()

    return show


def _wrong(studio: Studio) -> None:
    _locked(studio)
    studio.write("fout geraden")
    studio.press("Return")


def _code(studio: Studio) -> None:
    from desktop.unlock.ways import Way, Ways

    _locked(studio)
    studio.find(Ways).card(Way.HERSTELCODE).choose()
    studio.settle()
    studio.write(_WRONG_CODE)


def _not_closed(studio: Studio) -> None:
    studio.open_vault("voorbeeld")
    studio.show_door(Closed(_folder(studio), "Marit Hoekzema", _LOCKED_AT, went_wrong(KopieMislukt())))


def _elsewhere(studio: Studio) -> None:
    _locked(studio)
    held = InstanceLock(_folder(studio))
    studio.write("voorbeeld")
    studio.press("Return")
    held.release()


def _spoil(studio: Studio) -> Path:
    folder = studio.place / "Beschadigd.kluis"
    folder.mkdir(exist_ok=True)
    (folder / "kluis.db").write_bytes(b"dit is geen kluis" * 400)
    (folder / "sleutels.json").write_text("{}", encoding="utf-8")
    return folder


def _damaged(studio: Studio) -> None:
    studio.show_door(Closed(_spoil(studio)))


def _damaged_with_backup(studio: Studio) -> None:
    studio.open_vault("voorbeeld")
    folder = _spoil(studio)
    kept = backup_folder(folder)

    def make(vault: Vault) -> None:
        if not kept.exists():
            vault.backup(kept)

    studio.do(make)
    studio.show_door(Closed(folder))


def _back_from_backup(studio: Studio) -> None:
    _damaged_with_backup(studio)
    studio.press("Return")


def _gone(studio: Studio) -> None:
    studio.show_door(Closed(studio.place / "Verdwenen.kluis"))


def _role(studio: Studio) -> None:
    studio.show_door(Closed(None))


def _nobody(studio: Studio) -> None:
    from desktop.unlock.first_start import FirstStartScreen

    _role(studio)
    studio.find(FirstStartScreen).onward.click()
    studio.settle()


def _vault(studio: Studio) -> None:
    from desktop.unlock.first_start import FirstStartScreen

    _role(studio)
    screen = studio.find(FirstStartScreen)
    screen.role.name.control.set_value("Marit Hoekzema")
    screen.role.organisation.control.set_value("De Wilgenhoek")
    screen.onward.click()
    studio.settle()


def _typed(wachtzin: str, again: str) -> Callable[[Studio], object]:
    """The second step with a wachtzin in it."""

    def show(studio: Studio) -> None:
        from desktop.unlock.first_start import FirstStartScreen

        _vault(studio)
        place = studio.find(FirstStartScreen).place
        for field, words in ((place.wachtzin, wachtzin), (place.again, again)):
            field.control.target().setFocus()
            studio.write(words)
        place.wachtzin.control.target().setFocus()
        studio.settle()

    return show


def _made(studio: Studio) -> None:
    """The third step: the recovery code of a vault that was made just now."""
    from desktop.unlock.first_start import FirstStartScreen

    _typed(_GOOD, _GOOD)(studio)
    screen = studio.find(FirstStartScreen)
    screen.place.parent_folder.control.set_value(str(studio.place / f"Nieuw {len(list(studio.place.iterdir()))}"))
    screen.onward.click()
    studio.settle()


def _typed_again(studio: Studio) -> None:
    _made(studio)
    studio.press("Return")


def _not_the_code(studio: Studio) -> None:
    _typed_again(studio)
    studio.press("Return")


def _begin(studio: Studio) -> None:
    from desktop.unlock.first_start import FirstStartScreen

    _made(studio)
    studio.find(FirstStartScreen).code.kept.emit()
    studio.settle()


DOOR = (
    Scene("10-eerste-keer-rol", "", _role),
    Scene("10-eerste-keer-rol-leeg", "", _nobody),
    Scene("10-eerste-keer-kluis", "", _vault),
    Scene("10-eerste-keer-wachtzin-zwak", "", _typed("hond", "hond")),
    Scene("10-eerste-keer-wachtzin-anders", "", _typed(_GOOD, "drie eenden")),
    Scene("10-eerste-keer-herstelcode", "", _made),
    Scene("10-eerste-keer-overtypen", "", _typed_again),
    Scene("10-eerste-keer-overtypen-fout", "", _not_the_code),
    Scene("10-eerste-keer-beginnen", "", _begin),
    Scene("01-ontgrendelen", "", _locked),
    Scene("01-ontgrendelen-fout", "", _wrong),
    Scene("01-ontgrendelen-sleutel", "", _with_key("FOUND")),
    Scene("01-ontgrendelen-sleutel-en-wachtzin", "", _with_key("FOUND", typed_first=True)),
    Scene("01-ontgrendelen-sleutelbos-dicht", "", _with_key("LOCKED")),
    Scene("01-ontgrendelen-geen-sleutelbos", "", _with_key("NO_KEYRING")),
    Scene("01-ontgrendelen-herstelcode", "", _code),
    Scene("01-ontgrendelen-bericht", "", _not_closed),
    Scene("01-ontgrendelen-elders-open", "", _elsewhere),
    Scene("01-ontgrendelen-weg", "", _gone),
    Scene("01-ontgrendelen-beschadigd", "", _damaged),
    Scene("01-ontgrendelen-beschadigd-kopie", "", _damaged_with_backup),
    Scene("01-ontgrendelen-terugzetten", "", _back_from_backup),
)
