# Generated from schemas/sumologic by codegen; do not edit.
"""Where things are in a delivery of Sumo Logic."""

from partner_events._wire.delivery import locate_by_detail_type as locate

__all__ = ["locate"]
