# Generated from schemas/stripe/events/v1.customer_cash_balance_transaction.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerCashBalanceTransactionCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerCashBalanceTransactionCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerCashBalanceTransactionCreated(ThinEvent):
    """Stripe's `v1.customer_cash_balance_transaction.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer_cash_balance_transaction.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer_cash_balance_transaction.created"
    )
    detail_type: Annotated[
        Literal["v1.customer_cash_balance_transaction.created"], Field(alias="detail-type")
    ]
    detail: V1CustomerCashBalanceTransactionCreatedDetail

    @property
    def kind(self) -> Literal["v1.customer_cash_balance_transaction.created"]:
        return "v1.customer_cash_balance_transaction.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerCashBalanceTransactionCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerCashBalanceTransactionCreatedDetailFields, V1CustomerCashBalanceTransactionCreatedDetailFields]: ...
