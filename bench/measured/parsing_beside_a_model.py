"""A handler of any kind of event that has a model of its own, built in pydantic's way."""

from bench.measured import floor, parsing


def handle(raw: dict[str, object]) -> str:
    floor.handle(raw)
    return parsing.handle(raw)
