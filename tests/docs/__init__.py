"""What readers run: the examples of the documents, and the demo."""
