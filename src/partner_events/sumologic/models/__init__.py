# Generated from schemas/sumologic by `python -m codegen`; do not edit.
"""Sumo Logic's objects: none is known."""
