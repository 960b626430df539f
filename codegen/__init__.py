"""Turns registry documents into the typed models that partner_events ships; not shipped itself."""
