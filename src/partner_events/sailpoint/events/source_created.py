# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class SourceCreatedInput(TriggerInput):
    id: str
    name: str
    type: str
    created: str
    connector: str
    actor: IdentityReference


class SourceCreated(SailPointEvent):
    """SailPoint's `idn:source-created` (Source Created):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-created/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-created/"
    )
    detail_type: Annotated[Literal["idn:source-created"], Field(alias="detail-type")]
    detail: SourceCreatedInput

    @property
    def kind(self) -> Literal["idn:source-created"]:
        return "idn:source-created"
