# Generated from schemas/twilio by codegen; do not edit.
"""Twilio's objects: none is known."""
