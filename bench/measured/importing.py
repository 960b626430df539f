"""Only the import of the library."""

import partner_events  # noqa: F401


def handle(raw: object) -> None:
    pass
