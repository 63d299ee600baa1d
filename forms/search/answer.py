"""An answer to the search field, in two parts: names at once, and what stands in texts after them.

    memory = remember(vault)                      # when the field opens
    told = answer_names(vault, "noor groep:6", memory)
    page = answer_texts(vault, told.asked)

What is remembered are names: it belongs to a window and goes with it when the vault is locked.
"""

from dataclasses import dataclass, replace
from dataclasses import field as default

from forms.search.asked import Asked, understand
from forms.search.filters import Known, kinds, states
from forms.search.keep import FORMAAT
from forms.search.near import NameWords, warm
from forms.search.people import PupilFound, people, refreshed
from forms.search.texts import MOST, Page, page_of_texts, texts
from models.queries.search import find, index
from models.queries.search.read import schools_and_users
from models.vault import Vault

_RECENT = 6


@dataclass(frozen=True, slots=True)
class Memory:
    """What one search after the other needs: values of filters, words of names, dossiers worked in last."""

    known: Known = default(default_factory=Known)
    user: str | None = None
    names: NameWords = default(default_factory=NameWords)
    recent: tuple[str, ...] = ()
    last: tuple[PupilFound, ...] = ()
    """The dossiers worked in last, to be offered before anything is typed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was understood and who was found.

    `behind` while something that was written is still to be indexed, `far_behind` while that is very much.
    """

    asked: Asked
    people: tuple[PupilFound, ...]
    memory: Memory
    behind: bool = False
    far_behind: bool = False


def remember(vault: Vault, opened: tuple[str, ...] = ()) -> Memory:
    """Reads what searching needs. `opened` are the dossiers that were opened last in this session, newest first."""
    with vault.reading() as connection:
        schools, users = schools_and_users(connection)
        groups = find.groups(connection)
        recent = tuple(dict.fromkeys((*opened, *find.last_worked_in(connection, 2 * _RECENT))))
        shown = find.pupils(connection, recent)
        names = refreshed(connection, NameWords())
    kinds(), states(), warm()
    last = tuple(PupilFound.of(shown[uid]) for uid in recent if uid in shown)
    return Memory(Known(schools, users, groups), vault.gebruiker_uid, names, recent, last[:_RECENT])


def answer_names(vault: Vault, typed: str, memory: Memory) -> Answer:
    """Who is called so, with how what was typed is understood."""
    asked = understand(typed, memory.known, user=memory.user)
    with vault.reading() as connection:
        names = refreshed(connection, memory.names)
        behind = index.is_behind(connection, FORMAAT)
        found = people(connection, asked, names, memory.recent, behind=behind)
        far = behind and index.is_far_behind(connection, FORMAAT)
    return Answer(asked, found, memory if names is memory.names else replace(memory, names=names), behind, far)


def answer_texts(vault: Vault, asked: Asked, most: int = MOST) -> Page:
    """Where it stands."""
    with vault.reading() as connection:
        return texts(connection, asked, most)


def answer_page(vault: Vault, asked: Asked, offset: int) -> Page:
    """A page of all places where it stands."""
    with vault.reading() as connection:
        return page_of_texts(connection, asked, offset)
