# Generated from schemas/newrelic by codegen; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {
    "Issue.priority": ('CRITICAL', 'HIGH', 'LOW', 'MEDIUM'),
    "Issue.state": ('ACKNOWLEDGED', 'ACTIVATED', 'CLOSED', 'CREATED'),
    "Issue.trigger": (
        'ACKNOWLEDGED',
        'ACTIVATED',
        'CLOSED',
        'OTHER_UPDATES',
        'PRIORITY_CHANGED',
        'STATE_CHANGE',
    ),
}
"""The values by ``Class.field``."""
