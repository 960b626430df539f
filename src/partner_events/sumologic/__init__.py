# Generated from schemas/sumologic by codegen; do not edit.
"""Sumo Logic's events: what they hold is not known, so there is a class for all of them."""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
