"""What models are: all that knows pydantic.

`plain` has everything that touches pydantic's insides, `model` the base of all models, `edges` what loads
a model when its first value arrives, `tolerant` the reader of what does not fit. Nothing here knows a
partner or a delivery.
"""
