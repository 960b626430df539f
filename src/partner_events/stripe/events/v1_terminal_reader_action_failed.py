# Generated from schemas/stripe/events/v1.terminal.reader.action_failed.json by `python -m codegen`; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ObjectDetail, ThinEvent
from pydantic import Field


class V1TerminalReaderActionFailed(ThinEvent):
    """Stripe's `v1.terminal.reader.action_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_failed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_failed"
    )
    detail_type: Annotated[Literal["v1.terminal.reader.action_failed"], Field(alias="detail-type")]
    detail: ObjectDetail

    @property
    def kind(self) -> Literal["v1.terminal.reader.action_failed"]:
        return "v1.terminal.reader.action_failed"
