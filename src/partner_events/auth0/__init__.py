"""Auth0's events: one class per log code and per type of the event streams.

Classes are imported when they are first asked for. `partner_events.auth0.codes` tells what the codes
mean, and which codes a name stands for.
"""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
