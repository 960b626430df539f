# Generated from schemas/twilio by `python -m codegen`; do not edit.
"""The page in the vendor's documentation and the status of each kind, and what tells it."""

PARTNER: tuple[str, str, int | None] = ('Twilio', 'unverified', None)
FACTS: dict[str, tuple[str, str]] = {}
INNER: dict[str, tuple[str | None, dict[str, object]]] = {}
FLAT: dict[str, str] = {}
FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]] = {}
