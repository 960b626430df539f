# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail, ThinObjectEvent
from pydantic import Field


class V2MoneyManagementReceivedCreditAvailableData(Model):
    transaction_id: str


class V2MoneyManagementReceivedCreditAvailableDetail(ObjectDetail):
    data: V2MoneyManagementReceivedCreditAvailableData | None = None


class V2MoneyManagementReceivedCreditAvailable(ThinObjectEvent):
    """Stripe's `v2.money_management.received_credit.available`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.available
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.available"
    )
    __event_related__ = "V2MoneyManagementReceivedCredit"
    detail_type: Annotated[
        Literal["v2.money_management.received_credit.available"],
        Field(alias="detail-type"),
    ]
    detail: V2MoneyManagementReceivedCreditAvailableDetail

    @property
    def kind(self) -> Literal["v2.money_management.received_credit.available"]:
        return "v2.money_management.received_credit.available"
