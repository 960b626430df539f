# Generated from schemas/stripe/events/v2.core.account-configuration.merchant-.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CoreAccountConfigurationMerchantUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V2CoreAccountConfigurationMerchantUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V2CoreAccountConfigurationMerchantUpdated(ThinEvent):
    """Stripe's `v2.core.account[configuration.merchant].updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.merchant].updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.merchant].updated"
    )
    detail_type: Annotated[
        Literal["v2.core.account[configuration.merchant].updated"], Field(alias="detail-type")
    ]
    detail: V2CoreAccountConfigurationMerchantUpdatedDetail

    @property
    def kind(self) -> Literal["v2.core.account[configuration.merchant].updated"]:
        return "v2.core.account[configuration.merchant].updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CoreAccountConfigurationMerchantUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CoreAccountConfigurationMerchantUpdatedDetailFields, V2CoreAccountConfigurationMerchantUpdatedDetailFields]: ...
