# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementInboundTransferBankDebitSucceeded(ThinObjectEvent):
    """Stripe's `v2.money_management.inbound_transfer.bank_debit_succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_succeeded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_succeeded"
    )
    __event_related__ = "V2MoneyManagementInboundTransfer"
    detail_type: Annotated[
        Literal["v2.money_management.inbound_transfer.bank_debit_succeeded"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_succeeded"]:
        return "v2.money_management.inbound_transfer.bank_debit_succeeded"
