"""The road from every released schema to the present one: a revision of Alembic for each."""
