"""A script: prints what a new revision must do, the difference between the newest revision and the tables.

`pass` when there is none.
"""

import sqlcipher3.dbapi2 as sqlcipher
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.operations.ops import UpgradeOps
from sqlalchemy import create_engine

from models.base import Base
from models.vault.search_tables import PREFIX
from models.vault.triggers import GATE
from models.vault.upgrade import run_revisions

with create_engine("sqlite://", module=sqlcipher).begin() as connection:
    run_revisions(connection)
    told = {"include_name": lambda name, kind, _: kind != "table" or not (name == GATE or name.startswith(PREFIX))}
    context = MigrationContext.configure(connection, opts=told)
    operations = produce_migrations(context, Base.metadata).upgrade_ops or UpgradeOps()
    print(render_python_code(operations, render_as_batch=True))
