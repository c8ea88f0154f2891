<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>المس للبدء</translation>
    </message>
</context>
<context>
    <name>BasketPage</name>
    <message>
        <source>Your basket</source>
        <translation>سلتك</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>توفيرك</translation>
    </message>
    <message>
        <source>{service} loyalty</source>
        <translation>ولاء {service}</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>including VAT {amount}</source>
        <translation>شامل الضريبة {amount}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>سفري</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>BasketPane</name>
    <message>
        <source>Basket</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
</context>
<context>
    <name>CancelPaymentDialog</name>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
</context>
<context>
    <name>CashCard</name>
    <message>
        <source>Still to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Park</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>وضع الاختبار: لا مال حقيقي</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
</context>
<context>
    <name>DispensePage</name>
    <message>
        <source>Thank you</source>
        <translation>شكراً لك</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يرجى الانتظار</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Basket</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Pay with your phone</source>
        <translation>ادفع بهاتفك</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, approve</source>
        <translation>امسح الرمز، تحقق من المبلغ، ووافق</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلاً بك</translation>
    </message>
    <message>
        <source>Good
morning</source>
        <translation>صباح
الخير</translation>
    </message>
    <message>
        <source>Good
afternoon</source>
        <translation>نهارك
سعيد</translation>
    </message>
    <message>
        <source>Good
evening</source>
        <translation>مساء
الخير</translation>
    </message>
    <message>
        <source>Pay with your phone, card or cash</source>
        <translation>ادفع بالهاتف أو البطاقة أو نقداً</translation>
    </message>
    <message>
        <source>Pay with your phone or cash</source>
        <translation>ادفع بالهاتف أو نقداً</translation>
    </message>
    <message>
        <source>Pay by card or cash</source>
        <translation>ادفع بالبطاقة أو نقداً</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>ادفع نقداً</translation>
    </message>
</context>
<context>
    <name>KeypadColumn</name>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>وضع الاختبار: لا مال حقيقي</translation>
    </message>
</context>
<context>
    <name>LoyaltyPage</name>
    <message>
        <source>{service} loyalty applied</source>
        <translation>طُبّق ولاء {service}</translation>
    </message>
    <message>
        <source>Your loyalty saving</source>
        <translation>توفير الولاء</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>المجموع الجديد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Now approve
on your phone</source>
        <translation>وافق الآن
على هاتفك</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>السلة</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>OutPage</name>
    <message>
        <source>Out of order</source>
        <translation>خارج الخدمة</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Approved…</source>
        <translation>تمت الموافقة…</translation>
    </message>
    <message>
        <source>The connection dropped. You will not be charged twice.</source>
        <translation>انقطع الاتصال. لن يُخصم منك مرتين.</translation>
    </message>
    <message>
        <source>One moment, we are checking</source>
        <translation>لحظة، نحن نتحقق</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <translation>لن يُخصم منك مرتين.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكراً لك</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>دُفع {amount}</translation>
    </message>
    <message>
        <source>Still to pay {rest}</source>
        <translation>المتبقي للدفع {rest}</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>أُعيد {amount}</translation>
    </message>
    <message>
        <source>Your change {change}</source>
        <translation>الباقي لك {change}</translation>
    </message>
    <message>
        <source>Paid. Your receipt is printing.</source>
        <translation>دُفع. إيصالك قيد الطباعة.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>دُفع.</translation>
    </message>
    <message>
        <source>Paid in cash. Your receipt is printing.</source>
        <translation>دُفع نقداً. إيصالك قيد الطباعة.</translation>
    </message>
    <message>
        <source>Paid in cash.</source>
        <translation>دُفع نقداً.</translation>
    </message>
    <message>
        <source>Paid with {service}. Your receipt is printing.</source>
        <translation>دُفع عبر {service}. إيصالك قيد الطباعة.</translation>
    </message>
    <message>
        <source>Paid with {service}.</source>
        <translation>دُفع عبر {service}.</translation>
    </message>
    <message>
        <source>You were not charged. Please try another way to pay.</source>
        <translation>لم يُخصم منك شيء. جرّب طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>رُفض الدفع</translation>
    </message>
    <message>
        <source>You were not charged. We can show you a new code.</source>
        <translation>لم يُخصم منك شيء. يمكننا عرض رمز جديد.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>أُلغي الدفع</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>لم يُخصم منك شيء.</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>لم يُخصم منك شيء</translation>
    </message>
    <message>
        <source>Please pay again.</source>
        <translation>يرجى الدفع مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ParkedPage</name>
    <message>
        <source>Recall</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Scan to pay</source>
        <translation>امسح الرمز للدفع</translation>
    </message>
    <message>
        <source>with the {service} app</source>
        <translation>بتطبيق {service}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Open {service} on your phone</source>
        <translation>افتح {service} على هاتفك</translation>
    </message>
    <message>
        <source>Check the amount and approve</source>
        <translation>تحقق من المبلغ ووافق</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>QrPage</name>
    <message>
        <source>Scan to pay</source>
        <translation>امسح الرمز للدفع</translation>
    </message>
    <message>
        <source>with the {service} app</source>
        <translation>بتطبيق {service}</translation>
    </message>
    <message>
        <source>Open {service} on your phone</source>
        <translation>افتح {service} على هاتفك</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>امسح هذا الرمز</translation>
    </message>
    <message>
        <source>Check the amount and approve</source>
        <translation>تحقق من المبلغ ووافق</translation>
    </message>
    <message>
        <source>Your phone shows the same code</source>
        <translation>يظهر الرمز نفسه على هاتفك</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>الوقت المتبقي للدفع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>RailList</name>
    <message>
        <source>Cash</source>
        <translation>نقداً</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Total {total} · received {received}</source>
        <translation>المجموع {total} · المستلم {received}</translation>
    </message>
    <message>
        <source>You saved {amount} with {service} loyalty</source>
        <translation>وفّرت {amount} بولاء {service}</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Paid with {service}. Your receipt is printing.</source>
        <translation>دُفع عبر {service}. إيصالك قيد الطباعة.</translation>
    </message>
    <message>
        <source>Paid with {service}.</source>
        <translation>دُفع عبر {service}.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكراً لك</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>لم يُخصم منك شيء</translation>
    </message>
    <message>
        <source>You were not charged. We can show you a new code.</source>
        <translation>لم يُخصم منك شيء. يمكننا عرض رمز جديد.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>You were not charged. Please try another way to pay.</source>
        <translation>لم يُخصم منك شيء. جرّب طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>رُفض الدفع</translation>
    </message>
    <message>
        <source>Please pay again.</source>
        <translation>يرجى الدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>أُلغي الدفع</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>لم يُخصم منك شيء.</translation>
    </message>
    <message>
        <source>Approved…</source>
        <translation>تمت الموافقة…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>أُعيد {amount}</translation>
    </message>
    <message>
        <source>The connection dropped. You will not be charged twice.</source>
        <translation>انقطع الاتصال. لن يُخصم منك مرتين.</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <translation>لن يُخصم منك مرتين.</translation>
    </message>
    <message>
        <source>One moment, we are checking</source>
        <translation>لحظة، نحن نتحقق</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Scan or search</source>
        <translation>امسح أو ابحث</translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>Pay</source>
        <translation>ادفع</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>وضع الاختبار: لا مال حقيقي</translation>
    </message>
</context>
<context>
    <name>TenderPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>UnsureCard</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>WeighPage</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>السلة</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادفع</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Welcome</source>
        <translation>أهلاً بك</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>لم يُخصم منك شيء</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكراً لك</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>امسح الرمز للدفع</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>{service} loyalty</source>
        <translation>ولاء {service}</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>Time ran out</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>payment_detail</name>
    <message>
        <source>Basket</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>refund</name>
    <message>
        <source>Refunded {amount}</source>
        <translation>أُعيد {amount}</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>Cash</source>
        <translation>نقداً</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Cash</source>
        <translation>نقداً</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
</context>
</TS>
