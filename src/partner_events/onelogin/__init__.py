"""OneLogin's events: one class per type that OneLogin's page shows, and one for all others."""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
