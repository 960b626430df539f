"""Genesys Cloud's events: topics, bodies, and patterns on them."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, assert_type

from partner_events import parse_event
from partner_events.genesys import (
    ConversationAttributes,
    ConversationCustomerStart,
    ConversationsTranscription,
    GenesysEvent,
    UnknownGenesysEvent,
    UsersPresence,
)
from partner_events.genesys.models import TopicDetail, TranscriptionTopicTranscriptionMessage
from partner_events.patterns import EventPattern

# Right


def of_any_topic(event: GenesysEvent) -> None:
    assert_type(event.partner, Literal["genesys"])
    assert_type(event.kind, str)
    assert_type(event.payload, object)
    assert_type(event.detail, TopicDetail)
    assert_type(event.topic_ids, list[str])
    assert_type(event.organization_id, str | None)
    assert_type(event.occurred_at, datetime)


def of_one_topic(event: ConversationsTranscription, start: ConversationCustomerStart) -> None:
    assert_type(event.kind, Literal["v2.conversations.{id}.transcription"])
    assert_type(event.payload, TranscriptionTopicTranscriptionMessage)
    for transcript in event.payload.transcripts or []:
        assert_type(transcript.isFinal, bool | None)
    assert_type(start.payload.eventTime, int | None)


def by_topic(event: ConversationsTranscription | UsersPresence) -> None:
    if event.kind == "v2.users.{id}.presence":
        assert_type(event, UsersPresence)


def of_attributes(event: ConversationAttributes) -> None:
    assert_type(event.payload.attributes, dict[str, str] | None)


def of_unknown_topics(event: UnknownGenesysEvent) -> None:
    assert_type(event.payload, Mapping[str, object])


def parsed(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, UsersPresence), UsersPresence)


def patterns() -> None:
    fields = ConversationCustomerStart.fields
    EventPattern.of(ConversationCustomerStart, fields.payload.mediaType.equals("CHAT"))
    EventPattern.of(GenesysEvent, GenesysEvent.fields.detail.topicName.prefix("v2.users."))


# Wrong


def not_there(event: ConversationsTranscription) -> None:
    event.payload.transcript  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def misspelled() -> None:
    ConversationCustomerStart.fields.payload.mediaType.equals("Chat")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
