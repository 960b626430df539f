"""Nothing: what Python itself costs."""


def handle(raw: object) -> None:
    pass
