"""Only the import of the library."""

import partner_events  # noqa: F401  # pyright: ignore[reportUnusedImport]


def handle(raw: object) -> None:
    pass
