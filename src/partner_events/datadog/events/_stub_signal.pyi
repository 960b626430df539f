# Generated for type checkers alone; import from `partner_events.datadog`.
# From schemas/datadog by codegen; do not edit.

from typing import Literal

from partner_events.datadog._signal import SignalEvent

class SecuritySignal(SignalEvent):
    """A security rule found something: a signal with its severity.

    Datadog's `security_signal`: https://docs.datadoghq.com/security/notifications/
    """

    @property
    def kind(self) -> Literal["security_signal"]: ...
