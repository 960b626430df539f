"""What knows nothing of events: names that are imported late, and values."""
