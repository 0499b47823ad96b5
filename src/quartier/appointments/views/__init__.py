"""Pages about office hours."""
