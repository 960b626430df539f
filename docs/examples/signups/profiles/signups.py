"""Which handler an event has, and that it has it once."""

from partner_events import Router
from partner_events.auth0 import SuccessSignup
from partner_events.dedupe import Deduplicator

from profiles.people import Reception


def signups(reception: Reception, dedupe: Deduplicator) -> Router:
    """The function: each signup is received once."""
    router = Router(dedupe=dedupe)

    @router.on(SuccessSignup)
    def receive(event: SuccessSignup) -> None:
        reception.receive(event)

    return router
