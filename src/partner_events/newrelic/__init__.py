"""New Relic's events: notifications of issues, in the form that your template gives them."""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
