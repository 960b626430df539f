"""The keys of a Genesys Cloud delivery in JSONata."""

from partner_events._kinds.jsonata import JsonataKey
from partner_events.genesys._delivery import AUDITS

EVENT = JsonataKey(
    f'$substring($event.`detail-type`, 0, {len(AUDITS)}) = "{AUDITS}" ? $detail.eventBody.id', is_name=True
)
OBJECT = None
