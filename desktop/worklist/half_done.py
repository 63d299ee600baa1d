"""A new dossier or task that is half filled in: held as it stands until it is made, through a lock and a next start."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.shell.keeping import Keeping
from desktop.widgets.fields.control import Control
from models.values import from_json, to_json

PLACE = ("nieuw dossier",)


class HalfDone(QObject):
    """Holds what stands in some controls, by name."""

    def __init__(
        self, keeping: Keeping, controls: Mapping[str, Control], parent: QObject, place: tuple[str, ...] = PLACE
    ) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._controls = dict(controls)
        self._place = place
        for one in self._controls.values():
            one.edited.connect(self._hold)

    def put_back(self) -> bool:
        """Puts back what was held; answers whether there was anything."""
        held = self._keeping.draft(self._place)
        told = json.loads(held) if held else {}
        for name, (value, typed) in told.items():
            control = self._controls.get(name)
            if control is not None and typed:
                control.set_typed(typed)
            elif control is not None:
                control.set_value(from_json(value))
        return bool(told)

    def forget(self) -> None:
        """It was made."""
        self._keeping.forget(self._place)

    def _hold(self) -> None:
        told = {
            name: (to_json(one.value()), one.typed() if one.problem() else "") for name, one in self._controls.items()
        }
        if any(value is not None or typed for value, typed in told.values()):
            self._keeping.hold_draft(self._place, json.dumps(told))
        else:
            self._keeping.forget(self._place)
