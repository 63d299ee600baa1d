"""The declarative base and the few things every table shares: names of constraints and row ids.

Every row that a user can point at has a `uid`: a random, stable id that survives copying, exporting and
moving to another vault. Nothing is told by it: no counter, no date, no name.
"""

import secrets
from typing import ClassVar

from sqlalchemy import JSON, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from models.values import Json

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Parent of every table of the vault."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[object, object]] = {Json: JSON(none_as_null=True)}


def new_uid() -> str:
    """A new row id: 22 url-safe characters, 128 random bits."""
    return secrets.token_urlsafe(16)


class WithUid:
    """Mixin: a stable random id as primary key."""

    uid: Mapped[str] = mapped_column(primary_key=True, default=new_uid)
