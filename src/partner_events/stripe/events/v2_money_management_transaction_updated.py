# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail, ThinObjectEvent
from pydantic import Field


class V2MoneyManagementTransactionUpdatedData(Model):
    treasury_transaction: str | None = None


class V2MoneyManagementTransactionUpdatedDetail(ObjectDetail):
    data: V2MoneyManagementTransactionUpdatedData | None = None


class V2MoneyManagementTransactionUpdated(ThinObjectEvent):
    """Stripe's `v2.money_management.transaction.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.updated"
    )
    __event_related__ = "V2MoneyManagementTransaction"
    detail_type: Annotated[Literal["v2.money_management.transaction.updated"], Field(alias="detail-type")]
    detail: V2MoneyManagementTransactionUpdatedDetail

    @property
    def kind(self) -> Literal["v2.money_management.transaction.updated"]:
        return "v2.money_management.transaction.updated"
