# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._signal import SignalEvent


class SecuritySignal(SignalEvent):
    """Datadog's `security_signal`: https://docs.datadoghq.com/security/notifications/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/security/notifications/"

    @property
    def kind(self) -> Literal["security_signal"]:
        return "security_signal"
