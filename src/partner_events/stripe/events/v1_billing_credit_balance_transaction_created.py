# Generated from schemas/stripe/events/v1.billing.credit_balance_transaction.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1BillingCreditBalanceTransactionCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1BillingCreditBalanceTransactionCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1BillingCreditBalanceTransactionCreated(ThinEvent):
    """Stripe's `v1.billing.credit_balance_transaction.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_balance_transaction.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_balance_transaction.created"
    )
    detail_type: Annotated[
        Literal["v1.billing.credit_balance_transaction.created"], Field(alias="detail-type")
    ]
    detail: V1BillingCreditBalanceTransactionCreatedDetail

    @property
    def kind(self) -> Literal["v1.billing.credit_balance_transaction.created"]:
        return "v1.billing.credit_balance_transaction.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1BillingCreditBalanceTransactionCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1BillingCreditBalanceTransactionCreatedDetailFields, V1BillingCreditBalanceTransactionCreatedDetailFields]: ...
