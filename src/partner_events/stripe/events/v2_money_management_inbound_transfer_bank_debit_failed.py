# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementInboundTransferBankDebitFailed(ThinObjectEvent):
    """Stripe's `v2.money_management.inbound_transfer.bank_debit_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_failed"
    )
    __event_related__ = "V2MoneyManagementInboundTransfer"
    detail_type: Annotated[
        Literal["v2.money_management.inbound_transfer.bank_debit_failed"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_failed"]:
        return "v2.money_management.inbound_transfer.bank_debit_failed"
