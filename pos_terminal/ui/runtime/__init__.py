"""Between Qt and the till: the bridge, the screens, the scanner and the crash net."""
