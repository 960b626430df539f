# Generated from schemas/stripe/events/v1.account.external_account.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1AccountExternalAccountUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1AccountExternalAccountUpdatedDetail(ThinDetail):
    pass


class V1AccountExternalAccountUpdated(ThinEvent):
    """Stripe's `v1.account.external_account.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.updated"
    )
    detail_type: Annotated[Literal["v1.account.external_account.updated"], Field(alias="detail-type")]
    detail: V1AccountExternalAccountUpdatedDetail

    @property
    def kind(self) -> Literal["v1.account.external_account.updated"]:
        return "v1.account.external_account.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1AccountExternalAccountUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1AccountExternalAccountUpdatedDetailFields, V1AccountExternalAccountUpdatedDetailFields]: ...
