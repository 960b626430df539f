# Generated from schemas/zendesk by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.zendesk._ticket import TicketEvent
from partner_events.zendesk.models._types import IdChangeDetail
from pydantic import Field


class OrganizationChanged(TicketEvent):
    """Zendesk's `Support Ticket: Organization Changed` (Organization Changed):
    https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#organization-changed
    """

    docs_url: ClassVar[str] = (
        "https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/#organization-changed"
    )
    detail_type: Annotated[Literal["Support Ticket: Organization Changed"], Field(alias="detail-type")]
    detail: IdChangeDetail

    @property
    def kind(self) -> Literal["Support Ticket: Organization Changed"]:
        return "Support Ticket: Organization Changed"
