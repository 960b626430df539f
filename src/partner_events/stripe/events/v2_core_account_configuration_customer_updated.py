# Generated from schemas/stripe/events/v2.core.account-configuration.customer-.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CoreAccountConfigurationCustomerUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V2CoreAccountConfigurationCustomerUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V2CoreAccountConfigurationCustomerUpdated(ThinEvent):
    """Stripe's `v2.core.account[configuration.customer].updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].updated"
    )
    detail_type: Annotated[
        Literal["v2.core.account[configuration.customer].updated"], Field(alias="detail-type")
    ]
    detail: V2CoreAccountConfigurationCustomerUpdatedDetail

    @property
    def kind(self) -> Literal["v2.core.account[configuration.customer].updated"]:
        return "v2.core.account[configuration.customer].updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CoreAccountConfigurationCustomerUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CoreAccountConfigurationCustomerUpdatedDetailFields, V2CoreAccountConfigurationCustomerUpdatedDetailFields]: ...
