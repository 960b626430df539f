# Generated from schemas/stripe/events/v1.financial_connections.account.reactivated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1FinancialConnectionsAccountReactivatedDetailFields,
    classfield,
)
from pydantic import Field


class V1FinancialConnectionsAccountReactivatedDetail(ThinDetail):
    related_object: RelatedObject


class V1FinancialConnectionsAccountReactivated(ThinEvent):
    """Stripe's `v1.financial_connections.account.reactivated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.reactivated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.reactivated"
    )
    detail_type: Annotated[
        Literal["v1.financial_connections.account.reactivated"], Field(alias="detail-type")
    ]
    detail: V1FinancialConnectionsAccountReactivatedDetail

    @property
    def kind(self) -> Literal["v1.financial_connections.account.reactivated"]:
        return "v1.financial_connections.account.reactivated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1FinancialConnectionsAccountReactivatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1FinancialConnectionsAccountReactivatedDetailFields, V1FinancialConnectionsAccountReactivatedDetailFields]: ...
