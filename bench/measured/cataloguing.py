"""The catalog, from the start of a process to the last of all kinds."""


def handle(raw: object) -> None:
    from partner_events import catalog

    assert sum(1 for kind in catalog.kinds() if kind.summary)
