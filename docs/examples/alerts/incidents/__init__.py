"""Opens and closes incidents."""
