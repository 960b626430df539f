# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import CustomFieldChangeDetail
from pydantic import Field


class CustomFieldChanged(TicketEvent):
    """Zendesk's `Support Ticket: Custom Field Changed` (Custom Field Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#custom-field-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#custom-field-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Custom Field Changed"], Field(alias="detail-type")]
    detail: CustomFieldChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Custom Field Changed"]:
        return "Support Ticket: Custom Field Changed"
