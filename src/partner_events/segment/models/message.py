# Generated from schemas/segment by codegen; do not edit.

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
    """What sort of message it is, which is the kind."""

    messageId: str
    """The message's id: the same if it is sent again."""

    timestamp: str
    """When it happened, as ISO 8601 text, corrected for a wrong clock."""

    anonymousId: str | None = None
    """Who it was, before the user is known."""

    userId: str | None = None
    """Your own id of the user; null while they are unknown."""

    channel: str | None = None
    """Where it comes from: `browser`, `mobile` or `server`."""

    context: Context | None = None
    """Where it happened: page, device, library, address, campaign."""

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
