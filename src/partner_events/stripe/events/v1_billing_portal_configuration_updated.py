# Generated from schemas/stripe/events/v1.billing_portal.configuration.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1BillingPortalConfigurationUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1BillingPortalConfigurationUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1BillingPortalConfigurationUpdated(ThinEvent):
    """Stripe's `v1.billing_portal.configuration.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.updated"
    )
    detail_type: Annotated[Literal["v1.billing_portal.configuration.updated"], Field(alias="detail-type")]
    detail: V1BillingPortalConfigurationUpdatedDetail

    @property
    def kind(self) -> Literal["v1.billing_portal.configuration.updated"]:
        return "v1.billing_portal.configuration.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1BillingPortalConfigurationUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1BillingPortalConfigurationUpdatedDetailFields, V1BillingPortalConfigurationUpdatedDetailFields]: ...
