"""Genesys Cloud: topics with braces, ids in their names, times in two forms, keys, details alone."""

import os
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, read_sample
from hypothesis import given
from hypothesis import strategies as st
from support.json_values import JSON

from partner_events import (
    InvalidEventError,
    PartnerEvent,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    parse_events,
    register,
)
from partner_events._wire.secrets import Cover
from partner_events.catalog import temporary_registrations
from partner_events.errors import InvalidKindError
from partner_events.genesys import (
    ConversationAttributes,
    ConversationCustomerEnd,
    ConversationCustomerStart,
    ConversationsTranscription,
    EntityAudit,
    GenesysEvent,
    UnknownGenesysEvent,
    UsersConversationsCalls,
)
from partner_events.genesys._delivery import ID, ids_in, topic_of
from partner_events.patterns import EventPattern

Json = dict[str, Any]

FACTS = tomllib.loads((ROOT / "schemas" / "genesys" / "facts.toml").read_text(encoding="utf-8"))
CONVERSATION = "7e8c61fb-9a5c-4451-91ce-e339a43ed1ce"


def read(name: str) -> Json:
    return read_sample(name, "genesys")


def with_body(raw: Json, **fields: object) -> Json:
    return {**raw, "detail": {**raw["detail"], "eventBody": {**raw["detail"]["eventBody"], **fields}}}


# Topics


def test_every_collected_topic_is_a_kind_and_its_detail_type() -> None:
    """With its braces, which are literal."""
    kinds = catalog.kinds("genesys")

    assert {kind.kind for kind in kinds} == set(FACTS["topics"])
    assert all(kind.detail_type == kind.kind for kind in kinds)
    assert sum(ID in kind.kind for kind in kinds) == len(kinds) - 1


def test_a_pattern_has_the_braces() -> None:
    """EventBridge takes them for what they are."""
    pattern = EventPattern.of(ConversationsTranscription)

    assert pattern.to_dict()["detail-type"] == ["v2.conversations.{id}.transcription"]
    assert pattern.matches(read("conversations_transcription"))
    assert not pattern.matches(read("conversation_customer_end"))


@given(st.sampled_from(sorted(FACTS["topics"])), st.data())
def test_the_ids_of_a_name_are_found(topic: str, data: st.DataObject) -> None:
    """In their order, and the name says which topic it is of."""
    words = topic.split(".")
    ids = [str(data.draw(st.uuids())) for word in words if word == ID]
    filled = iter(ids)
    name = ".".join(next(filled) if word == ID else word for word in words)

    assert ids_in(topic, name.split(".")) == ids
    assert topic_of(name) == topic


def test_an_id_may_be_a_word() -> None:
    """Audits have the type of what changed."""
    event = parse_event(read("entity_audit"), EntityAudit, strict=True)

    assert event.topic_ids == ["OAuthClient", "458c0be0-828c-40be-941a-a8866239bf19"]


def test_a_topic_that_is_not_known_is_an_unknown_event() -> None:
    """Its frame is typed, its body is JSON, and its time is found all the same."""
    event = parse_event(read("unknown.topic"), UnknownGenesysEvent)

    assert isinstance(event, GenesysEvent)
    assert isinstance(event, UnknownEvent)
    assert event.payload["name"] == "Portland"
    assert event.topic_ids == [event.payload["id"]]
    assert event.occurred_at == datetime(2026, 11, 3, 14, 21, 10, 647000, UTC)


def test_deliveries_from_where_genesys_tests_are_genesyss() -> None:
    """Another event source begins like that of organizations; nobody else may register it."""
    raw = read("conversation_customer_end.of_a_test")

    event = parse_event(raw, ConversationCustomerEnd, strict=True)

    assert event.source.startswith("aws.partner/genesys.com.test/")
    assert event.partner == identify(raw).partner == "genesys"
    assert not EventPattern.of(ConversationCustomerEnd).matches(raw)

    class Other(PartnerEvent, source="aws.partner/genesys.com.test/", partner="other"):
        pass

    with temporary_registrations(), pytest.raises(InvalidKindError, match="genesys"):
        register(Other)


# Times


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("conversation_customer_start", datetime(2026, 11, 3, 14, 21, 10, 949000, UTC)),
        ("conversations_transcription", datetime(2026, 11, 3, 14, 21, 10, 128000, UTC)),
        ("entity_audit", datetime(2026, 11, 3, 14, 21, 10, tzinfo=UTC)),
    ],
)
def test_times_are_milliseconds_or_text(name: str, expected: datetime) -> None:
    """Depending on the topic."""
    assert parse_event(read(name), strict=True).occurred_at == expected


@given(JSON)
def test_without_a_time_of_its_own_it_is_when_it_was_sent(value: object) -> None:
    """Whatever stands there: a time is never made up."""
    raw = with_body(read("unknown.topic"), eventTime=value)
    sent = datetime(2026, 11, 3, 14, 21, 11, 13000, UTC)

    found = parse_event(raw).occurred_at

    assert found == sent or isinstance(value, (int, str))


# Bodies


@given(JSON)
def test_any_member_of_a_body_may_be_null_or_absent(extra: object) -> None:
    """None of them deviates, and what is not known is kept."""
    raw = read("users_conversations_calls")
    raw["detail"]["eventBody"] = dict.fromkeys(raw["detail"]["eventBody"]) | {"ofMine": extra}

    event = parse_event(raw, UsersConversationsCalls, strict=True)

    assert event.payload.participants is None
    assert event.payload.model_extra == {"ofMine": extra}


def test_attributes_are_the_customers() -> None:
    """Their keys may have blanks and brackets; the organization is there, which the definitions lack."""
    payload = parse_event(read("conversation_attributes"), ConversationAttributes, strict=True).payload

    assert payload.attributes is not None
    assert payload.attributes["LLM (AW) question"] == "Where is my order?"
    assert payload.organizationId == "cae0bb49-0b5c-4b10-9ade-0e71e74a2b10"


def test_a_session_that_ended_has_no_transcripts() -> None:
    """Its status says so."""
    ended = parse_event(read("conversations_transcription.ended"), ConversationsTranscription, strict=True)

    assert ended.payload.transcripts is None
    assert ended.payload.status is not None
    assert ended.payload.status.status == "SESSION_ENDED"


# Keys, and what is refused or hidden


def test_audits_have_an_id_of_their_own() -> None:
    """Other bodies have ids of what they are about."""
    audit, start = identify(read("entity_audit")), identify(read("conversation_customer_start"))

    assert audit.idempotency_key.value == read("entity_audit")["detail"]["eventBody"]["id"]
    assert audit.idempotency_key.strength == "inferred"
    assert start.idempotency_key.strength == "envelope"


def test_a_correlation_is_no_key() -> None:
    """It is there for tracing."""
    event = parse_event(read("entity_audit"), EntityAudit)

    assert event.correlation_id == "4ecc30fd-cbeb-4d80-92f5-9a3d545cd548-archival"
    assert event.idempotency_key.value != event.correlation_id


def test_a_message_of_a_websocket_is_a_detail_alone() -> None:
    """Its name says which topic it is of; by itself it is not a delivery."""
    detail = read("conversation_customer_start")["detail"]

    (event,) = parse_events(detail)

    assert isinstance(event, ConversationCustomerStart)
    assert event.topic_ids == [CONVERSATION]
    with pytest.raises(InvalidEventError):
        parse_event(detail)


@pytest.mark.parametrize("name", ["conversations_transcription", "conversation_attributes", "entity_audit"])
def test_what_people_said_is_sensitive(name: str) -> None:
    """Whoever shows a delivery covers it."""
    event = parse_event(read(name))

    shown = str(Cover(event.__event_sensitive__, event.raw).copy(event.to_dict()))

    for secret in ("send it back", "order-123", "Where is my order", "+1555", "Order desk", "deleted_on"):
        assert secret not in shown


def test_a_notification_of_an_unknown_topic_has_its_name_for_a_kind() -> None:
    """As a WebSocket brings it, without an envelope."""
    detail = {"topicName": "v2.moons.7.phase", "version": "2", "eventBody": {"eventTime": 1649237504949}}

    (event,) = parse_events(detail)

    assert isinstance(event, UnknownGenesysEvent)
    assert event.kind == "v2.moons.7.phase"
    assert event.occurred_at == datetime(2022, 4, 6, 9, 31, 44, 949000, UTC)


# The vendor's definitions

MODELS = Path(os.environ.get("GENESYS_MODELS", "no folder"))


@pytest.mark.tools
@pytest.mark.skipif(not MODELS.is_dir(), reason="the vendor's package is not here")
def test_the_documents_are_those_of_the_vendors_classes(tmp_path: Path) -> None:
    """Nobody edits them, nor classes.toml: facts.toml is what is kept by hand."""
    from codegen.importers import genesys as importer

    schemas = ROOT / "schemas" / "genesys"
    for name in ("facts.toml", "overlay.toml"):
        (tmp_path / name).write_bytes((schemas / name).read_bytes())

    said = importer.run(tmp_path, MODELS)

    assert said == f"genesys: {len(FACTS['topics'])} kinds"
    made = {path.relative_to(tmp_path): path.read_text() for path in tmp_path.rglob("*.json")}
    assert made == {path.relative_to(schemas): path.read_text() for path in schemas.rglob("*.json")}
    assert (tmp_path / "classes.toml").read_text() == (schemas / "classes.toml").read_text()
