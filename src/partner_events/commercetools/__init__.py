"""commercetools' events: one class per message, change and event, imported when you first ask for it.

What a subscription delivers is a message of the project, a change of a resource, or an event of Checkout or
of the Import API.
"""

from partner_events._kinds.tables import kind_names

__getattr__, __dir__ = kind_names(__name__)
