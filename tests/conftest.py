"""Prepares every test: Qt without a screen or a scale factor, and no clock in generated tests."""

import os

from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # read when the application is made
os.environ.pop("QT_SCALE_FACTOR", None)

settings.register_profile("medins", deadline=None, derandomize=True)  # a slow machine is no fault
settings.load_profile("medins")
