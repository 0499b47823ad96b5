"""Office hours and appointments for everybody."""
