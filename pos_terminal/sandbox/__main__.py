"""`python -m pos_terminal.sandbox`: serves the sandbox and says where in one JSON line."""

import argparse

from pos_terminal.sandbox.serve import serve


def main() -> None:
    parser = argparse.ArgumentParser(prog="pos_terminal.sandbox", description="the payment services, no real money")
    parser.add_argument("--port", type=int, default=0, help="0 = any free port")
    parser.add_argument("--currency", default="EUR", help="shown on the phone page")
    parser.add_argument("--die-with-parent", action="store_true", help="stop when stdin closes")
    chosen = parser.parse_args()
    serve(chosen.port, chosen.currency, die_with_parent=chosen.die_with_parent)


if __name__ == "__main__":
    main()
