# Generated from schemas/twilio by `python -m codegen`; do not edit.
"""Twilio's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
""")
WRITTEN = {
    "TwilioEvent": "_event",
    "UnknownTwilioEvent": "_event",
}
UNKNOWN = "UnknownTwilioEvent"
