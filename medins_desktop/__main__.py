"""`python -m medins_desktop` opens the window."""

import sys

from medins_desktop.launch import main

sys.exit(main())
