# Generated from schemas/stripe/events/v2.core.account-configuration.recipient-.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CoreAccountConfigurationRecipientUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V2CoreAccountConfigurationRecipientUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V2CoreAccountConfigurationRecipientUpdated(ThinEvent):
    """Stripe's `v2.core.account[configuration.recipient].updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.recipient].updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.recipient].updated"
    )
    detail_type: Annotated[
        Literal["v2.core.account[configuration.recipient].updated"], Field(alias="detail-type")
    ]
    detail: V2CoreAccountConfigurationRecipientUpdatedDetail

    @property
    def kind(self) -> Literal["v2.core.account[configuration.recipient].updated"]:
        return "v2.core.account[configuration.recipient].updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CoreAccountConfigurationRecipientUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CoreAccountConfigurationRecipientUpdatedDetailFields, V2CoreAccountConfigurationRecipientUpdatedDetailFields]: ...
