"""Payments as the control API and the phone page show them."""

from pos_terminal.sandbox.droppay.authorization import Authorization, AuthState
from pos_terminal.sandbox.swip.order import Order
from pos_terminal.sandbox.world import Payment, World


def payment_doc(payment: Payment) -> dict[str, object]:
    """The full state; sums in minor units, times in UTC nanoseconds."""
    return _order_doc(payment) if isinstance(payment, Order) else _authorization_doc(payment)


def phone_doc(world: World, payment: Payment) -> dict[str, object]:
    """What the customer's app shows."""
    full = payment_doc(payment)
    is_order = isinstance(payment, Order)
    settings = world.swip.settings if is_order else world.droppay.settings
    names = ("rail", "id", "reference", "status", "amount", "original", "paid", "loyalty", "app", "description")
    return {
        **{name: full[name] for name in names},
        "shop": "Sandbox shop",
        "currency": settings.currency,
        "open": full["status"] in ("OPEN", "WAITING") and not full["paid"],
    }


def _order_doc(order: Order) -> dict[str, object]:
    purchases = order.sent.get("purchases")
    lines = purchases if isinstance(purchases, list) else []
    return {
        "rail": "swip",
        "id": order.id,
        "reference": order.reference,
        "description": ", ".join(str(line.get("name", "")) for line in lines),
        "status": str(order.state),
        "amount": order.total,
        "original": order.sent_total,
        "paid": order.paid,
        "held": order.held,
        "captured": order.captured,
        "refunded": order.refunded,
        "loyalty": order.loyalty,
        "app": order.app,
        "qr_text": order.session_code,
        "created_at_ns": order.created_ns,
        "scanned_at_ns": order.scanned_ns,
        "approved_at_ns": order.approved_ns,
        "closed_at_ns": order.closed_ns,
        "expires_at_ns": order.expires_ns,
        "closed_amount": order.amount,
        "closes": order.closes,
        "user_id": order.user_id,
        "static": order.static,
        "sent": order.sent,
    }


def _authorization_doc(auth: Authorization) -> dict[str, object]:
    charges = [
        {
            "id": charge.id,
            "amount": charge.amount,
            "status": charge.status,
            "refunded": 0 if charge.refund is None else charge.refund.amount,
        }
        for charge in auth.charges
    ]
    return {
        "rail": "droppay",
        "id": auth.id,
        "reference": auth.reference,
        "description": str(auth.sent["description"]),
        "status": str(auth.state),
        "amount": auth.amount,
        "original": auth.amount,
        "paid": auth.state is AuthState.GRANTED or auth.success_count > 0,
        "held": auth.held,
        "captured": auth.captured,
        "refunded": auth.refunded,
        "loyalty": False,
        "app": auth.app,
        "qr_text": auth.sharing,
        "created_at_ns": auth.created_ns,
        "approved_at_ns": auth.approved_ns,
        "expires_at_ns": auth.end_ns,
        "policy": str(auth.policy),
        "charge_max_count": auth.max_count,
        "charge_success_count": auth.success_count,
        "charges": charges,
        "sent": auth.sent,
    }
