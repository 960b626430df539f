# Generated from schemas/stripe/objects/terminal_reader.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model
from partner_events.stripe.models.terminal_reader_action import TerminalReaderAction


class TerminalReader(Model):
    """https://docs.stripe.com/api/terminal/readers/object"""

    action: TerminalReaderAction | None = None
    deleted: bool | None = None
    device_sw_version: str | None = None
    device_type: Literal["bbpos_chipper2x", "bbpos_wisepad3", "bbpos_wisepos_e", "mobile_phone_reader", "simulated_stripe_s700", "simulated_stripe_s710", "simulated_stripe_t600", "simulated_verifone_m425", "simulated_verifone_p630", "simulated_verifone_ux700", "simulated_verifone_v660p", "simulated_wisepos_e", "stripe_m2", "stripe_s700", "stripe_s710", "stripe_t600", "verifone_P400", "verifone_m425", "verifone_p630", "verifone_ux700", "verifone_v660p"] | str
    id: str
    ip_address: str | None = None
    label: str
    last_seen_at: int | None = None
    """Seconds since the Unix epoch."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    location: str | None = None
    """The id of the TerminalLocation; deliveries do not carry the object itself."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["terminal.reader"]
    serial_number: str
    status: Literal["offline", "online"] | str | None = None
