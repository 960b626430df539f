# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1BillingCreditBalanceTransactionCreated(ThinObjectEvent):
    """Stripe's `v1.billing.credit_balance_transaction.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_balance_transaction.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_balance_transaction.created"
    )
    __event_related__ = "BillingCreditBalanceTransaction"
    detail_type: Annotated[
        Literal["v1.billing.credit_balance_transaction.created"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v1.billing.credit_balance_transaction.created"]:
        return "v1.billing.credit_balance_transaction.created"
