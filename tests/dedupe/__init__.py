"""Each event once, whatever the store and whatever fails."""
