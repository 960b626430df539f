"""From documents to the models of this repository."""
