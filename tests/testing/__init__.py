"""What partner_events.testing gives: samples, strategies, fixtures and a bus."""
