"""A handler of an event of a generated partner."""

from partner_events import parse_event


def handle(raw: dict[str, object]) -> None:
    name = type(parse_event(raw)).__name__
    assert name == "Thing14Updated", name
