"""How much tests try: a part of it in ``make test``, which has to be quick, and all in ``make thorough``."""

import os

THOROUGH = os.environ.get("PARTNER_EVENTS_THOROUGH") == "1"
