"""Typed events: the base of all of them, and parsing deliveries to them.

Which class it is `_kinds` says, what fits it `_models`; the envelope and what follows from it are here, and
no partner is.
"""
