# Generated from schemas/okta by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.okta._log import LogEvent


class SystemLog(LogEvent):
    """Okta's `SystemLog` (System Log): https://developer.okta.com/docs/reference/api/event-types/"""

    docs_url: ClassVar[str] = "https://developer.okta.com/docs/reference/api/event-types/"

    @property
    def kind(self) -> Literal["SystemLog"]:
        return "SystemLog"
