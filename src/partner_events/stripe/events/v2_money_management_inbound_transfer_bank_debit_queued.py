# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementInboundTransferBankDebitQueued(ThinObjectEvent):
    """Stripe's `v2.money_management.inbound_transfer.bank_debit_queued`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_queued
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_queued"
    )
    __event_related__ = "V2MoneyManagementInboundTransfer"
    detail_type: Annotated[
        Literal["v2.money_management.inbound_transfer.bank_debit_queued"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_queued"]:
        return "v2.money_management.inbound_transfer.bank_debit_queued"
