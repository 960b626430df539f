# Generated from schemas/twilio by codegen; do not edit.
"""Twilio's events: what they hold is not known, so there is a class for all of them."""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
