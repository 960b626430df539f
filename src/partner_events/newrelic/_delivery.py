"""Where things are in a New Relic delivery.

The detail is what the user's template says, so there is nothing in it to rely on, nor an id of the
notification: an issue's notifications have the issue's id in common.
https://docs.newrelic.com/docs/alerts/get-notified/notification-integrations/#eventBridge
"""

from partner_events._wire.delivery import locate_by_detail_type as locate

__all__ = ["locate"]
