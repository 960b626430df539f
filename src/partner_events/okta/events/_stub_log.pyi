# Generated for type checkers alone; import from `partner_events.okta`.
# From schemas/okta by codegen; do not edit.

from typing import Literal

from partner_events.okta._log import LogEvent

class SystemLog(LogEvent):
    """Something happened in Okta that its System Log records; `eventType` says what.

    Okta's `SystemLog` (System Log): https://developer.okta.com/docs/reference/api/event-types/
    """

    @property
    def kind(self) -> Literal["SystemLog"]: ...
