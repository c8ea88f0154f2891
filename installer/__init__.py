"""Makes what a shop installs: the frozen program, its licences and its packages."""
