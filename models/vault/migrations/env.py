"""What Alembic runs for an upgrade: on the connection it is given, in the transaction that is open there.

To make a revision: change the tables, then `python -m models.vault.migrations`, which prints the difference between the
newest revision and the tables as the body of a new one; raise `SCHEMA_VERSION` and freeze a vault of the new schema
(`tests/databases/make.py`). A revision and a frozen vault change no more once they are released; until then take the
file away, print the difference anew, and freeze anew.
"""

from alembic import context

from models.base import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
