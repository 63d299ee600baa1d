"""The three parties of a case, in the order in which they are always told."""

from enum import StrEnum


class Party(StrEnum):
    """The corners of the triangle, in their fixed order."""

    LEERLING = "leerling"
    OUDERS = "ouders"
    SCHOOL = "school"
