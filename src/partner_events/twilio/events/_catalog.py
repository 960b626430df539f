# Generated from schemas/twilio by codegen; do not edit.
"""What the catalog and event patterns know of Twilio's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Twilio', status='unverified', typical_delay=None)

FACTS: dict[str, KindFacts] = {}
"""What is known of each kind."""

INNER: dict[str, Marker] = {}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = ()
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
