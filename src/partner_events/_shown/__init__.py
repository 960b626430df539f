"""What people are shown of a kind, in a terminal and on a page: its fields, and code to begin with.

Here it is decided what there is to show; how it looks is the business of ``cli`` and ``explorer``. Nothing of
a delivery is here, and nothing that only one of the two needs.
"""
