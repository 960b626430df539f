# Generated from schemas/twilio by `python -m codegen`; do not edit.
"""Twilio's objects: none is known."""
