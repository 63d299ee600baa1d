"""The keys of the encrypted files in `bijlagen/`: which file of a vault opens with which key.

Not part of the history, on purpose: a key that is gone must be gone everywhere, for then its file is destroyed. What an
attachment is, where it came from and which file it has stands in its document.
"""

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class Bijlagebestand(Base):
    """One file: `naam` on the disk, which tells nothing; `sleutel` its own key (hex); `grootte` of what it holds."""

    __tablename__ = "bijlagebestand"
    naam: Mapped[str] = mapped_column(primary_key=True)
    sleutel: Mapped[str]
    grootte: Mapped[int]
