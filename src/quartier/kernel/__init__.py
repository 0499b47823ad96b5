"""The ground floor: plain Python without models, used by everything above."""
