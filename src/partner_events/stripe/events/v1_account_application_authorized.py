# Generated from schemas/stripe/events/v1.account.application.authorized.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1AccountApplicationAuthorizedDetailFields,
    classfield,
)
from pydantic import Field


class V1AccountApplicationAuthorizedDetail(ThinDetail):
    pass


class V1AccountApplicationAuthorized(ThinEvent):
    """Stripe's `v1.account.application.authorized`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.authorized"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.authorized"
    )
    detail_type: Annotated[Literal["v1.account.application.authorized"], Field(alias="detail-type")]
    detail: V1AccountApplicationAuthorizedDetail

    @property
    def kind(self) -> Literal["v1.account.application.authorized"]:
        return "v1.account.application.authorized"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1AccountApplicationAuthorizedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1AccountApplicationAuthorizedDetailFields, V1AccountApplicationAuthorizedDetailFields]: ...
