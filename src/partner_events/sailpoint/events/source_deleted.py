# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class SourceDeletedInput(TriggerInput):
    id: str
    name: str
    type: str
    deleted: str
    connector: str
    actor: IdentityReference


class SourceDeleted(SailPointEvent):
    """SailPoint's `idn:source-deleted` (Source Deleted):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-deleted/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-deleted/"
    )
    detail_type: Annotated[Literal["idn:source-deleted"], Field(alias="detail-type")]
    detail: SourceDeletedInput

    @property
    def kind(self) -> Literal["idn:source-deleted"]:
        return "idn:source-deleted"
