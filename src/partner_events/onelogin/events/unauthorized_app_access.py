# Generated from schemas/onelogin by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.onelogin._event import OneLoginEvent


class UnauthorizedAppAccess(OneLoginEvent):
    """OneLogin's `90` (Unauthorized App Access):
    https://developers.onelogin.com/api-docs/1/events/event-types
    """

    docs_url: ClassVar[str] = "https://developers.onelogin.com/api-docs/1/events/event-types"

    @property
    def kind(self) -> Literal["90"]:
        return "90"
