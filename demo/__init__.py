"""A look at what the library makes of the sample deliveries: ``python -m demo``."""
