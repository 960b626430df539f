# Generated from schemas/zendesk by codegen; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {
    "PriorityChange.previous": ('high', 'low', 'normal', 'urgent'),
    "PriorityChange.current": ('high', 'low', 'normal', 'urgent'),
    "CustomField.field_type": (
        'checkbox',
        'credit card',
        'date',
        'decimal',
        'integer',
        'lookup',
        'multiselect',
        'regex',
        'tagger',
        'text',
        'text area',
    ),
    "Ticket.type": ('incident', 'problem', 'question', 'task'),
    "Ticket.priority": ('high', 'low', 'normal', 'urgent'),
    "Ticket.status": ('closed', 'hold', 'new', 'open', 'pending', 'solved'),
}
"""The values by ``Class.field``."""
