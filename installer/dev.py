"""The one command of a checkout: `python3 installer/dev.py WORD` (Windows: `py installer\\dev.py WORD`).

Guarantees that a Python that is too old is told so in one sentence: this file therefore keeps to syntax that every
Python 3 reads, and imports the rest of `installer` only after looking. Without a word it prints what the words are.
"""

import sys
from pathlib import Path

OLDEST = (3, 11)


def refusal(version: "tuple[int, int]") -> "str | None":
    """The sentence for a Python of this version, or None when it will do."""
    if version >= OLDEST:
        return None
    have, need = (".".join(str(part) for part in numbers) for numbers in (version, OLDEST))
    return f"Driehoek heeft Python {need} of nieuwer nodig en dit is Python {have}. Installeer een nieuwere Python."


def main() -> int:
    """Carry out the words of the command line and answer with the exit code."""
    sorry = refusal(sys.version_info[:2])
    if sorry:
        print(sorry, file=sys.stderr)
        return 1
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from installer import words

    return words.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
