"""Shopify's events: one class per webhook topic, imported when you first ask for it."""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
