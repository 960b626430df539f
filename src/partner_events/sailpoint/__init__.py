"""SailPoint's events: one class per trigger, imported when you first ask for it.

If a trigger waits for an answer, its event contains a secret and the URL to which to send the answer.
"""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
