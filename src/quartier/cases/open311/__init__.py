"""Open311 GeoReport v2: other systems of the town read what is released and hand in what people report there.

Specification: https://wiki.open311.org/GeoReport_v2/ (frozen). Services are our topics.
"""
