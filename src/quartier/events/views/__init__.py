"""Pages about dates, for visitors and for the desk."""
