"""Being a kiosk: settings, the panel's real size, the visitor's session and way through it."""
