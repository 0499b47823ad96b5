"""Entries of the two menus; the roof fills them (`config.menus`), the layouts show them."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class Entry:
    """`name` is a URL name; `section` the address part that marks it as current; `permission` for the desk."""

    label: str | Promise
    name: str
    section: str
    icon: str = ""
    permission: str = ""
    in_bottom_bar: bool = False
