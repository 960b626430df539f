# Generated from schemas/newrelic by `python -m codegen`; do not edit.
"""The page in the vendor's documentation and the status of each kind, and what tells it."""

PARTNER: tuple[str, str, int | None] = ('New Relic', 'verified', None)
FACTS: dict[str, tuple[str, str]] = {
    "NewRelicEvent": (
        "https://docs.newrelic.com/docs/alerts/get-notified/notification-integrations/#eventBridge",
        "verified",
    ),
}
INNER: dict[str, tuple[str | None, dict[str, object]]] = {}
FLAT: dict[str, str] = {}
FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]] = {
    "IssueEvent": ((), 'NewRelicEvent', {}, False),
}
