# Generated from schemas/stripe/events/v1.source.failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1SourceFailedDetailFields, classfield
from pydantic import Field


class V1SourceFailedDetail(ThinDetail):
    related_object: RelatedObject


class V1SourceFailed(ThinEvent):
    """Stripe's `v1.source.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.failed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.failed"
    detail_type: Annotated[Literal["v1.source.failed"], Field(alias="detail-type")]
    detail: V1SourceFailedDetail

    @property
    def kind(self) -> Literal["v1.source.failed"]:
        return "v1.source.failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SourceFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SourceFailedDetailFields, V1SourceFailedDetailFields]: ...
