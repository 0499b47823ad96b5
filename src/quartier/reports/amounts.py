"""Amounts of figures and charts as people read them."""

from ..kernel.money import euro
from ..kernel.words import hours, number


def shown(value: float, unit: str = "") -> str:
    """`minutes` as hours, `cents` as euros, anything else with its unit behind it."""
    if unit == "minutes":
        return hours(value)
    if unit == "cents":
        return euro(round(value))
    return f"{number(value)}\u00a0{unit}" if unit else number(value)
