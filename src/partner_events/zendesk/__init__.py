"""Zendesk's events: one class per name of a ticket event, imported when it is first asked for.

Zendesk no longer sends any: these are for what archives and replays deliver.
"""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
