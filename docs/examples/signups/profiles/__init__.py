"""Makes profiles of who signs up."""
