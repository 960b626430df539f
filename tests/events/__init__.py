"""parse_event, from any JSON to a typed event."""
