"""A vault for tests that need no encryption: the same tables and gateway on plain SQLite, in memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, insert

import models.tables as tables
from models.base import Base
from models.record.change import AfterAct, nothing_after
from models.values import canonical


@dataclass
class MemoryVault:
    engine: Engine
    gebruiker_uid: str | None
    after_act: AfterAct = nothing_after

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with self.engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            yield connection
            connection.rollback()


@contextmanager
def memory_vault() -> Iterator[MemoryVault]:
    """A new vault with one user; for a test that needs more than one, or a fresh one for every example."""
    engine = create_engine("sqlite://", poolclass=StaticPool, json_serializer=canonical)
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys=ON"))
    Base.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(insert(tables.Gebruiker).values(uid="marit", naam="Marit Hoekzema", rol="ib", actief=True))
        connection.execute(insert(tables.Organisatie).values(uid="org", soort="school", naam="De Wilgenhoek"))
    yield MemoryVault(engine, "marit")
    engine.dispose()


@pytest.fixture
def vault() -> Iterator[MemoryVault]:
    with memory_vault() as made:
        yield made


@pytest.fixture
def dossier(vault: MemoryVault) -> str:
    from models.actions.dossier import new_dossier
    from models.snapshot import Leerling

    return new_dossier(vault, Leerling(roepnaam="Noor", achternaam="Veldman", schoolsoort="bao"))[0]


@pytest.fixture
def opp(vault: MemoryVault, dossier: str) -> str:
    from models.actions.opp import begin_opp

    return begin_opp(vault, dossier, "opp_po")[0]
