"""Partners of which only the event source is known."""
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Mapping
from typing import Literal, assert_type

from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events._models.model import Model
from partner_events.patterns import EventPattern
from partner_events.saviynt import SaviyntEvent, UnknownSaviyntEvent
from partner_events.sumologic import SumoLogicEvent, UnknownSumoLogicEvent
from partner_events.twilio import TwilioEvent, UnknownTwilioEvent

# Right


def of_any_kind(event: TwilioEvent, saviynt: SaviyntEvent, sumo: SumoLogicEvent) -> None:
    assert_type(event.partner, Literal["twilio"])
    assert_type(saviynt.partner, Literal["saviynt"])
    assert_type(sumo.partner, Literal["sumologic"])
    assert_type(event.kind, str)
    assert_type(event.detail, object)


def as_it_came(event: UnknownTwilioEvent, saviynt: UnknownSaviyntEvent, sumo: UnknownSumoLogicEvent) -> None:
    as_unknown: list[UnknownEvent] = [event, saviynt, sumo]
    assert_type(event.detail, dict[str, object])
    assert_type(event.payload, Mapping[str, object])
    print(as_unknown)


class Message(Model):
    sid: str


class MessageEvent(TwilioEvent):
    """A detail of the user's own."""

    detail: Message


def of_ones_own(event: MessageEvent) -> None:
    assert_type(event.detail.sid, str)


def narrowed(event: PartnerEvent) -> None:
    match event:
        case TwilioEvent():
            assert_type(event.partner, Literal["twilio"])
        case _:
            assert_type(event, PartnerEvent)


def patterns() -> None:
    fields = TwilioEvent.fields
    EventPattern.of(TwilioEvent, fields.detail["status"].equals("delivered"))
    EventPattern.of(TwilioEvent, fields.payload["to"]["number"].prefix("+1"))


# Wrong


def details_are_not_known(event: TwilioEvent, unknown: UnknownTwilioEvent) -> None:
    event.detail["sid"]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    unknown.detail["to"]["number"]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]


def not_every_event_is_twilios(raw: dict[str, object]) -> TwilioEvent:
    return parse_event(raw, SaviyntEvent)  # type: ignore[return-value]  # pyright: ignore[reportReturnType]
