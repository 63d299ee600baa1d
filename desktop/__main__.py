"""The program: with a verb the command line, without one the window. Qt is imported only for the window."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program; answers its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words:
        from forms.commandline.main import main as commandline

        return commandline(words)
    from desktop.plain_imports import plain_imports

    plain_imports()
    from desktop.app import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
