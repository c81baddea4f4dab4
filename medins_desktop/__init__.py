"""Works out and explains Chinese medical-insurance settlements, offline, on your own computer."""
