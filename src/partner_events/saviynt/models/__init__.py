# Generated from schemas/saviynt by codegen; do not edit.
"""Saviynt's objects: none is known."""
