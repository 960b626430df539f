# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class IdentityAttributesChangedChange(Model):
    attribute: str
    oldValue: str | bool | list[str] | JsonObject | None = None
    newValue: str | bool | list[str] | JsonObject | None = None


class IdentityAttributesChangedInput(TriggerInput):
    identity: IdentityReference
    changes: list[IdentityAttributesChangedChange]


class IdentityAttributesChanged(SailPointEvent):
    """SailPoint's `idn:identity-attributes-changed` (Identity Attributes Changed):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-attributes-changed/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-attributes-changed/"
    )
    detail_type: Annotated[Literal["idn:identity-attributes-changed"], Field(alias="detail-type")]
    detail: IdentityAttributesChangedInput

    @property
    def kind(self) -> Literal["idn:identity-attributes-changed"]:
        return "idn:identity-attributes-changed"
