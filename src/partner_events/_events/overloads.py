"""`parse_event` and `parse_events` as type checkers see them: the stub has their overloads.

At run time `partner_events` takes each of them from its own module, where it stands without overloads in
front of it, and with a body that mypy checks; of a module with a stub it would check none.
"""

from partner_events._events.parse import parse_event as parse_event
from partner_events._events.parse_many import parse_events as parse_events
