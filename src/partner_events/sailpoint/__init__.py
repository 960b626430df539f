"""SailPoint's events: one class per trigger, imported when it is first asked for.

An event of a trigger that waits for an answer holds a secret, and the address to send the answer to.
"""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
