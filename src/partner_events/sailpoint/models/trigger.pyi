# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, Literal

from partner_events._models.model import Model
from pydantic import Field


class TriggerMetadata(Model):
    triggerId: str
    triggerType: Literal[
        "fireAndForget",
        "requestResponse",
    ] | str
    invocationId: str | None = None
    """What an answer is for. Not all of SailPoint's examples of requests have it."""

    callbackURL: str | None = None
    """Where an answer goes. Whoever has it and the secret can answer."""

    secret: str | None = None
    """What an answer has to state. Do not log it."""

    responseMode: str | None = None


class TriggerInput(Model):
    """https://developer.sailpoint.com/docs/extensibility/event-triggers/"""

    metadata: Annotated[TriggerMetadata | None, Field(alias="_metadata")] = None
    """What an answer needs; some of it is secret."""
