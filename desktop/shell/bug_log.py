"""The log of the program: bugs only, by kind and place in the code. Nothing of a case ever comes here."""

import logging
from pathlib import Path

from platformdirs import user_log_path

_LARGEST, _OLD = 200_000, 2


def start_log(folder: Path | None = None) -> Path | None:
    """Begins writing where the system keeps logs; answers the file, or None where nothing can be written."""
    from logging.handlers import RotatingFileHandler  # brings sockets and more: not before the first picture

    place = folder or user_log_path("driehoek", appauthor=False)
    path = place / "driehoek.log"
    try:
        place.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_LARGEST, backupCount=_OLD, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger("driehoek").addHandler(handler)
    return path
