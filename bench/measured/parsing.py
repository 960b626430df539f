"""A handler of any kind of event."""

from partner_events import PartnerEvent, parse_event


def parse(raw: dict[str, object]) -> PartnerEvent:
    return parse_event(raw)


def handle(raw: dict[str, object]) -> str:
    return parse(raw).kind
