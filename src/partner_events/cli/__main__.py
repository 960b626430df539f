"""``python -m partner_events.cli`` is ``partner-events``."""

from partner_events.cli import main

main()
