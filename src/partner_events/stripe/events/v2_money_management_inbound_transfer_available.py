# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail, ThinObjectEvent
from pydantic import Field


class V2MoneyManagementInboundTransferAvailableData(Model):
    transaction_id: str


class V2MoneyManagementInboundTransferAvailableDetail(ObjectDetail):
    data: V2MoneyManagementInboundTransferAvailableData | None = None


class V2MoneyManagementInboundTransferAvailable(ThinObjectEvent):
    """Stripe's `v2.money_management.inbound_transfer.available`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.available
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.available"
    )
    __event_related__ = "V2MoneyManagementInboundTransfer"
    detail_type: Annotated[
        Literal["v2.money_management.inbound_transfer.available"],
        Field(alias="detail-type"),
    ]
    detail: V2MoneyManagementInboundTransferAvailableDetail

    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.available"]:
        return "v2.money_management.inbound_transfer.available"
