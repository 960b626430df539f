# Generated from schemas/twilio by codegen; do not edit.
"""Where things are in a delivery of Twilio."""

from partner_events._wire.delivery import locate_by_detail_type as locate

__all__ = ["locate"]
