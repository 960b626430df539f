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
    messageId: str
    timestamp: str
    anonymousId: str | None = None
    userId: str | None = None
    channel: str | None = None
    context: Context | None = None
    integrations: JsonObject | None = None
    originalTimestamp: str | None = None
    sentAt: str | None = None
    receivedAt: str | None = None
    projectId: str | None = None
    version: str | Number | None = None
    metadata: Annotated[MessageMetadata | None, Field(alias="_metadata")] = None
