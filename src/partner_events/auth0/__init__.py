"""Auth0's events: one class per log code and per type of event streams.

A class is imported when you first ask for it. `partner_events.auth0.codes` says what the codes mean, and
finds codes by name.
"""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
