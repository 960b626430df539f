# Generated from schemas/stripe/events/v1.account.external_account.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1AccountExternalAccountCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1AccountExternalAccountCreatedDetail(ThinDetail):
    pass


class V1AccountExternalAccountCreated(ThinEvent):
    """Stripe's `v1.account.external_account.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.created"
    )
    detail_type: Annotated[Literal["v1.account.external_account.created"], Field(alias="detail-type")]
    detail: V1AccountExternalAccountCreatedDetail

    @property
    def kind(self) -> Literal["v1.account.external_account.created"]:
        return "v1.account.external_account.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1AccountExternalAccountCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1AccountExternalAccountCreatedDetailFields, V1AccountExternalAccountCreatedDetailFields]: ...
