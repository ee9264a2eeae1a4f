"""Maps that are drawn from data: GeoJSON, its faults, projection, distances."""
