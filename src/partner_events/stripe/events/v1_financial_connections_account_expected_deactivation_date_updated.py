# Generated from schemas/stripe/events/v1.financial_connections.account.expected_deactivation_date_updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1FinancialConnectionsAccountExpectedDeactivationDateUpdated(ThinEvent):
    """Stripe's `v1.financial_connections.account.expected_deactivation_date_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.expected_deactivation_date_updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.expected_deactivation_date_updated"
    )
    detail_type: Annotated[
        Literal["v1.financial_connections.account.expected_deactivation_date_updated"],
        Field(alias="detail-type"),
    ]
    detail: V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedDetail

    @property
    def kind(self) -> Literal["v1.financial_connections.account.expected_deactivation_date_updated"]:
        return "v1.financial_connections.account.expected_deactivation_date_updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedDetailFields, V1FinancialConnectionsAccountExpectedDeactivationDateUpdatedDetailFields]: ...
