"""What each partner sends."""
