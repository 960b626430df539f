# Generated from schemas/datadog by `python -m codegen`; do not edit.
# A stub for type checkers: at run time there is no such module. Import from `partner_events.datadog`.

from typing import Literal

from partner_events.datadog._signal import SignalEvent

class SecuritySignal(SignalEvent):
    """Datadog's `security_signal`: https://docs.datadoghq.com/security/notifications/"""

    @property
    def kind(self) -> Literal["security_signal"]: ...
