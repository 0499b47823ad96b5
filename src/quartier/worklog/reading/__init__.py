"""How people write durations, days and names; pure functions on text, used by `quick_entry`."""
