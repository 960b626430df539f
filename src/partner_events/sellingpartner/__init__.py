"""Notifications of Amazon's Selling Partner API: one class per type, imported when you first ask for it.

EventBridge gets six types. All others go to queues only; their events here are unknown ones.
"""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
