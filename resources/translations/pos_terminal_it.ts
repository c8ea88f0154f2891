<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AmountCard</name>
    <message>
        <source>Amount to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount refund does not put items back into stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most you can refund</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Order here, no queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with an app on your phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View the recovered payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is owed to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{amount} is owed to customers.&lt;/b&gt; It goes back by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{n} payments recovered.&lt;/b&gt; They were approved while nobody was looking.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;1 payment recovered.&lt;/b&gt; {rail} {amount} was approved while nobody was looking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketDelegate</name>
    <message>
        <source>{price} each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketEmpty</name>
    <message>
        <source>Scan or tap the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 basket is parked.&lt;br&gt;Press &lt;b&gt;F8&lt;/b&gt; to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} baskets are parked.&lt;br&gt;Press &lt;b&gt;F8&lt;/b&gt; to bring one back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketPage</name>
    <message>
        <source>Your basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>including VAT {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will you enjoy it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketPane</name>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked while paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} · {items}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketRow</name>
    <message>
        <source>{amount} each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Self-service {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelPaymentDialog</name>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment has changed meanwhile and cannot be cancelled any more. Look at it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already charged? Then this is a refund. We will tell you and open the refund for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the customer pays in this very moment, the money goes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already charged. Refund it instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this open order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this held payment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} · charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} · waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} · not charged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} · held until {time}, not charged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} · approved until {time}, not charged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} · approved, not charged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has charged this payment meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s approval is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money on hold goes back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} The sale becomes &lt;b&gt;Cancelled&lt;/b&gt; and cannot be charged later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer may be approving right now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CashCard</name>
    <message>
        <source>Cash received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or tap an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cash, give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount} now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CashDialog</name>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cash into the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift was closed meanwhile. Open the next one, then move the cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid a supplier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CashLoyaltyDialog</name>
    <message>
        <source>Exact: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With loyalty {amount} is due. Nothing is final until the service agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash with loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CashierWindow</name>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChargeDialog</name>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} holds {amount}. Charge all of it or less; the rest goes back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} holds {amount} and charges all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment has changed meanwhile and cannot be charged any more. Look at it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckingActions</name>
    <message>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} goes back to the customer by {rail}. The goods stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckingBadge</name>
    <message>
        <source>1 to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckingRow</name>
    <message>
        <source>Open under Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} · Sale {number} · since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseOwedDialog</name>
    <message>
        <source>How did it go back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash, bank transfer, who received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of sale {number}. It leaves the list; who closed it and how is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has left the list meanwhile: somebody said how it went back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager opens the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>This code is too long for this screen. Print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone shows the same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same code as on the customer screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer screen not connected. Turn your screen or print the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Open drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the cash drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>One {name} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One {name} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the number pad away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Test mode: no real money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>No sale yet in this shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once the drawer is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float {cash}, put in {in}, taken out {out}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>How it is known: list, time, who looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it charged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} no longer knows this payment of {amount}. Look at the service&apos;s own list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the refund go through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} never answered the refund of {amount}. Look at the service&apos;s own list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has become known meanwhile. There is nothing left to decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>Reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {amount} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment and what happened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a payment to see what happened to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsPane</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread over all lines by their value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take discount away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt as QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears in &lt;b&gt;{n} s&lt;/b&gt;, or when you scan the next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays until somebody says what became of the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered: paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved just in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer paid before we could cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was approved while the till was offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt did not print. The sale is safe. F9 prints again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt is printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up. F10 shows the receipt as QR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} goes back to the customer by {rail}. The goods stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund this sale?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Sell by price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this category right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another category, or search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the price list on this machine, then look again. Until then you can sell by price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Sale number, amount or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to pay: {rail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstForm</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is kept as a hash only. Nobody can read it back, so remember it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till is new. Who is its manager?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager may do everything and lets cashiers in, under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN of at least {n} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give up this sale?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cancelled without a receipt and the goods stay here. This goes back now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number} is going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till goes on by itself. You can serve the next customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number} is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked below is for you to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything went back. Nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>The scan was not added to the basket. Close this first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was not added to the basket. Sign in first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is no sum of money. Type the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the basket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines go. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with an older copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales made after it are missing, and their payments are not watched here. Receipts begin a new series. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language and size of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good answer at {good}, after {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the looks took up to {half}, 19 of 20 up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet since the till started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet since the till started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the writes took up to {half}, 19 of 20 up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 payment is not resolved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} payments are not resolved yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every payment is resolved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Pay with your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code, check the amount, approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good
morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good
afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good
evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with your phone, card or cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with your phone or cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by card or cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>Keyed wrongly: undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange for the open basket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeypadColumn</name>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskPane</name>
    <message>
        <source>The kiosk&apos;s screens, its idle time and its staff exit are set here once this till has a kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastSaleCard</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sale · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineControls</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineKeys</name>
    <message>
        <source>{name} is sold by the piece.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less of {name}, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more of {name}, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought {n} · all came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought {n} · {back} came back · paid {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought {n} · paid {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineTexts</name>
    <message>
        <source>{weight} × {price}/{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} × {price}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesSetting</name>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>The newest {n} are listed. A day or a search finds older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Reading payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoyaltyPage</name>
    <message>
        <source>{service} loyalty applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your loyalty saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now approve
on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagerPinDialog</name>
    <message>
        <source>Manager PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged with the time, the till and the manager&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager must approve this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {least} to {most} digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Nothing here right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View basket · {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the kitchen or the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Cash in the drawer before the first sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shift {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sales were made since the last Z. They count to this shift.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Selling works without it; sales count to the shift that is opened next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {z} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Offer another way to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the rest with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please speak to the cashier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection dropped. You will not be charged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, we are checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with {service}. Please take your cash back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid. Your receipt is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in cash. Your receipt is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by card. Your receipt is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with {service}. Your receipt is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not charged. Please try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not charged. We can show you a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pay again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is {rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty could not be applied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwedDialog</name>
    <message>
        <source>Owed to a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged, and it cannot go back by itself. Each stands on every Z until a manager closes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwedRow</name>
    <message>
        <source>It went back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number} · {rail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkForm</name>
    <message>
        <source>Recalling another basket parks this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for this basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, colour of coat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{items} · since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkedPage</name>
    <message>
        <source>Parked baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until they are recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the parked basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parked baskets. F7 parks the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket is gone for good; nothing of it was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete basket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Cancel payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print “being checked” slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open, serve next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {rail} charged the customer after all, it cannot be given back by itself: it is listed as owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {rail} charged the customer after all, the till gives it back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is due in full, without loyalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cash instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept cash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentsTable</name>
    <message>
        <source>Payments, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Nobody signs in at this till: the owner holds every right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager · signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier · signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager may do everything; what a cashier may do alone is set on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new PIN of at least {n} digits, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN of at least {n} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Customer&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay at the till with loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve late (in 50 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose SWiP, DropPay or Paysera at the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 50 seconds, later than the till waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now pay at the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has not taken the money yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. 1 try left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. {n} tries left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>What it is (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in your basket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrPage</name>
    <message>
        <source>This code cannot be shown here. Please look at the cashier&apos;s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the {service} app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {service} on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the amount and approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone shows the same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailDialog</name>
    <message>
        <source>Which way to pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailList</name>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order here is the order at Pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail}: offered at Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailPane</name>
    <message>
        <source>Its payments are still open: its account stays until they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s secret store. They can be replaced, never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash needs nothing but the drawer. The rounding of cash is under “Payment rules”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card on the bank&apos;s own terminal: the cashier confirms and types the slip&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptQrDialog</name>
    <message>
        <source>Receipt as QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is too long for a code. Print it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the screen: the customer scans it with any camera.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Whole sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Total {total} · received {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saved {amount} with {service} loyalty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Return without a receipt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the basket comes back. Its sum is given in cash from the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanTest</name>
    <message>
        <source>Scan a test code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a barcode, or search by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Check the spelling or scan the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to tiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Open price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>The new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s secret store, is never shown again, and goes to this address only:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Ask the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more had no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking. Selling goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking, {done} of {of}. Selling goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services know money that this till does not:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment since the last Z is read again at its service. It is done at the close too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 payment was asked, the services say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} payments were asked, the services say the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{agreed} of {of} read the same. The services know money that this till does not:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {of} read the same. These do not:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till has {ours}; the service does not know the payment. Ask the service with the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took {theirs} on {at} as {reference}; this till knows nothing of it. Refund it at the service&apos;s portal, or ask the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till says {ours}, the service {theirs}. Look at it, then refund or call the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended here and can still be paid there. It is being let go again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer about {ours}. The Z says so; ask again when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was changed outside the program. It counts from the next start, or when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what was saved counts from the next start of the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Ways to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer and drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens and theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner and scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt and VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashiers and PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Pay this much now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that is paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how much is paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay after it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>{count} parts, paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}, change {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}, paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}: {how}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>X report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View the payments that move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {at} · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 payment is not finished ({sum}). It moves to the next shift and is not in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} payments are not finished ({sum}). They move to the next shift and are not in this report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} is owed to customers. It stands on every Z until a manager closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if something is to be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X report preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z report preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {done} of {of}, close now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking, close now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close shift, print Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Refund amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can type less, for a partial refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give cash instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {amount} is left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works at the till?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale is being paid. Sign in to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · PIN {pin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Reference on the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card on the bank&apos;s own terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this sum there and wait for its slip:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then type the reference from the slip, never card digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSetting</name>
    <message>
        <source>{field}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One {name} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One {name} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Test mode: no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open: sales count to the one that is opened next. Ctrl+4 opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money is taken: newer records are missing. Find them, or let a manager go on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy of the till’s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with an older copy of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment was approved while nobody was looking. What became of the goods?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} payments were approved while nobody was looking. What became of the goods?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumCards</name>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected in drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference · none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference · over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference · short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if something is to be said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <source>Which table pays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests wait for the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a bill already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables as they were last known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guests see the bill on their phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tables with guests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked in at a table. Guests do it with the code that lies there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the customer paying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the rest paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is this part paid?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestLine</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save first: the service is asked with what is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSetting</name>
    <message>
        <source>Letters on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: type a sum, such as 10.00. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>More, page {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Till {n} · Shift {shift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incl. {word} {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} loyalty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsureCard</name>
    <message>
        <source>What to tell the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager: accept cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager: decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, no cash was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The connection dropped. Your phone may already say paid. We are checking and you will not be charged twice.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take payment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to pay stay locked until we have an answer, so nobody pays twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their money is held for this bill until it is given back; by itself in ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“You approved a bill that was changed. That money is not taken.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager looks at the service&apos;s own list and decides here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“There is a question about your payment. A colleague looks at it now.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before you answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes closes the sale as paid in cash; no makes the full total due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“One moment, I check whether we have finished.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer paid in the app while you took cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Your app has paid. Here is your cash back.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Your payment is approved. One moment, we finish it.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer no longer wants it, or has left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept. Without an answer it is given back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cash in the drawer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is released and the total is due in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their money goes back at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the sale can be paid in any way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a manager looked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept only what the service&apos;s own list shows as paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the charge went through after all, it is listed as owed to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the charge went through after all, the till reverses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer cannot wait and wants to pay in cash?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>Decide …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager can decide in 1 minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A manager can decide in {n} minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash with loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} · Sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer, asking again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeighDialog</name>
    <message>
        <source>Tare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the scale shows: 842 is 0.842 {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less {weight}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>Sale {number} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount {percent} % on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price {amount} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund up to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount} back in cash instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take goods of {amount} back without a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cash while {amount} is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of, or charge, held {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a parked basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about {amount} on evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {amount} into the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift: open, count or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer can still pay. We keep looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved while it was set aside. Is the customer still here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid while nobody looked. What became of the goods?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged, and it cannot go back by itself. A manager gives it back by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not refund again. We will tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money gone back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paid, and the service has given the money back since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is being returned to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: the customer was not charged. Take the sale up to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, not charged yet. Charge or cancel it under Payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service says does not fit the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep asking. Do not take payment again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a part of the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, read the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside or leave open, serve next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the code or the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it again, marked as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt as QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund, or cancel the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods come back without a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a hold or an open order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the number, add the hit, or the wide button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, close, or ask to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager: accept cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line or hit above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line or hit below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the nth hit or way to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next scan or tap adds three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number: quantity, price, or the cash received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Barcode {code} is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be read. The sale is safe; items can be added by price. Import the catalogue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is no longer in the catalogue. The basket is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be had with {option} any more. Choose again; the basket is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of {name} is {minor} now. It is in your basket at that price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is sold out. The basket is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine cannot hand anything out now. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in this machine. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes one item at a time here. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no price. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is sold by weight. Type the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of one item is {limit}. The basket is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest price of one item is {limit}. The basket is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This basket is above the limit of one sale. Sell it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest discount is {limit} %. The basket is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price needs a manager. The basket is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight is not steady yet. Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket parked. F8 brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket that was open is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked basket deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay yet. Scan or tap an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish this payment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, the service is being asked. Try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this sale is paid. Take the rest, or give up the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that can be taken now is {due}. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay {minor}. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s own terminal is not set up here. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the reference from the slip. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like a card number, so it was not kept. Cards are only typed by customers, on their own phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That looks like a card number. Type the slip&apos;s reference instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} can only take the last part of a sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty could not be applied. The total is {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {minor}. The rest is still to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paid in the app. Give the {minor} in cash back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund the card on the bank&apos;s own terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. Cash still works; other ways to pay are back when the line is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} is not answering. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way to pay is not set up. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till&apos;s {rail} access has expired. A manager can renew it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till&apos;s {rail} access was turned down. A manager can renew it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its account is in another currency than the shop. A manager can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only takes currencies with two decimals, and this shop&apos;s has another number. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is missing. A manager can enter it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} can only be asked so often a minute. Try again in a minute, or take another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for keys, so it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is not allowed here. A manager can correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings are not complete. A manager can correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its account was changed while payments are open. Finish those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last payment at this desk is still open. Wait until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for patience. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is too small for it. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is too large for it. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent a code with an unknown address, so it is not shown. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is too long to be shown. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused: {words}. Nothing was charged. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guests of that table have left, or it was closed elsewhere. Nothing was charged. Choose the table again, or show the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That table is in another shop of this account. Nothing was charged. Choose one of this shop&apos;s tables, or show the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way to pay has no tables here. A manager can turn them on in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept this till. Nothing was charged. A manager can look in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot do this. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered: {minor} of sale {number} was paid after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: sale {number} was not paid. The customer was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment was charged after it had ended. It is being given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minor} went back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minor} is owed to a customer and could not be given back by itself. Call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most you can refund is {minor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of this sale went back meanwhile, and not from here. Nothing was refunded now: look at what is left, then choose the reason again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund of this payment is still being checked. Do not refund again. We will tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is being asked what went back already. One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is closed. Refund it instead; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is still open. Give up the sale to give its parts back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund may still arrive. Decide ten minutes after it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way to pay cannot give money back. A manager gives it back by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not name the charge, so it cannot be refunded from here. Call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment goes back whole or not at all. Refund all of it, or a manager gives the part back in cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment was refunded already, and that works only once. Call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refunded. The service refused: {words}. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first. The basket stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this till nobody may do that; the settings say so. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager who is signed in can do that. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale changed while a manager was asked, so nothing was done. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No manager agreed in time, so nothing was done. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is digits only. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cashier&apos;s PIN has at least 4 digits. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager&apos;s PIN has at least 6 digits. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has at most 12 digits. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN cannot be used here. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN could not be checked. It counts as no try. Try again, or start the till anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till&apos;s PINs are gone from its disk. The owner sets them anew with: pos-terminal pin NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s safe place for keys did not answer, so the PIN was not checked. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most 24 letters. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who works here has that name already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer on the list. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only manager. Make another one first. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a sum of at least one cent. Nothing was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what comes back. Nothing was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than is left of this line. Nothing was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen lines are worth less than that. Nothing was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not possible, and nothing was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this sale went back already. Nothing is left to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is not in this till&apos;s records. Refund it at the till that sold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that this money went back already. A manager checks it before anything else goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that took this payment is not set up at this till now, so it cannot give money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. The refund is kept and sent as soon as the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minor} of sale {number} went back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minor} of sale {number} did not go back: the service refused. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or tap first what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Pay for the new goods first. Nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sale paid in cash can be undone. Refund this one instead; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of this sale went back already. Refund the rest; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale belongs to an earlier shift. Refund it instead; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already charged. Refund it instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold released. {minor} goes back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open order of sale {number} is cancelled. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is not held any more. Nothing was changed; look at it under Payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is not held any more. Nothing was charged; look at it under Payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that can be charged is {minor}. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} can only charge all of it, {minor}. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed for this payment any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how the money went back. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift is open already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open. Enter the cash in the drawer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a drawer holds. The shift was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a sum of at least one cent. The drawer stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This count names no note or coin of the shop. The shift is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer differs by {minor}. Write why, then close. The shift is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count differs from what it should be. Count again, or write a note. The shift is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash moved while the services were asked. Count again, then close. The shift is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift is closed. {number} is on record and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Z of that number at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment since the last Z is to be asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} in the folder of reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved. The shift is on record; it can be printed and saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment record could not be saved. Payments are off; call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment record is locked by another program. Payments are off; call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Payments are off until a manager makes room. The sale is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is wrong; payments are off until it is set. Cash still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so there is nobody to lock out. The owner holds every right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of this sale may hold a card number, so nothing was sent. Nobody was charged. Take it out, or try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket could not be put into the service&apos;s words. Nothing was sent. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service never told the charge&apos;s number, so it cannot be refunded here. Refund it on the service&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer was not clear. We keep asking; do not take payment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service names another sum than the till. Nothing more is taken; a manager decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service names another currency than the till. Nothing more is taken; a manager decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt waited too long for the printer and was not printed. The sale is safe. Print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. The sale is safe. Check it, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would break a rule of the till&apos;s records, so nothing was done. The sale is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy of the till&apos;s records. Payments are off; call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s records are whole, so they go on as they are. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till goes on. Receipts are numbered {series} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s records were changed by somebody else. Payments are off; call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s records are damaged. Payments are off; call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s records were written by a newer version. Start that one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not possible, and nothing was changed. Try again, or tell a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this payment. Nobody was charged. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its account was changed while this payment was open. A manager decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer knows this payment. A manager decides on evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the till. What was taken is on record. Go on, and tell a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were changed outside the program. The till goes by them now; look at them in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be changed here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, the last change is still being made. Try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is for staff only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {minor} can be bought here at once. Buy the rest after it, or use the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more can be sold here at the moment. Nothing was charged. Please use the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to pay can be used at the moment. Please use the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s door is open, so it sells nothing. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is too warm, so what lies in it is not sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine reports a fault, so it sells nothing. Look at it, then tap Fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine does not answer, so it sells nothing. Check its power and its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left in the machine. Fill it, then say how much lies in each slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt did not print. The sale is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer is out of paper. The sale is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up. The sale is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer did not open. The sale is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner unplugged. You can type the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer screen not connected. Turn your screen or print the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did not work ({code}). What was taken is on record. Try again, or call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answering at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its account has another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for currencies with two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests, in a minute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe place for its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings are not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish its open payments first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last payment is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for patience, try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its access has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its access was turned down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off until the clock is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off until the disk has room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is too small for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is too large for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the last part of a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, no try lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PINs are gone. Call the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key store silent. No try lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available at the moment. Try another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>*** TEST - NO REAL MONEY ***</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RETURN WITHOUT RECEIPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SALE UNDONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overcharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTAL {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incl. VAT {rate} % of {gross}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus VAT {rate} % of {gross}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type this code to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will not be charged twice. Keep this slip; it is not a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was paid. This is not a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z REPORT {number} · TILL {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X REPORT {number} · TILL {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SALES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT {rate} %  of {gross}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash rounding (in net)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged above the sum (in net)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns not closed yet (not in VAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty given (in net)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIFFERENCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer is counted blind: the sums follow on the Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined {n} · Expired {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided lines {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-sale drawer {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baskets that stay parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back, sale never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OWED TO CUSTOMERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves to the next shift:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again at the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sums differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can still be paid there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>1 second left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{left} seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the customer to approve now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was closed elsewhere, so its guests see no bill. They can still pay by the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another bill took this one&apos;s place on the table. Cancel this one, then bring the bill again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the time runs out, the payment is cancelled and the customer is not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} lowered the total by {loyalty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting {rail}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, charging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not close the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the payment, one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking once more whether the customer has paid, one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with {rail}. Still to pay {rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with {rail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer paid before we could cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved just in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} was approved while the till was offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered: paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was not charged. You can take payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty could not be applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is {minor}. Nothing was taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} went back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, not charged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge or cancel it under Payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer had already approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the payment, or give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved while it was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the customer still here? Else give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you take the cash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till stopped while {due} in cash was being taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the {cash} in cash back over the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is being returned. You can serve the next customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another bill is on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one was approved after it was exchanged there, so it is not taken. Give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {rail} says does not fit this sale. Nothing more is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure yet – we are checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection dropped. The customer &lt;b&gt;may or may not&lt;/b&gt; have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, serve next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {rail} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, cash was taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payment_detail</name>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SWiP order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DropPay authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paysera order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged, so nothing can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is charged yet. Charge it, or cancel the hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is charged yet; the customer can still pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it went back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes back by hand; say how under “Owed to a customer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being checked. What can go back is known after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at till {till}. Refund it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is not closed yet. Give up the sale to give its parts back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payment_rows</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rails</name>
    <message>
        <source>Opens the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer enters card on own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests pay at their table, or by QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: new QR on customer screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR on customer screen · loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR on customer screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for patience at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access turned down at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear answer at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overcharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refund</name>
    <message>
        <source>Paid in {n} ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Amount chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their share of loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is older than the copy that the till&apos;s records were restored from. Refunds made after that copy are not known here. Make sure that it was not refunded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is older than the copy that the till&apos;s records were restored from. The service knows what went back, and gives nothing back twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash from the drawer, instead of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash from the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the bank&apos;s own terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the same SWiP wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the same {title} account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash instead of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is counted against this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer opens when you refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund it on the bank&apos;s terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund the card there; here it is only written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} refused the last try. If it refuses again, a manager may give cash instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} returns the matching loyalty to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} refunds once. Nothing more can go back after this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. The refund of {amount} is kept and sent as soon as the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund waits for the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunding {amount}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not refund again. We will tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount} in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. Refund {slip} on the bank&apos;s own terminal. The rest went back by {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. The rest went back by {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. Refund {slip} on the bank&apos;s own terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {slip} on the bank&apos;s own terminal. {title} will show the rest to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} will show it to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund the card on the bank&apos;s own terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} refused: {reason}. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {amount} of {whole} went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {cash} in cash and refund {slip} on the bank&apos;s own terminal. {title} refused the rest: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {cash} in cash. {title} refused the rest: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {slip} on the bank&apos;s own terminal. {title} refused the rest: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} refused the rest: {reason}. Refund the rest another way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Receipts are written as PDF files. A printer and a drawer come with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner is told from a keyboard by its speed. Weights are typed until there is a scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks count at once; where the windows stand counts from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cashier may do without a manager&apos;s PIN. A manager may do everything here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} could not be reached. Is the address right, and the line up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} did not accept this till. Are the secrets right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} did not answer clearly. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} asks for patience. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} refused the question. Is the account right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answers there, but it is not {rail}. Is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} is off. Turn it on and save first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {rail}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK in {n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} needs a screen of {needed}; this one has {here}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} with text of {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty may lower a payment by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than that and a manager decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a late approval by itself for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later a person decides whether the customer is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pieces of one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest price of one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest total of one sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference at the day&apos;s end without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashiers count blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected sum is not shown before the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PDF into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: “receipts” beside the till&apos;s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys on the buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the cashier&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner&apos;s keys come within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower ones were typed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign before every code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of weight and price codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as lt; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address for the receipt&apos;s QR code; empty: the receipt itself as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices include VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager&apos;s session ends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cashier&apos;s largest discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashiers open the drawer without a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashiers raise prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashiers open and close the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashiers delete parked baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POS ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held money waits for its charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 72 h, then it is let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the codes on the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR opens a page without the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be given back for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long Paysera keeps the money from your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paysera allows 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 for all tills together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page that says thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all card payments together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the button says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {words} Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was changed outside the program since this page read it. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file cannot be used: {words} The till goes on with the settings it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments of this way to pay are still open. Finish them first; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: this is a secret, which never comes into the file. Use Replace instead. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the secret first. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} The secret was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: changed outside the program since you typed yours. Nothing was saved. Reload takes what is in the file, Overwrite takes yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. Try again, or look into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {n} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In cash, from the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, on the bank&apos;s own terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by itself: it is listed as owed to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the till, the way it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet, the till goes on asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not go back: owed to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it from the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund it on the bank&apos;s own terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standings</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start sent, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code is on the customer screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer scans and approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge sent, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after the customer approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep asking, even after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {rail} every second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {rail} every {n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked once, at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {n} times, last at {at}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table_card</name>
    <message>
        <source>Scan with the Paysera app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and pay here at the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, agreed to by {manager}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted in the till&apos;s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of {amount} begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order sent, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order created at {rail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} did not create the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order sent, the answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge sent, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged by {rail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} did not charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge sent, the answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing without charge sent, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order closed, the money is taken at the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} did not close the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing sent, the answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling sent, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at {rail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} did not cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling sent, the answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund sent, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded by {rail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} did not refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund sent, the answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty applied by {rail}: {amount} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} says: closed and charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} says: closed, no money there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} says: cancelled, not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ran out, not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} answered in words we do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} does not know the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rail} could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting go asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging the held money asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was here: taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving back asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at the till, loyalty asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash at the till answered for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer paid by this: what arrives goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge was accepted as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of {amount} asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: the refund arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: the refund did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: it was charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: it was not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is owed to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was owed went back by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open, the next one was served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, the next one was served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} taken in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} taken on the bank&apos;s own terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty of {amount} on the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale closed with {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods for {amount} come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} given back at the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} went back, receipt made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printed again, marked as a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
