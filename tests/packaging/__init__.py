"""Functions as they are packed, run as AWS runs them."""
