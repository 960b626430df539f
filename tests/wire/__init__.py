"""JSON, deliveries and their carriers."""
