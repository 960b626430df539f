"""The floor: pydantic, and one value validated by a trivial model.

Importing pydantic alone is not enough of a floor, since it puts most of its own loading off.
"""

from pydantic import BaseModel


class Trivial(BaseModel):
    number: int


def handle(raw: object) -> None:
    Trivial.model_validate({"number": 1})
