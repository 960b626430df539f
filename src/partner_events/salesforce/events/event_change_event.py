# Generated from schemas/salesforce by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.salesforce._change import ChangeEvent
from pydantic import Field


class EventChangeEvent(ChangeEvent):
    """Salesforce's `EventChangeEvent` (Event Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    docs_url: ClassVar[str] = (
        "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm"
    )
    detail_type: Annotated[Literal["EventChangeEvent"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["EventChangeEvent"]:
        return "EventChangeEvent"
