"""One module per command of the command line: `add_parser(commands)` and `run(args) -> exit status`."""
