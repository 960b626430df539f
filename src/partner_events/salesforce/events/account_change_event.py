# Generated from schemas/salesforce by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.salesforce._change import ChangeEvent
from pydantic import Field


class AccountChangeEvent(ChangeEvent):
    """Salesforce's `AccountChangeEvent` (Account Change Event):
    https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm
    """

    docs_url: ClassVar[str] = (
        "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm"
    )
    detail_type: Annotated[Literal["AccountChangeEvent"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["AccountChangeEvent"]:
        return "AccountChangeEvent"
