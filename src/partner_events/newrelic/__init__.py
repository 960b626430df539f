"""New Relic's events: notifications of issues, as a template of the user's words them."""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
