"""What is generated: registry documents, read into one form.

Here belongs what reads schemas, a partner's or a user's, and the names that Python gives to what they
describe. No Python text is made here: that is ``_text``, which imports from here and not the other way
round. Nothing here needs a generated file, nor the extra, except ``users``, which asks which partners
this library has.
"""
