# Generated from schemas/twilio by codegen; do not edit.
"""Twilio's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "TwilioEvent": "_event",
    "UnknownTwilioEvent": "_event",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownTwilioEvent"
