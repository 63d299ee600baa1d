"""What Alembic runs for an upgrade: on the connection it is given, in the transaction that is open there.

To make a revision: change the tables, then `python -m models.vault.migrations`, which prints the difference between the
newest revision and the tables as the body of a new one.
"""

from alembic import context

from models.base import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
