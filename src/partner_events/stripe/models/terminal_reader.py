# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_terminal_reader.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TerminalReaderAction


class TerminalReader(Model):
    """https://docs.stripe.com/api/terminal/readers/object"""

    __event_always__ = "action device_sw_version ip_address last_seen_at location status"

    action: TerminalReaderAction | None = None
    deleted: bool | None = None
    device_sw_version: str | None = None
    device_type: str
    id: str
    ip_address: str | None = None
    label: str
    last_seen_at: int | None = None
    livemode: bool
    location: str | None = None
    metadata: dict[str, str]
    object: str
    serial_number: str
    status: str | None = None


HISTORY = "_history_terminal_reader"
