"""What models are: all that knows pydantic.

`insides` has everything that touches what is private to pydantic, `model` the base of all models, `edges`
what loads a model when its first value arrives, `tolerant` the reader of what does not fit. Nothing here
knows a partner or a delivery.
"""
