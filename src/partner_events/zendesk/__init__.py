"""Zendesk's events: one class per ticket event, imported when you first ask for it.

Zendesk no longer sends any: the classes are for archived and replayed events.
"""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
