# Generated from schemas/segment/objects/message.json by `python -m codegen`; do not edit.
# Vocabularies are in message.pyi.

from typing import Annotated

from partner_events._models.model import JsonObject, Model, Number
from partner_events.segment.models._types import Context
from pydantic import Field


class MessageMetadata(Model):
    bundled: list[str] | None = None
    bundledConfigIds: list[str] | None = None
    bundledIds: list[str] | None = None
    unbundled: list[str] | None = None


class SegmentMessage(Model):
    """https://segment.com/docs/connections/spec/common/"""

    type: str
    messageId: str
    """The message's id: the same if it is sent again."""

    timestamp: str
    """When it happened, as ISO 8601 text, corrected for a wrong clock."""

    anonymousId: str | None = None
    """Who it was, before the user is known."""

    userId: str | None = None
    channel: str | None = None
    """Where it comes from: `browser`, `mobile` or `server`."""

    context: Context | None = None
    integrations: JsonObject | None = None
    """Which destinations get it."""

    originalTimestamp: str | None = None
    """When it happened by the clock of the device."""

    sentAt: str | None = None
    """When the device sent it, by its clock."""

    receivedAt: str | None = None
    """When Segment received it."""

    projectId: str | None = None
    version: str | Number | None = None
    """Of Segment's API."""

    metadata: Annotated[MessageMetadata | None, Field(alias="_metadata")] = None
    """Which destinations the library had loaded itself."""
