# Generated from schemas/newrelic by codegen; do not edit.
"""New Relic's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
NewRelicEvent = issue_notification.IssueNotification
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "NewRelicEvent": "_event",
    "UnknownNewRelicEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownNewRelicEvent"
