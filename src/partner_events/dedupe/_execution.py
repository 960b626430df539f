"""The name of an event's durable execution."""

from __future__ import annotations

import re

from partner_events.dedupe._keys import identified_of, subject_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.dedupe._keys import Event

LONGEST = 64
"""Characters of a name. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html"""

READABLE = re.compile(r"[A-Za-z0-9_-]+")
DIGESTED = re.compile(r".*_[0-9a-f]{32}", re.DOTALL)
"""What a name looks like that ends with a digest."""


def execution_name(event: Event) -> str:
    """The name to start an event's durable execution with, equal for all deliveries of an event.

    At most 64 letters, digits, ``-`` and ``_``, whatever the partner's key: Lambda does not start a second
    execution under the same name. Where partner and key fit as they are, they are the name; else it ends with
    a digest of them.

    Raises:
        InvalidEventError: It is not a delivery, or has no key.
    """
    identified = identified_of(event)
    subject = subject_of(identified, "", per_replay=False)
    name = f"{identified.partner}-{subject.key}"
    is_plain = subject.strength != "envelope" and (identified.partner or "").isalnum()
    if is_plain and len(name) <= LONGEST and READABLE.fullmatch(name) and not DIGESTED.fullmatch(name):
        return name
    from hashlib import sha256

    digest = sha256(subject.store_key.encode()).hexdigest()[:32]
    beginning = re.sub(r"[^A-Za-z0-9_-]+", "-", name)[: LONGEST - len(digest) - 1]
    return f"{beginning}_{digest}"
