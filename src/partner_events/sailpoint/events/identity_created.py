# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class IdentityCreatedInput(TriggerInput):
    identity: IdentityReference
    attributes: JsonObject


class IdentityCreated(SailPointEvent):
    """SailPoint's `idn:identity-created` (Identity Created):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-created/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-created/"
    )
    detail_type: Annotated[Literal["idn:identity-created"], Field(alias="detail-type")]
    detail: IdentityCreatedInput

    @property
    def kind(self) -> Literal["idn:identity-created"]:
        return "idn:identity-created"
