# Generated from schemas/stripe/events/v2.money_management.received_credit.failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementReceivedCreditFailedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementReceivedCreditFailedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementReceivedCreditFailed(ThinEvent):
    """Stripe's `v2.money_management.received_credit.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.failed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.failed"
    )
    detail_type: Annotated[Literal["v2.money_management.received_credit.failed"], Field(alias="detail-type")]
    detail: V2MoneyManagementReceivedCreditFailedDetail

    @property
    def kind(self) -> Literal["v2.money_management.received_credit.failed"]:
        return "v2.money_management.received_credit.failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementReceivedCreditFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementReceivedCreditFailedDetailFields, V2MoneyManagementReceivedCreditFailedDetailFields]: ...
