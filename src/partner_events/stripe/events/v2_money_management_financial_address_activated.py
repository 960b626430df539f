# Generated from schemas/stripe/events/v2.money_management.financial_address.activated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementFinancialAddressActivatedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementFinancialAddressActivatedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementFinancialAddressActivated(ThinEvent):
    """Stripe's `v2.money_management.financial_address.activated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.activated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.activated"
    )
    detail_type: Annotated[
        Literal["v2.money_management.financial_address.activated"], Field(alias="detail-type")
    ]
    detail: V2MoneyManagementFinancialAddressActivatedDetail

    @property
    def kind(self) -> Literal["v2.money_management.financial_address.activated"]:
        return "v2.money_management.financial_address.activated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementFinancialAddressActivatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementFinancialAddressActivatedDetailFields, V2MoneyManagementFinancialAddressActivatedDetailFields]: ...
