"""Okta's events: entries of the System Log, which a log stream sends.

`partner_events.okta.event_types` says which event types there are.
"""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
