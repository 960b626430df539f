"""Only the import of pydantic's base class: no process with a model can do with less."""

from pydantic import BaseModel as BaseModel


def handle(raw: object) -> None:
    pass
