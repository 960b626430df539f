# Generated from schemas/twilio by codegen; do not edit.
from partner_events.twilio._event import (
    TwilioEvent as TwilioEvent,
    UnknownTwilioEvent as UnknownTwilioEvent,
)
