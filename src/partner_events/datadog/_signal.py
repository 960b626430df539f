"""Security signals: a detection rule found something. https://docs.datadoghq.com/security/"""

from typing import ClassVar

from partner_events.datadog._event import OF_SIGNALS, DatadogEvent, text
from partner_events.datadog.models.signal import Signal, SignalDetail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.datadog.models._types import SignalDetailFields, SignalFields
    from partner_events.patterns._building.fields import KindFields, classfield


class SignalEvent(DatadogEvent):
    """A notification of a security signal."""

    __event_sensitive__: ClassVar[frozenset[str]] = OF_SIGNALS

    detail: SignalDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[SignalDetailFields, SignalFields]: ...

    @property
    def payload(self) -> Signal:
        """The signal, ``detail.meta.signal``; parts of it are personal data."""
        return self.detail.meta.signal

    @property
    def title(self) -> str:
        """The notification's title; the signal's if it has none."""
        return text(getattr(self.detail, "msg_title", None)) or self.payload.title
