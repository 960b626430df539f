# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Model
from pydantic import Field


class TriggerMetadata(Model):
    triggerId: str
    triggerType: str
    invocationId: str | None = None
    callbackURL: str | None = None
    secret: str | None = None
    responseMode: str | None = None


class TriggerInput(Model):
    """https://developer.sailpoint.com/docs/extensibility/event-triggers/"""

    metadata: Annotated[TriggerMetadata | None, Field(alias="_metadata")] = None
