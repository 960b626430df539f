# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail, ThinObjectEvent
from pydantic import Field


class V2MoneyManagementTransactionCreatedData(Model):
    treasury_transaction: str | None = None
    v1_id: str | None = None


class V2MoneyManagementTransactionCreatedDetail(ObjectDetail):
    data: V2MoneyManagementTransactionCreatedData | None = None


class V2MoneyManagementTransactionCreated(ThinObjectEvent):
    """Stripe's `v2.money_management.transaction.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.created"
    )
    __event_related__ = "V2MoneyManagementTransaction"
    detail_type: Annotated[Literal["v2.money_management.transaction.created"], Field(alias="detail-type")]
    detail: V2MoneyManagementTransactionCreatedDetail

    @property
    def kind(self) -> Literal["v2.money_management.transaction.created"]:
        return "v2.money_management.transaction.created"
