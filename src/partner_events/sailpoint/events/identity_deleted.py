# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class IdentityDeletedInput(TriggerInput):
    identity: IdentityReference
    attributes: JsonObject


class IdentityDeleted(SailPointEvent):
    """SailPoint's `idn:identity-deleted` (Identity Deleted):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-deleted/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-deleted/"
    )
    detail_type: Annotated[Literal["idn:identity-deleted"], Field(alias="detail-type")]
    detail: IdentityDeletedInput

    @property
    def kind(self) -> Literal["idn:identity-deleted"]:
        return "idn:identity-deleted"
