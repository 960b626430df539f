"""The modules of this library that generated text imports from: here and nowhere else in the generator."""

LAZY = "partner_events._lazy"
DELIVERY = "partner_events._delivery"
EVENT = "partner_events._event"
UNKNOWN = "partner_events._unknown"
MODEL = "partner_events._model"
EDGES = "partner_events._schema"
FIELDS = "partner_events.patterns._fields"
