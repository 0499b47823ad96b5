from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class HouseConfig(AppConfig):
    """The roof: when all models stand, every feature's permissions and plugs are read once."""

    name = "quartier.config"
    label = "house"

    def ready(self) -> None:
        autodiscover_modules("rules", "plugs")
