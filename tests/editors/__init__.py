"""What type checkers and editors say."""
