# Generated from schemas/stripe/events/v1.financial_connections.account.deactivated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1FinancialConnectionsAccountDeactivatedDetailFields,
    classfield,
)
from pydantic import Field


class V1FinancialConnectionsAccountDeactivatedDetail(ThinDetail):
    related_object: RelatedObject


class V1FinancialConnectionsAccountDeactivated(ThinEvent):
    """Stripe's `v1.financial_connections.account.deactivated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.deactivated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.deactivated"
    )
    detail_type: Annotated[
        Literal["v1.financial_connections.account.deactivated"], Field(alias="detail-type")
    ]
    detail: V1FinancialConnectionsAccountDeactivatedDetail

    @property
    def kind(self) -> Literal["v1.financial_connections.account.deactivated"]:
        return "v1.financial_connections.account.deactivated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1FinancialConnectionsAccountDeactivatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1FinancialConnectionsAccountDeactivatedDetailFields, V1FinancialConnectionsAccountDeactivatedDetailFields]: ...
