# Generated from schemas/twilio by `python -m codegen`; do not edit.
"""Twilio's kinds: the module in this package, and the class."""

KINDS: dict[str, tuple[str, str]] = {}
WRITTEN = {
    "TwilioEvent": "_event",
    "UnknownTwilioEvent": "_event",
}
UNKNOWN = "UnknownTwilioEvent"
