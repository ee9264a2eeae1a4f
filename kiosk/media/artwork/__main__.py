"""``python -m kiosk.media.artwork``."""

import sys

from kiosk.media.artwork.render import main

sys.exit(main())
