# Generated from schemas/sumologic by codegen; do not edit.
"""Sumo Logic's objects: none is known."""
