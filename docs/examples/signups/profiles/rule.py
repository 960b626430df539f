"""Which events come: the pattern of the rule in template.yaml. The function does not import this."""

import json

from partner_events.auth0 import SuccessSignup
from partner_events.patterns import EventPattern

fields = SuccessSignup.fields

# PetTracker's own people sign up, too, with a connection of theirs.
PATTERN = EventPattern.of(SuccessSignup, fields.payload.connection.anything_but("pettracker-staff"))

if __name__ == "__main__":
    print(json.dumps(PATTERN.to_dict(), indent=2))
