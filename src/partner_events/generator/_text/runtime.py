"""The modules of this library that generated text imports from: here and nowhere else in the generator."""

LAZY = "partner_events._base.lazy"
ROWS = "partner_events._kinds.partner"
TABLES = "partner_events._kinds.tables"
DELIVERY = "partner_events._wire.delivery"
EVENT = "partner_events._events.event"
UNKNOWN = "partner_events._events.unknown"
BESIDE = "partner_events._models.beside.Beside"
MODEL = "partner_events._models.model"
EDGES = "partner_events._models.edges"
FIELDS = "partner_events.patterns._building.fields"

FORMAT = 1
"""The form of users' packages. It grows when packages that were generated before must be generated anew."""
