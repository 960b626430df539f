# Generated from schemas/saviynt by `python -m codegen`; do not edit.
"""Saviynt's objects: none is known."""
