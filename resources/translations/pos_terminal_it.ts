<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AmountCard</name>
    <message>
        <source>Amount to refund</source>
        <translation>Importo da rimborsare</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Tutto il resto</translation>
    </message>
    <message>
        <source>An amount refund does not put items back into stock.</source>
        <translation>Un rimborso a importo non rimette gli articoli a magazzino.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Most you can refund</source>
        <translation>Massimo rimborsabile</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Order here, no queue.</source>
        <translation>Ordina qui, senza fila.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Tocca per iniziare</translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation>Tutto a portata</translation>
    </message>
    <message>
        <source>Pay with an app on your phone</source>
        <translation>Paga con un&apos;app sul telefono</translation>
    </message>
</context>
<context>
    <name>BackupBox</name>
    <message>
        <source>Back up now</source>
        <translation>Fai una copia ora</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Ancora nessuna copia di riserva.</translation>
    </message>
    <message>
        <source>Last backup: {at}</source>
        <translation>Ultima copia: {at}</translation>
    </message>
    <message>
        <source>Backing up and checking what lies on the drive…</source>
        <translation>Copia in corso e verifica di ciò che è sul disco…</translation>
    </message>
    <message>
        <source>Save first: the backup goes to the folder that is saved.</source>
        <translation>Salva prima: la copia va nella cartella salvata.</translation>
    </message>
    <message>
        <source>It is whole: {path} ({size}).</source>
        <translation>È integra: {path} ({size}).</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>View</source>
        <translation>Vedi</translation>
    </message>
    <message>
        <source>View the recovered payment</source>
        <translation>Vedi il pagamento recuperato</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Chiudi il messaggio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show what is owed to customers</source>
        <translation>Mostra quanto è dovuto ai clienti</translation>
    </message>
    <message>
        <source>&lt;b&gt;{amount} is owed to customers.&lt;/b&gt; It goes back by hand.</source>
        <translation>&lt;b&gt;{amount} dovuti a clienti.&lt;/b&gt; Si restituiscono a mano.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{n} payments recovered.&lt;/b&gt; They were approved while nobody was looking.</source>
        <translation>
            <numerusform>&lt;b&gt;{n} pagamento recuperato.&lt;/b&gt; È stato approvato mentre nessuno guardava.</numerusform>
            <numerusform>&lt;b&gt;{n} pagamenti recuperati.&lt;/b&gt; Sono stati approvati mentre nessuno guardava.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;1 payment recovered.&lt;/b&gt; {rail} {amount} was approved while nobody was looking.</source>
        <translation>&lt;b&gt;1 pagamento recuperato.&lt;/b&gt; {rail} {amount} è stato approvato mentre nessuno guardava.</translation>
    </message>
</context>
<context>
    <name>BasketDelegate</name>
    <message>
        <source>{price} each</source>
        <translation>{price} cad.</translation>
    </message>
</context>
<context>
    <name>BasketEmpty</name>
    <message>
        <source>Scan or tap the first item</source>
        <translation>Leggi o tocca il primo articolo</translation>
    </message>
    <message>
        <source>1 basket is parked.&lt;br&gt;Press &lt;b&gt;F8&lt;/b&gt; to bring it back.</source>
        <translation>1 carrello è sospeso.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; lo richiama.</translation>
    </message>
    <message numerus="yes">
        <source>{n} baskets are parked.&lt;br&gt;Press &lt;b&gt;F8&lt;/b&gt; to bring one back.</source>
        <translation>
            <numerusform>{n} carrello è sospeso.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; lo richiama.</numerusform>
            <numerusform>{n} carrelli sono sospesi.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; ne richiama uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketPage</name>
    <message>
        <source>Your basket</source>
        <translation>Il tuo carrello</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 riga</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} riga</numerusform>
            <numerusform>{n} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotale</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Risparmi</translation>
    </message>
    <message>
        <source>{service} loyalty</source>
        <translation>Fedeltà {service}</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Ancora da pagare</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>including VAT {amount}</source>
        <translation>IVA inclusa {amount}</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Aggiungi altro</translation>
    </message>
    <message>
        <source>Where will you enjoy it?</source>
        <translation>Dove lo consumi?</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Da asporto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Paga {amount}</translation>
    </message>
</context>
<context>
    <name>BasketPane</name>
    <message>
        <source>Basket</source>
        <translation>Carrello</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Basket lines</source>
        <translation>Righe del carrello</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Locked while paying</source>
        <translation>Bloccato durante il pagamento</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 articolo</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} articolo</numerusform>
            <numerusform>{n} articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 riga</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} riga</numerusform>
            <numerusform>{n} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} · {items}</source>
        <translation>{lines} · {items}</translation>
    </message>
</context>
<context>
    <name>BasketRow</name>
    <message>
        <source>{amount} each</source>
        <translation>{amount} cad.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Self-service {n}</source>
        <translation>Self-service {n}</translation>
    </message>
</context>
<context>
    <name>CancelPaymentDialog</name>
    <message>
        <source>Held</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>This payment has changed meanwhile and cannot be cancelled any more. Look at it anew.</source>
        <translation>Nel frattempo questo pagamento è cambiato e non si può più annullare. Ricontrollalo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Sale {number} · {time}</source>
        <translation>Vendita {number} · {time}</translation>
    </message>
    <message>
        <source>Already charged? Then this is a refund. We will tell you and open the refund for you.</source>
        <translation>Già addebitato? Allora è un rimborso. Ti avvisiamo e apriamo il rimborso per te.</translation>
    </message>
    <message>
        <source>If the customer pays in this very moment, the money goes back by itself.</source>
        <translation>Se il cliente paga proprio ora, il denaro torna indietro da solo.</translation>
    </message>
    <message>
        <source>Already charged. Refund it instead?</source>
        <translation>Già addebitato. Vuoi rimborsarlo?</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>Tieni il pagamento</translation>
    </message>
    <message>
        <source>Open refund</source>
        <translation>Apri il rimborso</translation>
    </message>
    <message>
        <source>Cancel this open order?</source>
        <translation>Annullare questo ordine aperto?</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Tieni l&apos;ordine</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annulla l&apos;ordine</translation>
    </message>
    <message>
        <source>Cancel this held payment?</source>
        <translation>Annullare il sospeso?</translation>
    </message>
    <message>
        <source>Keep the hold</source>
        <translation>Tieni in sospeso</translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation>Libera l&apos;importo</translation>
    </message>
    <message>
        <source>{rail} · charged</source>
        <translation>{rail} · addebitato</translation>
    </message>
    <message>
        <source>{rail} · waiting for the customer</source>
        <translation>{rail} · in attesa del cliente</translation>
    </message>
    <message>
        <source>{rail} · not charged yet</source>
        <translation>{rail} · non ancora addebitato</translation>
    </message>
    <message>
        <source>{rail} · held until {time}, not charged yet</source>
        <translation>{rail} · in sospeso fino alle {time}, non addebitato</translation>
    </message>
    <message>
        <source>{rail} · approved until {time}, not charged yet</source>
        <translation>{rail} · approvato fino alle {time}, non addebitato</translation>
    </message>
    <message>
        <source>{rail} · approved, not charged yet</source>
        <translation>{rail} · approvato, non ancora addebitato</translation>
    </message>
    <message>
        <source>The service has charged this payment meanwhile. Nothing was changed.</source>
        <translation>Nel frattempo il servizio ha addebitato questo pagamento. Niente è cambiato.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Niente è stato addebitato.</translation>
    </message>
    <message>
        <source>The customer&apos;s approval is given up.</source>
        <translation>L&apos;approvazione del cliente decade.</translation>
    </message>
    <message>
        <source>The money on hold goes back to the customer.</source>
        <translation>L&apos;importo in sospeso torna al cliente.</translation>
    </message>
    <message>
        <source>{first} The sale becomes &lt;b&gt;Cancelled&lt;/b&gt; and cannot be charged later.</source>
        <translation>{first} La vendita diventa &lt;b&gt;Annullata&lt;/b&gt; e non si potrà più addebitare.</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Keep waiting</source>
        <translation>Continua ad attendere</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Annulla il pagamento</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Annullare questo pagamento?</translation>
    </message>
    <message>
        <source>The customer may be approving right now.</source>
        <translation>Il cliente potrebbe approvare proprio ora.</translation>
    </message>
</context>
<context>
    <name>CashCard</name>
    <message>
        <source>Cash received</source>
        <translation>Contanti ricevuti</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Esatto</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Type or tap an amount</source>
        <translation>Digita o tocca un importo</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Incassa</translation>
    </message>
    <message>
        <source>Take cash, give</source>
        <translation>Incassa, resto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Ancora da pagare</translation>
    </message>
    <message>
        <source>Take {amount} now</source>
        <translation>Incassa {amount} ora</translation>
    </message>
</context>
<context>
    <name>CashDialog</name>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Put cash into the drawer</source>
        <translation>Versa contanti nel cassetto</translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <translation>Preleva contanti dal cassetto</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Versa</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Preleva</translation>
    </message>
    <message>
        <source>The shift was closed meanwhile. Open the next one, then move the cash.</source>
        <translation>Nel frattempo il turno è stato chiuso. Apri il prossimo, poi sposta i contanti.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Dalla cassaforte</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correzione</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In cassaforte</translation>
    </message>
    <message>
        <source>Paid a supplier</source>
        <translation>Pagato un fornitore</translation>
    </message>
</context>
<context>
    <name>CashLoyaltyDialog</name>
    <message>
        <source>Exact: {amount}</source>
        <translation>Esatto: {amount}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>With loyalty {amount} is due. Nothing is final until the service agrees.</source>
        <translation>Con la fedeltà sono dovuti {amount}. Niente è definitivo finché il servizio non conferma.</translation>
    </message>
    <message>
        <source>Cash with loyalty</source>
        <translation>Contanti con fedeltà</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>Resto {amount}</translation>
    </message>
    <message>
        <source>Still to pay {amount}</source>
        <translation>Ancora da pagare {amount}</translation>
    </message>
</context>
<context>
    <name>CashierWindow</name>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Park</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiama</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cassetto</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>All categories</source>
        <translation>Tutte le categorie</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Più venduti</translation>
    </message>
</context>
<context>
    <name>ChargeDialog</name>
    <message>
        <source>Charge</source>
        <translation>Addebita</translation>
    </message>
    <message>
        <source>{rail} holds {amount}. Charge all of it or less; the rest goes back to the customer.</source>
        <translation>{rail} tiene {amount} in sospeso. Addebita tutto o meno; il resto torna al cliente.</translation>
    </message>
    <message>
        <source>{rail} holds {amount} and charges all of it.</source>
        <translation>{rail} tiene {amount} in sospeso e addebita tutto.</translation>
    </message>
    <message>
        <source>Charge sale {number}</source>
        <translation>Addebita la vendita {number}</translation>
    </message>
    <message>
        <source>This payment has changed meanwhile and cannot be charged any more. Look at it anew.</source>
        <translation>Nel frattempo questo pagamento è cambiato e non si può più addebitare. Ricontrollalo.</translation>
    </message>
</context>
<context>
    <name>CheckingActions</name>
    <message>
        <source>Take up</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation>Il cliente è qui: incassa</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Merce consegnata</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Restituisci</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>{amount} goes back to the customer by {rail}. The goods stay here.</source>
        <translation>{amount} tornano al cliente con {rail}. La merce resta qui.</translation>
    </message>
    <message>
        <source>Give it back?</source>
        <translation>Restituire?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni</translation>
    </message>
</context>
<context>
    <name>CheckingBadge</name>
    <message>
        <source>1 to check</source>
        <translation>1 da verificare</translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation>{n} da verificare</translation>
    </message>
</context>
<context>
    <name>CheckingRow</name>
    <message>
        <source>Open under Payments</source>
        <translation>Apri in Pagamenti</translation>
    </message>
    <message>
        <source>{rail} · Sale {number} · since {time}</source>
        <translation>{rail} · Vendita {number} · dalle {time}</translation>
    </message>
</context>
<context>
    <name>CloseOwedDialog</name>
    <message>
        <source>How did it go back?</source>
        <translation>Com&apos;è stato restituito?</translation>
    </message>
    <message>
        <source>Cash, bank transfer, who received it</source>
        <translation>Contanti, bonifico, chi li ha ricevuti</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>È stato restituito</translation>
    </message>
    <message>
        <source>{amount} of sale {number}. It leaves the list; who closed it and how is kept.</source>
        <translation>{amount} della vendita {number}. Esce dall&apos;elenco; restano scritti chi l&apos;ha chiuso e come.</translation>
    </message>
    <message>
        <source>It has left the list meanwhile: somebody said how it went back.</source>
        <translation>Nel frattempo è uscito dall&apos;elenco: qualcuno ha scritto com&apos;è stato restituito.</translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>A manager opens the settings.</source>
        <translation>Le impostazioni le apre un responsabile.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>This code is too long for this screen. Print it.</source>
        <translation>Questo codice è troppo lungo per lo schermo. Stampalo.</translation>
    </message>
    <message>
        <source>Session code</source>
        <translation>Codice sessione</translation>
    </message>
    <message>
        <source>Print code</source>
        <translation>Stampa il codice</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tavolo</translation>
    </message>
    <message>
        <source>The phone shows the same code</source>
        <translation>Il telefono mostra lo stesso codice</translation>
    </message>
    <message>
        <source>Same code as on the customer screen</source>
        <translation>Lo stesso codice dello schermo cliente</translation>
    </message>
    <message>
        <source>Customer screen not connected. Turn your screen or print the code.</source>
        <translation>Schermo cliente non collegato. Gira il tuo schermo o stampa il codice.</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Open drawer</source>
        <translation>Apri il cassetto</translation>
    </message>
    <message>
        <source>Count the cash drawer</source>
        <translation>Conta il cassetto</translation>
    </message>
    <message>
        <source>{n} c</source>
        <translation>{n} c</translation>
    </message>
    <message>
        <source>Fewer notes</source>
        <translation>Meno banconote</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Banconote più grandi</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>One {name} less</source>
        <translation>Uno in meno da {name}</translation>
    </message>
    <message>
        <source>One {name} more</source>
        <translation>Uno in più da {name}</translation>
    </message>
    <message>
        <source>How many of {name}</source>
        <translation>Quanti da {name}</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Put the number pad away</source>
        <translation>Chiudi il tastierino</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>How many of {name}?</source>
        <translation>Quanti da {name}?</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Scale</source>
        <translation>Bilancia</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Cosa può andare storto</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Togli tutto</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Scuoti</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Codice ignoto</translation>
    </message>
    <message>
        <source>Send noise</source>
        <translation>Invia disturbi</translation>
    </message>
    <message>
        <source>Half a code</source>
        <translation>Mezzo codice</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Sotto zero</translation>
    </message>
    <message>
        <source>Scale falls silent</source>
        <translation>Bilancia muta</translation>
    </message>
    <message>
        <source>Scale chatters</source>
        <translation>Bilancia ciarliera</translation>
    </message>
    <message>
        <source>Unplug scale</source>
        <translation>Stacca bilancia</translation>
    </message>
    <message>
        <source>Unplug scanner</source>
        <translation>Stacca lettore</translation>
    </message>
    <message>
        <source>Unplug display</source>
        <translation>Stacca display</translation>
    </message>
    <message>
        <source>All well again</source>
        <translation>Di nuovo tutto bene</translation>
    </message>
</context>
<context>
    <name>CountryPane</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Un altro paese</translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation>Paese del negozio</translation>
    </message>
    <message>
        <source>Welcome. Where is the shop?</source>
        <translation>Benvenuti. Dov&apos;è il negozio?</translation>
    </message>
    <message>
        <source>Eight questions and the till sells. Only the first manager&apos;s name and PIN must be typed, the rest can wait. Every answer is kept at once: turn the till off at any time and go on later.</source>
        <translation>Otto domande e la cassa vende. Solo il nome e il PIN del primo responsabile vanno digitati, il resto può aspettare. Ogni risposta è conservata subito: si può spegnere quando si vuole e continuare dopo.</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>Modalità di prova: nessun denaro vero</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Which day?</source>
        <translation>Quale giorno?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tutti i giorni</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Il mese prima</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Il mese dopo</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>No sale yet in this shift.</source>
        <translation>Ancora nessuna vendita in questo turno.</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Versamenti</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Prelievi</translation>
    </message>
    <message>
        <source>Sales by the hour</source>
        <translation>Vendite per ora</translation>
    </message>
    <message>
        <source>By way to pay</source>
        <translation>Per metodo di pagamento</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Cassetto</translation>
    </message>
    <message>
        <source>The shift so far</source>
        <translation>Il turno finora</translation>
    </message>
    <message>
        <source>Shown once the drawer is counted.</source>
        <translation>Si vede dopo aver contato il cassetto.</translation>
    </message>
    <message>
        <source>Float {cash}, put in {in}, taken out {out}.</source>
        <translation>Fondo {cash}, versati {in}, prelevati {out}.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>How it is known: list, time, who looked</source>
        <translation>Come si sa: elenco, ora, chi ha guardato</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Was it charged?</source>
        <translation>È stato addebitato?</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>Non è stato addebitato</translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation>È stato addebitato</translation>
    </message>
    <message>
        <source>{rail} no longer knows this payment of {amount}. Look at the service&apos;s own list.</source>
        <translation>{rail} non conosce più questo pagamento di {amount}. Guarda l&apos;elenco del servizio.</translation>
    </message>
    <message>
        <source>Did the refund go through?</source>
        <translation>Il rimborso è andato a buon fine?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fatto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>{rail} never answered the refund of {amount}. Look at the service&apos;s own list.</source>
        <translation>{rail} non ha mai risposto sul rimborso di {amount}. Guarda l&apos;elenco del servizio.</translation>
    </message>
    <message>
        <source>This has become known meanwhile. There is nothing left to decide.</source>
        <translation>Nel frattempo si è saputo. Non c&apos;è più niente da decidere.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>Reprint</source>
        <translation>Ristampa</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Scontrino di rimborso</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>Rimborsa …</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annulla l&apos;ordine</translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation>Libera l&apos;importo</translation>
    </message>
    <message>
        <source>Charge {amount} …</source>
        <translation>Addebita {amount} …</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Torna all&apos;elenco</translation>
    </message>
    <message>
        <source>The payment and what happened to it</source>
        <translation>Il pagamento e che cosa ne è stato</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Vendita {number}</translation>
    </message>
    <message>
        <source>{rail} · {time}</source>
        <translation>{rail} · {time}</translation>
    </message>
    <message>
        <source>Choose a payment to see what happened to it.</source>
        <translation>Scegli un pagamento per vedere che cosa ne è stato.</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>Not tried since the start.</source>
        <translation>Non provato dall&apos;avvio.</translation>
    </message>
    <message>
        <source>Save first: what is saved is tried.</source>
        <translation>Salva prima: si prova ciò che è salvato.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Prova in corso…</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Printed in {n} ms.</source>
        <translation>Stampato in {n} ms.</translation>
    </message>
    <message>
        <source>The pulse was sent. Did it open?</source>
        <translation>L&apos;impulso è partito. Si è aperto?</translation>
    </message>
    <message>
        <source>It opened in {n} ms.</source>
        <translation>Si è aperto in {n} ms.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPane</name>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>File impostazioni</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dati</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Ancore</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Metodi di pagamento</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segreti</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Schermi</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Caratteri</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Questa riga</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Tutto il carrello</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Apply discount</source>
        <translation>Applica lo sconto</translation>
    </message>
    <message>
        <source>or a sum</source>
        <translation>o un importo</translation>
    </message>
    <message>
        <source>Reason, for the receipt</source>
        <translation>Motivo, per lo scontrino</translation>
    </message>
    <message>
        <source>Spread over all lines by their value.</source>
        <translation>Ripartito su tutte le righe per valore.</translation>
    </message>
    <message>
        <source>Take discount away</source>
        <translation>Togli lo sconto</translation>
    </message>
    <message>
        <source>short date</source>
        <translation>scadenza vicina</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>dipendente</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>cortesia</translation>
    </message>
</context>
<context>
    <name>DispensePage</name>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>On hold until everything is out</source>
        <translation>In sospeso finché tutto è uscito</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Grazie</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Here comes your {item}</source>
        <translation>Ecco {item}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} di {all}</translation>
    </message>
    <message>
        <source>At most {n} s more</source>
        <translation>Ancora al massimo {n} s</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Attendi, per favore</translation>
    </message>
    <message>
        <source>We tell you when something is ready.</source>
        <translation>Ti diciamo quando qualcosa è pronto.</translation>
    </message>
    <message>
        <source>Your {item} is ready in {slot}</source>
        <translation>{item}: pronto in {slot}</translation>
    </message>
    <message>
        <source>Your {item} is ready</source>
        <translation>{item}: pronto</translation>
    </message>
    <message>
        <source>You can take it now.</source>
        <translation>Puoi prenderlo ora.</translation>
    </message>
</context>
<context>
    <name>DisplaysPane</name>
    <message>
        <source>It takes what it is sent. Look whether it shows the test.</source>
        <translation>Riceve ciò che gli si invia. Guarda se mostra la prova.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Print again</source>
        <translation>Stampa ancora</translation>
    </message>
    <message>
        <source>Receipt as QR</source>
        <translation>Scontrino come QR</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Merce consegnata</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nuova vendita</translation>
    </message>
    <message>
        <source>Clears in &lt;b&gt;{n} s&lt;/b&gt;, or when you scan the next item</source>
        <translation>Si chiude fra &lt;b&gt;{n} s&lt;/b&gt;, o quando leggi il prossimo articolo</translation>
    </message>
    <message>
        <source>Stays until somebody says what became of the goods</source>
        <translation>Resta finché qualcuno dice che fine ha fatto la merce</translation>
    </message>
    <message>
        <source>Recovered: paid</source>
        <translation>Recuperato: pagato</translation>
    </message>
    <message>
        <source>Approved just in time</source>
        <translation>Approvato appena in tempo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Pagato in contanti</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>The customer paid before we could cancel.</source>
        <translation>Il cliente ha pagato prima che potessimo annullare.</translation>
    </message>
    <message>
        <source>{amount} was approved while the till was offline.</source>
        <translation>{amount} approvati mentre la cassa era scollegata.</translation>
    </message>
    <message>
        <source>Close the drawer.</source>
        <translation>Chiudi il cassetto.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Paid with {ways}</source>
        <translation>Pagato con {ways}</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Carrello</translation>
    </message>
    <message>
        <source>{rail} loyalty</source>
        <translation>Fedeltà {rail}</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrotondamento contanti</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Addebitato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>{number} · {time}</source>
        <translation>{number} · {time}</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>{rail} reference</source>
        <translation>Riferimento {rail}</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Scontrino stampato</translation>
    </message>
    <message>
        <source>The receipt did not print. The sale is safe. F9 prints again.</source>
        <translation>Lo scontrino non è stato stampato. La vendita è salva. F9 ristampa.</translation>
    </message>
    <message>
        <source>Receipt is printing…</source>
        <translation>Stampa dello scontrino…</translation>
    </message>
    <message>
        <source>No printer is set up. F10 shows the receipt as QR.</source>
        <translation>Nessuna stampante. F10 mostra lo scontrino come QR.</translation>
    </message>
    <message>
        <source>{amount} goes back to the customer by {rail}. The goods stay here.</source>
        <translation>{amount} tornano al cliente con {rail}. La merce resta qui.</translation>
    </message>
    <message>
        <source>Refund this sale?</source>
        <translation>Rimborsare questa vendita?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni</translation>
    </message>
</context>
<context>
    <name>EmailDialog</name>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Scontrino per e-mail</translation>
    </message>
    <message>
        <source>Only when the customer wants it. The address is forgotten as soon as the receipt is sent.</source>
        <translation>Solo se il cliente lo vuole. L&apos;indirizzo si dimentica appena lo scontrino è inviato.</translation>
    </message>
    <message>
        <source>The customer&apos;s address</source>
        <translation>L&apos;indirizzo del cliente</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
</context>
<context>
    <name>EmailPane</name>
    <message>
        <source>The server took it in {n} ms. Look into the shop&apos;s own mailbox.</source>
        <translation>Il server l&apos;ha presa in {n} ms. Guarda nella casella del negozio.</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Sell by price</source>
        <translation>Vendi a prezzo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>Nothing in this category right now</source>
        <translation>Niente in questa categoria per ora</translation>
    </message>
    <message>
        <source>Choose another category, or search.</source>
        <translation>Scegli un&apos;altra categoria, o cerca.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs}, this till counts in {ours}</source>
        <translation>I prezzi del catalogo sono in {theirs}, questa cassa conta in {ours}</translation>
    </message>
    <message>
        <source>Nothing is sold at them. Import the price list with prices in {ours}, then look again. Until then you can sell by price.</source>
        <translation>A quei prezzi non si vende nulla. Importa il listino con i prezzi in {ours}, poi guarda di nuovo. Fino ad allora puoi vendere a prezzo.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Ancora nessun prodotto</translation>
    </message>
    <message>
        <source>Import the price list on this machine, then look again. Until then you can sell by price.</source>
        <translation>Importa il listino su questa macchina, poi guarda di nuovo. Intanto puoi vendere a prezzo.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Sale number, amount or reference</source>
        <translation>Numero vendita, importo o riferimento</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Day: {day}</source>
        <translation>Giorno: {day}</translation>
    </message>
    <message>
        <source>All rails</source>
        <translation>Tutti i metodi</translation>
    </message>
    <message>
        <source>Way to pay: {rail}</source>
        <translation>Metodo: {rail}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tutti i giorni</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Oggi, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Ieri, {day}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non pagati</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rimborsati</translation>
    </message>
</context>
<context>
    <name>FirstForm</name>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>The PIN is kept as a hash only. Nobody can read it back, so remember it.</source>
        <translation>Del PIN si conserva solo l&apos;impronta. Nessuno può rileggerlo, quindi ricordalo.</translation>
    </message>
    <message>
        <source>This till is new. Who is its manager?</source>
        <translation>Questa cassa è nuova. Chi ne è responsabile?</translation>
    </message>
    <message>
        <source>A manager may do everything and lets cashiers in, under Settings.</source>
        <translation>Un responsabile può fare tutto e ammette i cassieri, in Impostazioni.</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Digita di nuovo il PIN</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Salva e comincia</translation>
    </message>
    <message>
        <source>Choose a PIN of at least {n} digits</source>
        <translation>Scegli un PIN di almeno {n} cifre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give up this sale?</source>
        <translation>Rinunciare a questa vendita?</translation>
    </message>
    <message>
        <source>It is cancelled without a receipt and the goods stay here. This goes back now:</source>
        <translation>Si annulla senza scontrino e la merce resta qui. Adesso si restituisce:</translation>
    </message>
    <message>
        <source>Keep the sale</source>
        <translation>Tieni la vendita</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Restituisci {amount}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Sale {number} is going back</source>
        <translation>La vendita {number} si restituisce</translation>
    </message>
    <message>
        <source>The till goes on by itself. You can serve the next customer.</source>
        <translation>La cassa prosegue da sola. Puoi servire il prossimo cliente.</translation>
    </message>
    <message>
        <source>Sale {number} is cancelled</source>
        <translation>La vendita {number} è annullata</translation>
    </message>
    <message>
        <source>What is marked below is for you to do.</source>
        <translation>Quanto è segnato qui sotto spetta a te.</translation>
    </message>
    <message>
        <source>Everything went back. Nothing is owed.</source>
        <translation>Tutto è stato restituito. Niente è dovuto.</translation>
    </message>
</context>
<context>
    <name>GoodRow</name>
    <message>
        <source>{name} × {n}</source>
        <translation>{name} × {n}</translation>
    </message>
    <message>
        <source>Take it from {slot}</source>
        <translation>Prendilo da {slot}</translation>
    </message>
    <message>
        <source>Please take it</source>
        <translation>Prendilo, per favore</translation>
    </message>
    <message>
        <source>On its way, {slot}</source>
        <translation>In arrivo, {slot}</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>Did not come out. You do not pay for it.</source>
        <translation>Non è uscito. Non lo paghi.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>The scan was not added to the basket. Close this first, then scan again.</source>
        <translation>Il codice letto non è nel carrello. Chiudi prima questo, poi rileggi.</translation>
    </message>
    <message>
        <source>The scan was not added to the basket. Sign in first, then scan again.</source>
        <translation>Il codice letto non è nel carrello. Accedi prima, poi rileggi.</translation>
    </message>
    <message>
        <source>The scan was not added to the basket. Finish this page first.</source>
        <translation>Il codice letto non è nel carrello. Finisci prima questa pagina.</translation>
    </message>
    <message>
        <source>A scan is no sum of money. Type the sum.</source>
        <translation>Un codice letto non è un importo. Digita l&apos;importo.</translation>
    </message>
    <message>
        <source>Clear the basket?</source>
        <translation>Svuotare il carrello?</translation>
    </message>
    <message>
        <source>All lines go. Undo brings them back.</source>
        <translation>Spariscono tutte le righe. Annulla le riporta.</translation>
    </message>
    <message>
        <source>Keep basket</source>
        <translation>Tieni il carrello</translation>
    </message>
    <message>
        <source>Clear basket</source>
        <translation>Svuota il carrello</translation>
    </message>
    <message>
        <source>Go on with an older copy?</source>
        <translation>Continuare con una copia vecchia?</translation>
    </message>
    <message>
        <source>Sales made after it are missing, and their payments are not watched here. Receipts begin a new series. This cannot be taken back.</source>
        <translation>Le vendite fatte dopo mancano, e i loro pagamenti qui non sono seguiti. Gli scontrini iniziano una nuova serie. Non si può tornare indietro.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language and size of the words</source>
        <translation>Lingua e grandezza delle parole</translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation>Tutto a portata</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Records</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Irrisolti</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Last good answer at {good}, after {took}.</source>
        <translation>Ultima risposta buona alle {good}, dopo {took}.</translation>
    </message>
    <message>
        <source>Half of the looks took up to {half}, 19 of 20 up to {most}.</source>
        <translation>Metà delle letture entro {half}, 19 su 20 entro {most}.</translation>
    </message>
    <message>
        <source>Not asked yet since the till started.</source>
        <translation>Non ancora interrogato dall&apos;avvio della cassa.</translation>
    </message>
    <message>
        <source>Nothing was written yet since the till started.</source>
        <translation>Niente è stato scritto dall&apos;avvio della cassa.</translation>
    </message>
    <message>
        <source>Half of the writes took up to {half}, 19 of 20 up to {most}.</source>
        <translation>Metà delle scritture entro {half}, 19 su 20 entro {most}.</translation>
    </message>
    <message>
        <source>1 payment is not resolved yet.</source>
        <translation>1 pagamento non è ancora risolto.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments are not resolved yet.</source>
        <translation>
            <numerusform>{n} pagamento non è ancora risolto.</numerusform>
            <numerusform>{n} pagamenti non sono ancora risolti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every payment is resolved.</source>
        <translation>Ogni pagamento è risolto.</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Still there?</source>
        <translation>Sei ancora qui?</translation>
    </message>
    <message>
        <source>We will clear your basket in {n} s.</source>
        <translation>Svuotiamo il tuo carrello fra {n} s.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Pay with your phone</source>
        <translation>Paga con il telefono</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, approve</source>
        <translation>Inquadra il codice, controlla l&apos;importo, approva</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Good
morning</source>
        <translation>Buon
giorno</translation>
    </message>
    <message>
        <source>Good
afternoon</source>
        <translation>Buon
pomeriggio</translation>
    </message>
    <message>
        <source>Good
evening</source>
        <translation>Buona
sera</translation>
    </message>
    <message>
        <source>Pay with your phone, card or cash</source>
        <translation>Paga con telefono, carta o contanti</translation>
    </message>
    <message>
        <source>Pay with your phone or cash</source>
        <translation>Paga con telefono o contanti</translation>
    </message>
    <message>
        <source>Pay by card or cash</source>
        <translation>Paga con carta o contanti</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>Paga in contanti</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>Keyed wrongly: undo it</source>
        <translation>Battuta errata: storna</translation>
    </message>
    <message>
        <source>Exchange for the open basket</source>
        <translation>Cambia col carrello aperto</translation>
    </message>
</context>
<context>
    <name>KeypadColumn</name>
    <message>
        <source>Backspace</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Pesa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cassetto</translation>
    </message>
</context>
<context>
    <name>KioskPane</name>
    <message>
        <source>The kiosk&apos;s screens, its idle time and its staff exit are set here once this till has a kiosk.</source>
        <translation>Gli schermi del chiosco, i suoi tempi e l&apos;uscita del personale si impostano qui quando questa cassa avrà un chiosco.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>Modalità di prova: nessun denaro vero</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language and words</source>
        <translation>Lingua e parole</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Parole più grandi</translation>
    </message>
    <message>
        <source>Read titles aloud</source>
        <translation>Leggi i titoli a voce</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>LastSaleCard</name>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Ristampa</translation>
    </message>
    <message>
        <source>Last sale · {time}</source>
        <translation>Ultima vendita · {time}</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non stampato</translation>
    </message>
</context>
<context>
    <name>LineControls</name>
    <message>
        <source>One less</source>
        <translation>Uno in meno</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno in più</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>LineKeys</name>
    <message>
        <source>{name} is sold by the piece.</source>
        <translation>{name} si vende a pezzi.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} di {m}</translation>
    </message>
    <message>
        <source>One less of {name}, {n}</source>
        <translation>Uno in meno di {name}, {n}</translation>
    </message>
    <message>
        <source>One more of {name}, {n}</source>
        <translation>Uno in più di {name}, {n}</translation>
    </message>
    <message>
        <source>Bought {n} · all came back</source>
        <translation>Comprati {n} · tutti resi</translation>
    </message>
    <message>
        <source>Bought {n} · {back} came back · paid {amount}</source>
        <translation>Comprati {n} · resi {back} · pagati {amount}</translation>
    </message>
    <message>
        <source>Bought {n} · paid {amount}</source>
        <translation>Comprati {n} · pagati {amount}</translation>
    </message>
</context>
<context>
    <name>LineTexts</name>
    <message>
        <source>{weight} × {price}/{unit}</source>
        <translation>{weight} × {price}/{unit}</translation>
    </message>
    <message>
        <source>{weight} × {price}</source>
        <translation>{weight} × {price}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Show {n} more</source>
        <translation>Mostra altri {n}</translation>
    </message>
</context>
<context>
    <name>LinesSetting</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>The newest {n} are listed. A day or a search finds older ones.</source>
        <translation>Sono elencati gli ultimi {n}. Un giorno o una ricerca trova i precedenti.</translation>
    </message>
    <message>
        <source>No payments match.</source>
        <translation>Nessun pagamento corrisponde.</translation>
    </message>
    <message>
        <source>No payments yet today.</source>
        <translation>Ancora nessun pagamento oggi.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostra tutti i giorni</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Reading payments</source>
        <translation>Lettura dei pagamenti</translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation>Ancora in caricamento…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>LoyaltyPage</name>
    <message>
        <source>{service} loyalty applied</source>
        <translation>Fedeltà {service} applicata</translation>
    </message>
    <message>
        <source>Your loyalty saving</source>
        <translation>Il tuo risparmio fedeltà</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Nuovo totale</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Now approve
on your phone</source>
        <translation>Ora approva
sul telefono</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Questa parte</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Carrello</translation>
    </message>
</context>
<context>
    <name>ManagerPane</name>
    <message>
        <source>Its manager</source>
        <translation>Il responsabile</translation>
    </message>
    <message>
        <source>The till is made. A manager may do everything and lets cashiers in, under Settings.</source>
        <translation>La cassa è creata. Un responsabile può fare tutto e ammette i cassieri, in Impostazioni.</translation>
    </message>
</context>
<context>
    <name>ManagerPinDialog</name>
    <message>
        <source>Manager PIN</source>
        <translation>PIN responsabile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Da approvare</translation>
    </message>
    <message>
        <source>Logged with the time, the till and the manager&apos;s name.</source>
        <translation>Registrato con ora, cassa e nome del responsabile.</translation>
    </message>
    <message>
        <source>A manager must approve this step.</source>
        <translation>Questo passo lo deve approvare un responsabile.</translation>
    </message>
    <message>
        <source>Enter {least} to {most} digits</source>
        <translation>Da {least} a {most} cifre</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Nothing here right now.</source>
        <translation>Niente qui per ora.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>View basket · {n}</source>
        <translation>Vedi carrello · {n}</translation>
    </message>
    <message>
        <source>View basket</source>
        <translation>Vedi carrello</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Che cosa desideri?</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>Money and VAT</source>
        <translation>Denaro e IVA</translation>
    </message>
    <message>
        <source>The currency is for ever: this till never counts in another. The rest can be changed.</source>
        <translation>La valuta è per sempre: questa cassa non conterà mai in un&apos;altra. Il resto si può cambiare.</translation>
    </message>
    <message>
        <source>The currency of this till can never be changed. The rest can.</source>
        <translation>La valuta di questa cassa non si può mai cambiare. Il resto sì.</translation>
    </message>
    <message>
        <source>Type the currency&apos;s three letters, such as EUR. Nothing was saved.</source>
        <translation>Digita le tre lettere della valuta, come EUR. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>No rate of {country} is known here: type the one that your bookkeeping uses.</source>
        <translation>Qui non si conosce l&apos;aliquota di {country}: digita quella della tua contabilità.</translation>
    </message>
    <message>
        <source>The standard rate of {country}, as the European Commission gave it on {day}, is {rate} %. Check it: some goods have another, which their products bear.</source>
        <translation>L&apos;aliquota ordinaria di {country}, come la dava la Commissione europea il {day}, è il {rate} %. Controllala: alcune merci ne hanno un&apos;altra, che sta nel prodotto.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For the kitchen or the receipt</source>
        <translation>Per la cucina o lo scontrino</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Salva la nota</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>da asporto</translation>
    </message>
    <message>
        <source>no sugar</source>
        <translation>senza zucchero</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>regalo</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Sorry, {name} is sold out.</source>
        <translation>Spiacenti, {name} è esaurito.</translation>
    </message>
    <message>
        <source>Sorry, it is sold out.</source>
        <translation>Spiacenti, è esaurito.</translation>
    </message>
    <message>
        <source>Sorry, {name} just sold out. We took it out of your basket.</source>
        <translation>Spiacenti, {name} è appena finito. L&apos;abbiamo tolto dal carrello.</translation>
    </message>
    <message>
        <source>The price of {name} is {amount} now. It is in your basket at that price.</source>
        <translation>Il prezzo di {name} ora è {amount}. È nel carrello a quel prezzo.</translation>
    </message>
    <message>
        <source>Sorry, {name} is not available that way any more. Please choose again.</source>
        <translation>Spiacenti, {name} non c&apos;è più in quella versione. Scegli di nuovo.</translation>
    </message>
    <message>
        <source>This is as much as we can sell here at once. Please use the counter for more.</source>
        <translation>Di più qui non possiamo vendere in una volta. Per altro vai alla cassa.</translation>
    </message>
    <message>
        <source>Sorry, {name} is sold at the counter only.</source>
        <translation>Spiacenti, {name} si vende solo alla cassa.</translation>
    </message>
    <message>
        <source>Sorry, we cannot sell that much here now. Please use the counter.</source>
        <translation>Spiacenti, ora qui non possiamo vendere così tanto. Vai alla cassa.</translation>
    </message>
    <message>
        <source>At most {n} of one kind.</source>
        <translation>Al massimo {n} di un tipo.</translation>
    </message>
    <message>
        <source>This way of paying is for one item at a time. Please choose another way to pay.</source>
        <translation>Questo metodo prende un articolo alla volta. Scegli un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>That is not possible right now. Your basket is unchanged.</source>
        <translation>Ora non è possibile. Il carrello non cambia.</translation>
    </message>
    <message>
        <source>This way to pay is not available at the moment. You were not charged.</source>
        <translation>Questo metodo per ora non è disponibile. Nessun addebito.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Add by price</source>
        <translation>Aggiungi a prezzo</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Stampa ancora</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vedi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Backspace</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Virgola</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Cash in the drawer before the first sale</source>
        <translation>Contanti nel cassetto prima della prima vendita</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Apri il turno</translation>
    </message>
    <message>
        <source>Open shift {n}</source>
        <translation>Apri il turno {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sales were made since the last Z. They count to this shift.</source>
        <translation>
            <numerusform>Dopo l&apos;ultima Z c&apos;è stata {n} vendita. Conta in questo turno.</numerusform>
            <numerusform>Dopo l&apos;ultima Z ci sono state {n} vendite. Contano in questo turno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling works without it; sales count to the shift that is opened next.</source>
        <translation>Si vende anche senza; le vendite contano nel prossimo turno aperto.</translation>
    </message>
    <message>
        <source>Print {z} again</source>
        <translation>Ristampa {z}</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Aggiungi al carrello</translation>
    </message>
    <message>
        <source>Add {n} to basket</source>
        <translation>Aggiungi {n} al carrello</translation>
    </message>
</context>
<context>
    <name>OutPage</name>
    <message>
        <source>Out of order</source>
        <translation>Fuori servizio</translation>
    </message>
    <message>
        <source>Please use the counter.</source>
        <translation>Per favore, vai alla cassa.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Offer another way to pay</source>
        <translation>Proponi un altro metodo</translation>
    </message>
    <message>
        <source>Pay the rest with</source>
        <translation>Paga il resto con</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicato</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Please speak to the cashier.</source>
        <translation>Per favore, rivolgiti alla cassa.</translation>
    </message>
    <message>
        <source>Approved…</source>
        <translation>Approvato…</translation>
    </message>
    <message>
        <source>The connection dropped. You will not be charged twice.</source>
        <translation>Il collegamento è caduto. Non pagherai due volte.</translation>
    </message>
    <message>
        <source>One moment, we are checking</source>
        <translation>Un momento, stiamo verificando</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <translation>Non pagherai due volte.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Grazie</translation>
    </message>
    <message>
        <source>{amount} is on hold.</source>
        <translation>{amount} sono in sospeso.</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} pagati</translation>
    </message>
    <message>
        <source>Still to pay {rest}</source>
        <translation>Ancora da pagare {rest}</translation>
    </message>
    <message>
        <source>Paid with {service}. Please take your cash back.</source>
        <translation>Pagato con {service}. Riprendi i tuoi contanti.</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Rimborsati {amount}</translation>
    </message>
    <message>
        <source>Your change {change}</source>
        <translation>Il tuo resto {change}</translation>
    </message>
    <message>
        <source>Paid. Your receipt is printing.</source>
        <translation>Pagato. Lo scontrino è in stampa.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Pagato.</translation>
    </message>
    <message>
        <source>Paid in cash. Your receipt is printing.</source>
        <translation>Pagato in contanti. Lo scontrino è in stampa.</translation>
    </message>
    <message>
        <source>Paid in cash.</source>
        <translation>Pagato in contanti.</translation>
    </message>
    <message>
        <source>Paid by card. Your receipt is printing.</source>
        <translation>Pagato con carta. Lo scontrino è in stampa.</translation>
    </message>
    <message>
        <source>Paid by card.</source>
        <translation>Pagato con carta.</translation>
    </message>
    <message>
        <source>Paid with {service}. Your receipt is printing.</source>
        <translation>Pagato con {service}. Lo scontrino è in stampa.</translation>
    </message>
    <message>
        <source>Paid with {service}.</source>
        <translation>Pagato con {service}.</translation>
    </message>
    <message>
        <source>You were not charged. Please try another way to pay.</source>
        <translation>Nessun addebito. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Pagamento rifiutato</translation>
    </message>
    <message>
        <source>You were not charged. We can show you a new code.</source>
        <translation>Nessun addebito. Possiamo mostrarti un nuovo codice.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Pagamento annullato</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>Nessun addebito.</translation>
    </message>
    <message>
        <source>{service} did not start</source>
        <translation>{service} non è partito</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>Nessun addebito</translation>
    </message>
    <message>
        <source>Please pay again.</source>
        <translation>Per favore, paga di nuovo.</translation>
    </message>
    <message>
        <source>The total is {rest}.</source>
        <translation>Il totale è {rest}.</translation>
    </message>
    <message>
        <source>Loyalty could not be applied</source>
        <translation>Fedeltà non applicabile</translation>
    </message>
</context>
<context>
    <name>OwedDialog</name>
    <message>
        <source>Owed to a customer</source>
        <translation>Dovuto a un cliente</translation>
    </message>
    <message>
        <source>Charged, and it cannot go back by itself. Each stands on every Z until a manager closes it.</source>
        <translation>Addebitato, e non può tornare da solo. Ciascuno resta su ogni Z finché un responsabile lo chiude.</translation>
    </message>
</context>
<context>
    <name>OwedRow</name>
    <message>
        <source>It went back …</source>
        <translation>Restituito …</translation>
    </message>
    <message>
        <source>Sale {number} · {rail}</source>
        <translation>Vendita {number} · {rail}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>dalle {time}</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} di {all}</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Torna su</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Vedi altro</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Save PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>The report as it is printed</source>
        <translation>Il rapporto come si stampa</translation>
    </message>
    <message>
        <source>Report preview</source>
        <translation>Anteprima del rapporto</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Receipt printer</source>
        <translation>Stampante scontrini</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>Che cosa è stato stampato</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>Carta finita</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Poca carta</translation>
    </message>
    <message>
        <source>Open the cover</source>
        <translation>Apri il coperchio</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>Taci</translation>
    </message>
    <message>
        <source>All well again</source>
        <translation>Di nuovo tutto bene</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Strappa</translation>
    </message>
    <message>
        <source>Shut the drawer</source>
        <translation>Chiudi il cassetto</translation>
    </message>
</context>
<context>
    <name>ParkForm</name>
    <message>
        <source>Recalling another basket parks this one first.</source>
        <translation>Richiamare un altro carrello sospende prima questo.</translation>
    </message>
    <message>
        <source>Name for this basket</source>
        <translation>Nome di questo carrello</translation>
    </message>
    <message>
        <source>Table, colour of coat…</source>
        <translation>Tavolo, colore del cappotto…</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>1 item</source>
        <translation>1 articolo</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} articolo</numerusform>
            <numerusform>{n} articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} · since {time}</source>
        <translation>{items} · dalle {time}</translation>
    </message>
</context>
<context>
    <name>ParkedPage</name>
    <message>
        <source>Parked baskets</source>
        <translation>Carrelli sospesi</translation>
    </message>
    <message>
        <source>Kept until they are recalled</source>
        <translation>Restano finché li richiami</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Sospesi</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>Lines of the parked basket</source>
        <translation>Righe del carrello sospeso</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiama</translation>
    </message>
    <message>
        <source>Print ticket</source>
        <translation>Stampa biglietto</translation>
    </message>
    <message>
        <source>No parked baskets. F7 parks the current one.</source>
        <translation>Nessun carrello sospeso. F7 sospende quello aperto.</translation>
    </message>
    <message>
        <source>Park basket</source>
        <translation>Sospendi il carrello</translation>
    </message>
    <message>
        <source>Basket {n}</source>
        <translation>Carrello {n}</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Eliminare “{name}”?</translation>
    </message>
    <message>
        <source>The basket is gone for good; nothing of it was paid.</source>
        <translation>Il carrello sparisce per sempre; niente era stato pagato.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Delete basket</source>
        <translation>Elimina il carrello</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Scan to pay</source>
        <translation>Inquadra per pagare</translation>
    </message>
    <message>
        <source>with the {service} app</source>
        <translation>con l&apos;app {service}</translation>
    </message>
    <message>
        <source>This code is too long to be shown. Please pay another way.</source>
        <translation>Questo codice è troppo lungo da mostrare. Paga in altro modo.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Open {service} on your phone</source>
        <translation>Apri {service} sul telefono</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Inquadra il codice</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Your loyalty is applied. Now approve on your phone</source>
        <translation>La tua fedeltà è applicata. Ora approva sul telefono</translation>
    </message>
    <message>
        <source>Check the amount and approve</source>
        <translation>Controlla l&apos;importo e approva</translation>
    </message>
    <message>
        <source>The money is only held. You pay when your items are out.</source>
        <translation>Il denaro è solo in sospeso. Paghi quando gli articoli sono usciti.</translation>
    </message>
    <message>
        <source>You pay first. What does not come out is refunded at once.</source>
        <translation>Paghi prima. Ciò che non esce si rimborsa subito.</translation>
    </message>
    <message>
        <source>Use {service}</source>
        <translation>Usa {service}</translation>
    </message>
    <message>
        <source>Use {service} or {other}</source>
        <translation>Usa {service} o {other}</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Altro metodo</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Cancel payment</source>
        <translation>Annulla il pagamento</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Altro metodo</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Lascia aperto</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <translation>Torna al carrello</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Print “being checked” slip</source>
        <translation>Stampa avviso “in verifica”</translation>
    </message>
    <message>
        <source>Leave open, serve next</source>
        <translation>Lascia aperto, servi il prossimo</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Metodi di pagamento</translation>
    </message>
    <message>
        <source>If {rail} charged the customer after all, it cannot be given back by itself: it is listed as owed.</source>
        <translation>Se {rail} ha comunque addebitato, non può tornare da solo: finisce tra i dovuti al cliente.</translation>
    </message>
    <message>
        <source>If {rail} charged the customer after all, the till gives it back by itself.</source>
        <translation>Se {rail} ha comunque addebitato, la cassa lo restituisce da sola.</translation>
    </message>
    <message>
        <source>The total is due in full, without loyalty.</source>
        <translation>Il totale è dovuto per intero, senza fedeltà.</translation>
    </message>
    <message>
        <source>Take cash instead?</source>
        <translation>Incassare invece contanti?</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Continua a verificare</translation>
    </message>
    <message>
        <source>Accept cash</source>
        <translation>Accetta contanti</translation>
    </message>
</context>
<context>
    <name>PaymentsTable</name>
    <message>
        <source>Payments, newest first</source>
        <translation>Pagamenti, dal più recente</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Nobody signs in at this till: the owner holds every right.</source>
        <translation>A questa cassa nessuno accede: il titolare ha ogni diritto.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Aggiungi qualcuno</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Chi lavora qui</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Non lavora più qui</translation>
    </message>
    <message>
        <source>Manager · signed in</source>
        <translation>Responsabile · collegato</translation>
    </message>
    <message>
        <source>Cashier · signed in</source>
        <translation>Cassiere · collegato</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cassiere</translation>
    </message>
</context>
<context>
    <name>PercentSetting</name>
    <message>
        <source>{field}: type a rate from 0 to 100, such as 22 or 5.5. Nothing was saved.</source>
        <translation>{field}: digita un&apos;aliquota da 0 a 100, come 22 o 5.5. Niente è stato salvato.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cassiere</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Lavora qui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>A manager may do everything; what a cashier may do alone is set on this page.</source>
        <translation>Un responsabile può fare tutto; ciò che un cassiere fa da solo si imposta in questa pagina.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Aggiungi qualcuno</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Digita di nuovo il PIN</translation>
    </message>
    <message>
        <source>A new PIN of at least {n} digits, or none</source>
        <translation>Un nuovo PIN di almeno {n} cifre, o nessuno</translation>
    </message>
    <message>
        <source>A PIN of at least {n} digits</source>
        <translation>Un PIN di almeno {n} cifre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Telefono del cliente</translation>
    </message>
    <message>
        <source>Sandbox: no real money</source>
        <translation>Sandbox: nessun denaro vero</translation>
    </message>
    <message>
        <source>Sit down at {table}</source>
        <translation>Siediti al tavolo {table}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Approve with loyalty</source>
        <translation>Approva con fedeltà</translation>
    </message>
    <message>
        <source>Pay at the till with loyalty</source>
        <translation>Paga in cassa con fedeltà</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Approve late (in 50 s)</source>
        <translation>Approva tardi (fra 50 s)</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Chiudi l&apos;app</translation>
    </message>
    <message>
        <source>Choose Paysera and {table} at the till.</source>
        <translation>Scegli Paysera e {table} alla cassa.</translation>
    </message>
    <message>
        <source>Waiting for the bill</source>
        <translation>In attesa del conto</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Niente da pagare</translation>
    </message>
    <message>
        <source>Choose a way to pay at the till.</source>
        <translation>Scegli un metodo di pagamento alla cassa.</translation>
    </message>
    <message>
        <source>Approves by itself</source>
        <translation>Approva da sola</translation>
    </message>
    <message>
        <source>In 50 seconds, later than the till waits.</source>
        <translation>Fra 50 secondi, oltre l&apos;attesa della cassa.</translation>
    </message>
    <message>
        <source>Loyalty is on</source>
        <translation>Fedeltà attiva</translation>
    </message>
    <message>
        <source>Now pay at the till.</source>
        <translation>Ora paga alla cassa.</translation>
    </message>
    <message>
        <source>App closed</source>
        <translation>App chiusa</translation>
    </message>
    <message>
        <source>The payment is still open.</source>
        <translation>Il pagamento è ancora aperto.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>The shop has not taken the money yet.</source>
        <translation>Il negozio non ha ancora incassato.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Niente è stato addebitato.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Closed by the shop</source>
        <translation>Chiuso dal negozio</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Troppi PIN errati. Riprova fra {time}.</translation>
    </message>
    <message>
        <source>Wrong PIN. 1 try left.</source>
        <translation>PIN errato. Resta 1 tentativo.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. {n} tries left.</source>
        <translation>
            <numerusform>PIN errato. Resta {n} tentativo.</numerusform>
            <numerusform>PIN errato. Restano {n} tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} digits</source>
        <translation>{n} cifre</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>For staff: manager PIN</source>
        <translation>Personale: PIN responsabile</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Troppi PIN errati. Riprova fra {time}.</translation>
    </message>
    <message>
        <source>Wrong PIN. Tries left: {n}</source>
        <translation>PIN errato. Tentativi rimasti: {n}</translation>
    </message>
    <message>
        <source>In this demo: {pin}</source>
        <translation>In questa demo: {pin}</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>What it is (may stay empty)</source>
        <translation>Che cos&apos;è (può restare vuoto)</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Price of {name}</source>
        <translation>Prezzo di {name}</translation>
    </message>
    <message>
        <source>Barcode {code}</source>
        <translation>Codice a barre {code}</translation>
    </message>
    <message>
        <source>Add by price</source>
        <translation>Aggiungi a prezzo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Printer and drawer</source>
        <translation>Stampante e cassetto</translation>
    </message>
    <message>
        <source>Without a printer every receipt is kept as a PDF file. A test shows at once whether it prints.</source>
        <translation>Senza stampante ogni scontrino è conservato come PDF. Una prova mostra subito se stampa.</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Sold out</source>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>{n} in your basket</source>
        <translation>{n} nel tuo carrello</translation>
    </message>
</context>
<context>
    <name>ProductsPane</name>
    <message>
        <source>From a file</source>
        <translation>Da un file</translation>
    </message>
    <message>
        <source>Type a few</source>
        <translation>Digitane alcuni</translation>
    </message>
    <message>
        <source>A table (CSV) whose first line names the columns: sku, name, price and more, as in the README.</source>
        <translation>Una tabella (CSV) la cui prima riga nomina le colonne: sku, name, price e altre, come nel README.</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Percorso del file</translation>
    </message>
    <message>
        <source>Take the products</source>
        <translation>Prendi i prodotti</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Prendi le righe giuste</translation>
    </message>
    <message>
        <source>What the shop sells</source>
        <translation>Che cosa vende il negozio</translation>
    </message>
    <message>
        <source>Products can come later too, or be sold by typing their price.</source>
        <translation>I prodotti possono venire anche dopo, o essere venduti digitando il prezzo.</translation>
    </message>
    <message>
        <source>No such file was found in the home folder or on a drive: type where it is.</source>
        <translation>Nessun file così nella cartella personale o su un&apos;unità: digita dov&apos;è.</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Ricerca dei file…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are in the catalogue.</source>
        <translation>
            <numerusform>{n} prodotto è nel catalogo.</numerusform>
            <numerusform>{n} prodotti sono nel catalogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 product is in the catalogue.</source>
        <translation>1 prodotto è nel catalogo.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}: nothing is sold at them. Take a file with prices in {ours}, which replaces them all.</source>
        <translation>I prezzi del catalogo sono in {theirs} e questa cassa conta in {ours}: a quei prezzi non si vende nulla. Prendi un file con i prezzi in {ours}, che li sostituisce tutti.</translation>
    </message>
    <message>
        <source>The catalogue has products. Another file replaces them all.</source>
        <translation>Il catalogo ha prodotti. Un altro file li sostituisce tutti.</translation>
    </message>
    <message>
        <source>{words} The catalogue is as it was.</source>
        <translation>{words} Il catalogo è com&apos;era.</translation>
    </message>
    <message>
        <source>1 row is wrong, in line {line}: {words}. The catalogue is as it was.</source>
        <translation>1 riga è sbagliata, alla {line}: {words}. Il catalogo è com&apos;era.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are wrong, the first in line {line}: {words}. The catalogue is as it was.</source>
        <translation>
            <numerusform>{n} riga è sbagliata, alla {line}: {words}. Il catalogo è com&apos;era.</numerusform>
            <numerusform>{n} righe sono sbagliate, la prima è la {line}: {words}. Il catalogo è com&apos;era.</numerusform>
        </translation>
    </message>
    <message>
        <source>The products that are there have prices in {theirs} and this till counts in {ours}, so none was added to them. Take a file with prices in {ours}, which replaces them all.</source>
        <translation>I prodotti che ci sono hanno prezzi in {theirs} e questa cassa conta in {ours}, perciò non ne è stato aggiunto nessuno. Prendi un file con i prezzi in {ours}, che li sostituisce tutti.</translation>
    </message>
    <message>
        <source>The catalogue could not be written. Is the disk full? Nothing was changed.</source>
        <translation>Il catalogo non si è potuto scrivere. Il disco è pieno? Niente è cambiato.</translation>
    </message>
</context>
<context>
    <name>QrPage</name>
    <message>
        <source>This code cannot be shown here. Please look at the cashier&apos;s screen.</source>
        <translation>Questo codice non si può mostrare qui. Guarda lo schermo della cassa.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>Inquadra per pagare</translation>
    </message>
    <message>
        <source>with the {service} app</source>
        <translation>con l&apos;app {service}</translation>
    </message>
    <message>
        <source>Open {service} on your phone</source>
        <translation>Apri {service} sul telefono</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>Inquadra questo codice</translation>
    </message>
    <message>
        <source>Check the amount and approve</source>
        <translation>Controlla l&apos;importo e approva</translation>
    </message>
    <message>
        <source>Your phone shows the same code</source>
        <translation>Il telefono mostra lo stesso codice</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>Tempo per pagare</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
</context>
<context>
    <name>RailDialog</name>
    <message>
        <source>Which way to pay?</source>
        <translation>Quale metodo di pagamento?</translation>
    </message>
    <message>
        <source>All rails</source>
        <translation>Tutti i metodi</translation>
    </message>
</context>
<context>
    <name>RailList</name>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminale carte</translation>
    </message>
    <message>
        <source>The order here is the order at Pay.</source>
        <translation>L&apos;ordine qui è l&apos;ordine al pagamento.</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Metodi di pagamento</translation>
    </message>
    <message>
        <source>{rail}: offered at Pay</source>
        <translation>{rail}: proposto al pagamento</translation>
    </message>
</context>
<context>
    <name>RailPane</name>
    <message>
        <source>Its payments are still open: its account stays until they end.</source>
        <translation>I suoi pagamenti sono ancora aperti: il conto resta finché finiscono.</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s secret store. They can be replaced, never shown.</source>
        <translation>I segreti stanno nell&apos;archivio sicuro del sistema. Si possono sostituire, mai mostrare.</translation>
    </message>
    <message>
        <source>Cash needs nothing but the drawer. The rounding of cash is under “Payment rules”.</source>
        <translation>Per i contanti basta il cassetto. L&apos;arrotondamento è in “Regole di pagamento”.</translation>
    </message>
    <message>
        <source>A card on the bank&apos;s own terminal: the cashier confirms and types the slip&apos;s reference.</source>
        <translation>Una carta sul POS della banca: il cassiere conferma e digita il riferimento della ricevuta.</translation>
    </message>
</context>
<context>
    <name>RailsPane</name>
    <message>
        <source>Cash works already. Choose a way to pay to set it up, or leave it for later.</source>
        <translation>I contanti funzionano già. Scegli un metodo di pagamento da configurare, o lascialo per dopo.</translation>
    </message>
    <message>
        <source>A way to pay beside cash</source>
        <translation>Un metodo oltre ai contanti</translation>
    </message>
    <message>
        <source>Its service gave you an address and secrets. Type them, then test the connection.</source>
        <translation>Il servizio ti ha dato un indirizzo e dei segreti. Digitali, poi prova il collegamento.</translation>
    </message>
</context>
<context>
    <name>ReadyPane</name>
    <message>
        <source>The till sells</source>
        <translation>La cassa vende</translation>
    </message>
    <message>
        <source>What was left for later is under Settings &gt; Set up, and so is this guide.</source>
        <translation>Ciò che è rimasto per dopo è in Impostazioni &gt; Configurazione, e anche questa guida.</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Comincia a vendere</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What is the reason?</source>
        <translation>Qual è il motivo?</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
</context>
<context>
    <name>ReceiptPane</name>
    <message>
        <source>The receipt as it is printed</source>
        <translation>Lo scontrino come si stampa</translation>
    </message>
    <message>
        <source>Printed in {n} ms.</source>
        <translation>Stampato in {n} ms.</translation>
    </message>
    <message>
        <source>It lies among the receipts as a PDF file.</source>
        <translation>È tra gli scontrini come PDF.</translation>
    </message>
</context>
<context>
    <name>ReceiptQrDialog</name>
    <message>
        <source>Receipt as QR</source>
        <translation>Scontrino come QR</translation>
    </message>
    <message>
        <source>This receipt is too long for a code. Print it instead.</source>
        <translation>Questo scontrino è troppo lungo per un codice. Stampalo.</translation>
    </message>
    <message>
        <source>Turn the screen: the customer scans it with any camera.</source>
        <translation>Gira lo schermo: il cliente lo inquadra con la fotocamera.</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Whole sale</source>
        <translation>Tutta la vendita</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Per riga</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Refund sale {number}</source>
        <translation>Rimborsa la vendita {number}</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Stampa ancora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Scontrino {number}</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Total {total} · received {received}</source>
        <translation>Totale {total} · ricevuti {received}</translation>
    </message>
    <message>
        <source>You saved {amount} with {service} loyalty</source>
        <translation>Hai risparmiato {amount} con la fedeltà {service}</translation>
    </message>
    <message>
        <source>Self-service {n}</source>
        <translation>Self-service {n}</translation>
    </message>
    <message>
        <source>Want the receipt?</source>
        <translation>Vuoi lo scontrino?</translation>
    </message>
    <message>
        <source>Scan this code. No paper, no e-mail needed.</source>
        <translation>Inquadra questo codice. Senza carta né e-mail.</translation>
    </message>
    <message>
        <source>Back to the start in {n} s</source>
        <translation>Si torna all&apos;inizio fra {n} s</translation>
    </message>
    <message>
        <source>We will clear your basket in {n} s</source>
        <translation>Svuotiamo il tuo carrello fra {n} s</translation>
    </message>
    <message>
        <source>Your money goes back in {n} s</source>
        <translation>Il tuo denaro torna fra {n} s</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Stampa lo scontrino</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Everything is out. You paid {amount}.</source>
        <translation>Tutto è uscito. Hai pagato {amount}.</translation>
    </message>
    <message>
        <source>Enjoy!</source>
        <translation>Buon appetito!</translation>
    </message>
    <message>
        <source>Paid with {service}. Your receipt is printing.</source>
        <translation>Pagato con {service}. Lo scontrino è in stampa.</translation>
    </message>
    <message>
        <source>Paid with {service}.</source>
        <translation>Pagato con {service}.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Grazie</translation>
    </message>
    <message>
        <source>Your order number</source>
        <translation>Il tuo numero d&apos;ordine</translation>
    </message>
    <message>
        <source>Your receipt is printing.</source>
        <translation>Lo scontrino è in stampa.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Scan the code to have it.</source>
        <translation>Non è stato possibile stampare lo scontrino. Scansiona il codice per averlo.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please ask the staff for it.</source>
        <translation>Non è stato possibile stampare lo scontrino. Chiedilo al personale.</translation>
    </message>
    <message>
        <source>You paid {amount} for what you got</source>
        <translation>Hai pagato {amount} per ciò che hai ricevuto</translation>
    </message>
    <message>
        <source>{amount} is owed to you. Please ask the staff.</source>
        <translation>Ti dobbiamo {amount}. Rivolgiti al personale.</translation>
    </message>
    <message>
        <source>{amount} goes back to you now.</source>
        <translation>{amount} ti tornano ora.</translation>
    </message>
    <message>
        <source>{amount} was given back to you.</source>
        <translation>{amount} ti sono stati restituiti.</translation>
    </message>
    <message>
        <source>{amount} was not charged.</source>
        <translation>{amount} non sono stati addebitati.</translation>
    </message>
    <message>
        <source>Some items did not come out</source>
        <translation>Alcuni articoli non sono usciti</translation>
    </message>
    <message>
        <source>Your app can take a few minutes to show it. You do not need to do anything.</source>
        <translation>L&apos;app può metterci qualche minuto a mostrarlo. Non devi fare niente.</translation>
    </message>
    <message>
        <source>If you need help, tell the staff this number</source>
        <translation>Se ti serve aiuto, di&apos; questo numero al personale</translation>
    </message>
    <message>
        <source>Sorry, the machine has a fault</source>
        <translation>Spiacenti, la macchina ha un guasto</translation>
    </message>
    <message>
        <source>The {amount} on hold was released.</source>
        <translation>{amount} in sospeso sono stati liberati.</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>Nessun addebito</translation>
    </message>
    <message>
        <source>What you paid goes back to you.</source>
        <translation>Ciò che hai pagato ti torna.</translation>
    </message>
    <message>
        <source>{amount} goes back</source>
        <translation>{amount} tornano</translation>
    </message>
    <message>
        <source>You will not be charged for what did not come out.</source>
        <translation>Ciò che non è uscito non ti sarà addebitato.</translation>
    </message>
    <message>
        <source>Your items are out</source>
        <translation>I tuoi prodotti sono usciti</translation>
    </message>
    <message>
        <source>The payment was not completed. You were not charged.</source>
        <translation>Il pagamento non è stato completato. Non ti è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Altro metodo</translation>
    </message>
    <message>
        <source>You were not charged. We can show you a new code.</source>
        <translation>Nessun addebito. Possiamo mostrarti un nuovo codice.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Mostra un nuovo codice</translation>
    </message>
    <message>
        <source>You were not charged. Please try another way to pay.</source>
        <translation>Nessun addebito. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Pagamento rifiutato</translation>
    </message>
    <message>
        <source>{service} did not start</source>
        <translation>{service} non è partito</translation>
    </message>
    <message>
        <source>Please pay again.</source>
        <translation>Per favore, paga di nuovo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Pagamento annullato</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>Nessun addebito.</translation>
    </message>
    <message>
        <source>Approved…</source>
        <translation>Approvato…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>You had already approved the payment. Do you still want to buy?</source>
        <translation>Avevi già approvato il pagamento. Vuoi ancora comprare?</translation>
    </message>
    <message>
        <source>Yes, buy it</source>
        <translation>Sì, compro</translation>
    </message>
    <message>
        <source>No, give the money back</source>
        <translation>No, ridatemi il denaro</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Solo un momento</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Rimborsati {amount}</translation>
    </message>
    <message>
        <source>{amount} goes back to you</source>
        <translation>{amount} ti tornano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The connection dropped. You will not be charged twice.</source>
        <translation>Il collegamento è caduto. Non pagherai due volte.</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <translation>Non pagherai due volte.</translation>
    </message>
    <message>
        <source>One moment, we are checking</source>
        <translation>Un momento, stiamo verificando</translation>
    </message>
    <message>
        <source>I do not want to wait</source>
        <translation>Non voglio aspettare</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Return without a receipt?</source>
        <translation>Reso senza scontrino?</translation>
    </message>
    <message>
        <source>Cash to the customer</source>
        <translation>Contanti al cliente</translation>
    </message>
    <message>
        <source>What lies in the basket comes back. Its sum is given in cash from the drawer.</source>
        <translation>Ciò che è nel carrello torna indietro. La somma si dà in contanti dal cassetto.</translation>
    </message>
    <message>
        <source>Keep selling</source>
        <translation>Continua a vendere</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 articolo</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} articolo</numerusform>
            <numerusform>{n} articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Restituisci {amount}</translation>
    </message>
</context>
<context>
    <name>ScanTest</name>
    <message>
        <source>Scan a test code</source>
        <translation>Leggi un codice di prova</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>Non è stato letto ancora niente.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 carattere</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} carattere</numerusform>
            <numerusform>{n} caratteri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannerPane</name>
    <message>
        <source>Its port is open. Scan a code: it appears below.</source>
        <translation>La porta è aperta. Leggi un codice: appare qui sotto.</translation>
    </message>
    <message>
        <source>It weighs {weight}, told in {n} ms.</source>
        <translation>Pesa {weight}, risposta in {n} ms.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastierino</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 risultato</translation>
    </message>
    <message numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>{n} risultato</numerusform>
            <numerusform>{n} risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Leggi o cerca</translation>
    </message>
    <message>
        <source>Scan a barcode, or search by name</source>
        <translation>Leggi un codice a barre, o cerca per nome</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Check the spelling or scan the item.</source>
        <translation>Niente trovato per “{text}”. Controlla come è scritto o leggi l&apos;articolo.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>scegli</translation>
    </message>
    <message>
        <source>add one</source>
        <translation>aggiungi uno</translation>
    </message>
    <message>
        <source>add three</source>
        <translation>aggiungi tre</translation>
    </message>
    <message>
        <source>back to tiles</source>
        <translation>torna ai prodotti</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Open price</source>
        <translation>Prezzo libero</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Esaurito</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>The new secret</source>
        <translation>Il nuovo segreto</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Replace: {name}</source>
        <translation>Sostituisci: {name}</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s secret store, is never shown again, and goes to this address only:</source>
        <translation>Sta nell&apos;archivio sicuro del sistema, non si mostra mai più e va solo a questo indirizzo:</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Replace: {name}</source>
        <translation>Sostituisci: {name}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non impostato</translation>
    </message>
    <message>
        <source>For another address</source>
        <translation>Per un altro indirizzo</translation>
    </message>
    <message>
        <source>set {day}</source>
        <translation>dal {day}</translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Ask the services</source>
        <translation>Interroga i servizi</translation>
    </message>
    <message>
        <source>Payment services</source>
        <translation>Servizi di pagamento</translation>
    </message>
    <message>
        <source>{n} more had no answer.</source>
        <translation>Altri {n} senza risposta.</translation>
    </message>
    <message>
        <source>Asking. Selling goes on meanwhile.</source>
        <translation>Interrogazione in corso. Intanto si vende.</translation>
    </message>
    <message>
        <source>Asking, {done} of {of}. Selling goes on meanwhile.</source>
        <translation>Interrogazione, {done} di {of}. Intanto si vende.</translation>
    </message>
    <message>
        <source>The services know money that this till does not:</source>
        <translation>I servizi conoscono denaro che questa cassa non conosce:</translation>
    </message>
    <message>
        <source>1 payment of the last shift had no answer when it closed. It is asked again too.</source>
        <translation>1 pagamento dell&apos;ultimo turno era senza risposta alla chiusura. Si chiede di nuovo anche quello.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments of the last shift had no answer when it closed. They are asked again too.</source>
        <translation>
            <numerusform>{n} pagamento dell&apos;ultimo turno era senza risposta alla chiusura. Si chiede di nuovo anche quello.</numerusform>
            <numerusform>{n} pagamenti dell&apos;ultimo turno erano senza risposta alla chiusura. Si chiede di nuovo anche quelli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every payment since the last Z is read again at its service. It is done at the close too.</source>
        <translation>Ogni pagamento dopo l&apos;ultima Z si rilegge dal suo servizio. Si fa anche alla chiusura.</translation>
    </message>
    <message>
        <source>1 payment was asked, the services say the same.</source>
        <translation>1 pagamento interrogato, i servizi dicono lo stesso.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments were asked, the services say the same.</source>
        <translation>
            <numerusform>{n} pagamento interrogato, i servizi dicono lo stesso.</numerusform>
            <numerusform>{n} pagamenti interrogati, i servizi dicono lo stesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>{agreed} of {of} read the same. The services know money that this till does not:</source>
        <translation>{agreed} di {of} coincidono. I servizi conoscono denaro che questa cassa non conosce:</translation>
    </message>
    <message>
        <source>{agreed} of {of} read the same. These do not:</source>
        <translation>{agreed} di {of} coincidono. Questi no:</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroga di nuovo</translation>
    </message>
    <message>
        <source>Show payment</source>
        <translation>Mostra il pagamento</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo qui</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Solo là</translation>
    </message>
    <message>
        <source>Sums differ</source>
        <translation>Somme diverse</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ancora aperto</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogato</translation>
    </message>
    <message>
        <source>The till has {ours}; the service does not know the payment. Ask the service with the evidence.</source>
        <translation>La cassa ha {ours}; il servizio non conosce il pagamento. Chiedi al servizio con le prove.</translation>
    </message>
    <message>
        <source>The service took {theirs} on {at} as {reference}; this till knows nothing of it. Refund it at the service&apos;s portal, or ask the service.</source>
        <translation>Il servizio ha preso {theirs} il {at} come {reference}; questa cassa non ne sa niente. Rimborsalo sul portale del servizio, o chiedi al servizio.</translation>
    </message>
    <message>
        <source>The till says {ours}, the service {theirs}. Look at it, then refund or call the service.</source>
        <translation>La cassa dice {ours}, il servizio {theirs}. Guardalo, poi rimborsa o chiama il servizio.</translation>
    </message>
    <message>
        <source>It ended here and can still be paid there. It is being let go again.</source>
        <translation>Qui è finito e là si può ancora pagare. Viene lasciato andare di nuovo.</translation>
    </message>
    <message>
        <source>No answer about {ours}. The Z says so; ask again when the line is back.</source>
        <translation>Nessuna risposta su {ours}. La Z lo dice; riprova quando torna la linea.</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>The settings file was changed outside the program. It counts from the next start, or when you save.</source>
        <translation>Il file impostazioni è stato cambiato fuori dal programma. Vale dal prossimo avvio, o quando salvi.</translation>
    </message>
    <message>
        <source>Some of what was saved counts from the next start of the till.</source>
        <translation>Parte di ciò che è salvato vale dal prossimo avvio della cassa.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Non ancora salvato.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Ways to pay</source>
        <translation>Metodi di pagamento</translation>
    </message>
    <message>
        <source>Payment rules</source>
        <translation>Regole di pagamento</translation>
    </message>
    <message>
        <source>Printer and drawer</source>
        <translation>Stampante e cassetto</translation>
    </message>
    <message>
        <source>Screens and theme</source>
        <translation>Schermi e tema</translation>
    </message>
    <message>
        <source>Scanner and scale</source>
        <translation>Lettore e bilancia</translation>
    </message>
    <message>
        <source>Receipt and VAT</source>
        <translation>Scontrino e IVA</translation>
    </message>
    <message>
        <source>Receipts by e-mail</source>
        <translation>Scontrini per e-mail</translation>
    </message>
    <message>
        <source>Kiosk mode</source>
        <translation>Modalità chiosco</translation>
    </message>
    <message>
        <source>Cashiers and PINs</source>
        <translation>Cassieri e PIN</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia di riserva</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
</context>
<context>
    <name>SetupPane</name>
    <message>
        <source>Go there</source>
        <translation>Vai</translation>
    </message>
    <message>
        <source>Set up what is missing</source>
        <translation>Configura ciò che manca</translation>
    </message>
    <message>
        <source>The guide of the first start, for what was left for later or is to be gone through again.</source>
        <translation>La guida del primo avvio, per ciò che è rimasto o che si vuole rivedere.</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Pay this much now</source>
        <translation>Paga questo ora</translation>
    </message>
    <message>
        <source>The part that is paid now</source>
        <translation>La parte che si paga ora</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Metà</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Un terzo</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Choose how it is paid</source>
        <translation>Scegli come si paga</translation>
    </message>
    <message>
        <source>Type how much is paid now</source>
        <translation>Digita quanto si paga ora</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Più del dovuto</translation>
    </message>
    <message>
        <source>Still to pay after it</source>
        <translation>Resta poi da pagare</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>{count} parts, paid</source>
        <translation>{count} parti, pagate</translation>
    </message>
    <message>
        <source>{way}, change {amount}</source>
        <translation>{way}, resto {amount}</translation>
    </message>
    <message>
        <source>{way}, paid</source>
        <translation>{way}, pagato</translation>
    </message>
    <message>
        <source>{way}: {how}</source>
        <translation>{way}: {how}</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>X report</source>
        <translation>Rapporto X</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Rapporto Z</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vedi</translation>
    </message>
    <message>
        <source>View the payments that move on</source>
        <translation>Vedi i pagamenti che passano oltre</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>Qual è la differenza?</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>Chiudi il turno {n}</translation>
    </message>
    <message>
        <source>Shift {n}</source>
        <translation>Turno {n}</translation>
    </message>
    <message>
        <source>Opened {at} · {who}</source>
        <translation>Aperto alle {at} · {who}</translation>
    </message>
    <message>
        <source>1 payment is not finished ({sum}). It moves to the next shift and is not in this report.</source>
        <translation>1 pagamento non è finito ({sum}). Passa al prossimo turno e non è in questo rapporto.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments are not finished ({sum}). They move to the next shift and are not in this report.</source>
        <translation>
            <numerusform>{n} pagamento non è finito ({sum}). Passa al prossimo turno e non è in questo rapporto.</numerusform>
            <numerusform>{n} pagamenti non sono finiti ({sum}). Passano al prossimo turno e non sono in questo rapporto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} is owed to customers. It stands on every Z until a manager closes it.</source>
        <translation>{sum} dovuti a clienti. Restano su ogni Z finché un responsabile li chiude.</translation>
    </message>
    <message>
        <source>A note, if something is to be said</source>
        <translation>Una nota, se c&apos;è qualcosa da dire</translation>
    </message>
    <message>
        <source>X report preview</source>
        <translation>Anteprima del rapporto X</translation>
    </message>
    <message>
        <source>Print X</source>
        <translation>Stampa X</translation>
    </message>
    <message>
        <source>Z report preview</source>
        <translation>Anteprima del rapporto Z</translation>
    </message>
    <message>
        <source>Asking {done} of {of}, close now</source>
        <translation>Interrogati {done} di {of}, chiudi ora</translation>
    </message>
    <message>
        <source>Asking, close now</source>
        <translation>Interrogazione, chiudi ora</translation>
    </message>
    <message>
        <source>Close shift, print Z</source>
        <translation>Chiudi il turno, stampa Z</translation>
    </message>
</context>
<context>
    <name>ShopPane</name>
    <message>
        <source>The shop</source>
        <translation>Il negozio</translation>
    </message>
    <message>
        <source>It stands at the top of every receipt. Settings &gt; Receipt and VAT changes it at any time.</source>
        <translation>Sta in cima a ogni scontrino. Si cambia quando si vuole in Impostazioni &gt; Scontrino e IVA.</translation>
    </message>
    <message>
        <source>Type the name of the shop, or choose Later. Nothing was saved.</source>
        <translation>Digita il nome del negozio, o scegli Più tardi. Niente è stato salvato.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Refund amount</source>
        <translation>Importo del rimborso</translation>
    </message>
    <message>
        <source>You can type less, for a partial refund.</source>
        <translation>Puoi digitare meno, per un rimborso parziale.</translation>
    </message>
    <message>
        <source>Give cash instead</source>
        <translation>Dai invece contanti</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>then {amount} is left</source>
        <translation>poi restano {amount}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Who works at the till?</source>
        <translation>Chi lavora alla cassa?</translation>
    </message>
    <message>
        <source>A sale is being paid. Sign in to go on with it.</source>
        <translation>Una vendita è in pagamento. Accedi per continuarla.</translation>
    </message>
    <message>
        <source>The basket stays as it is.</source>
        <translation>Il carrello resta com&apos;è.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cassiere</translation>
    </message>
    <message>
        <source>{role} · PIN {pin}</source>
        <translation>{role} · PIN {pin}</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN di {name}</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Reference on the slip</source>
        <translation>Riferimento sulla ricevuta</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Card on the bank&apos;s own terminal</source>
        <translation>Carta sul POS della banca</translation>
    </message>
    <message>
        <source>Type this sum there and wait for its slip:</source>
        <translation>Digita là questa somma e attendi la ricevuta:</translation>
    </message>
    <message>
        <source>Then type the reference from the slip, never card digits.</source>
        <translation>Poi digita il riferimento della ricevuta, mai le cifre della carta.</translation>
    </message>
    <message>
        <source>Card accepted</source>
        <translation>Carta accettata</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Sell again</source>
        <translation>Vendi di nuovo</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Riparato</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>Blocked by staff</source>
        <translation>Bloccato dal personale</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Inceppato</translation>
    </message>
    <message>
        <source>Nothing was seen to fall</source>
        <translation>Non si è visto cadere niente</translation>
    </message>
    <message>
        <source>Its last item is not known of</source>
        <translation>Del suo ultimo articolo non si sa</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Self-service {n}, signed in: {name}</source>
        <translation>Self-service {n}, collegato: {name}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>Torna a vendere</translation>
    </message>
    <message>
        <source>Everything is in order: it sells.</source>
        <translation>Tutto a posto: vende.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Riparato</translation>
    </message>
    <message>
        <source>Payments of this machine</source>
        <translation>Pagamenti di questa macchina</translation>
    </message>
    <message>
        <source>Payments that want a person: {n}</source>
        <translation>Pagamenti che attendono una persona: {n}</translation>
    </message>
    <message>
        <source>Goods that came out and were not paid: {amount}</source>
        <translation>Merce uscita e non pagata: {amount}</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Decidi …</translation>
    </message>
</context>
<context>
    <name>StepSetting</name>
    <message>
        <source>{field}: less</source>
        <translation>{field}: meno</translation>
    </message>
    <message>
        <source>{field}: more</source>
        <translation>{field}: più</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One {name} less</source>
        <translation>Uno in meno da {name}</translation>
    </message>
    <message>
        <source>One {name} more</source>
        <translation>Uno in più da {name}</translation>
    </message>
</context>
<context>
    <name>StepsSide</name>
    <message>
        <source>Finish later</source>
        <translation>Finisci dopo</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Prepara questa cassa</translation>
    </message>
    <message>
        <source>{step}: now</source>
        <translation>{step}: adesso</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: fatto</translation>
    </message>
    <message>
        <source>{step}: left for later</source>
        <translation>{step}: lasciato per dopo</translation>
    </message>
    <message>
        <source>{step}: still to come</source>
        <translation>{step}: ancora da fare</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>Modalità di prova: nessun denaro vero</translation>
    </message>
    <message>
        <source>No shift is open: sales count to the one that is opened next. Ctrl+4 opens it.</source>
        <translation>Nessun turno aperto: le vendite contano nel prossimo. Ctrl+4 lo apre.</translation>
    </message>
    <message>
        <source>No money is taken: newer records are missing. Find them, or let a manager go on without them.</source>
        <translation>Non si incassa: mancano registrazioni più recenti. Trovale, o un responsabile continua senza.</translation>
    </message>
    <message>
        <source>This is an older copy of the till’s records</source>
        <translation>Questa è una copia vecchia del registro della cassa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Go on with an older copy of the records</source>
        <translation>Continua con una copia vecchia del registro</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vedi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>A payment was approved while nobody was looking. What became of the goods?</source>
        <translation>Un pagamento è stato approvato mentre nessuno guardava. Che fine ha fatto la merce?</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments were approved while nobody was looking. What became of the goods?</source>
        <translation>
            <numerusform>{n} pagamento è stato approvato mentre nessuno guardava. Che fine ha fatto la merce?</numerusform>
            <numerusform>{n} pagamenti sono stati approvati mentre nessuno guardava. Che fine ha fatto la merce?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumCards</name>
    <message>
        <source>Counted</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Expected in drawer</source>
        <translation>Atteso nel cassetto</translation>
    </message>
    <message>
        <source>Difference · none</source>
        <translation>Differenza · nessuna</translation>
    </message>
    <message>
        <source>Difference · over</source>
        <translation>Differenza · in più</translation>
    </message>
    <message>
        <source>Difference · short</source>
        <translation>Differenza · in meno</translation>
    </message>
    <message>
        <source>A note, if something is to be said</source>
        <translation>Una nota, se c&apos;è qualcosa da dire</translation>
    </message>
</context>
<context>
    <name>TableCardsRow</name>
    <message>
        <source>Cards for the tables</source>
        <translation>Cartellini per i tavoli</translation>
    </message>
    <message>
        <source>A PDF with a QR code for each, in the folder of reports</source>
        <translation>Un PDF con un codice QR per ciascuno, nella cartella dei rapporti</translation>
    </message>
    <message>
        <source>TABLE 1-12, BAR</source>
        <translation>TAVOLO 1-12, BAR</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Names of the tables</source>
        <translation>Nomi dei tavoli</translation>
    </message>
    <message>
        <source>Save QR cards</source>
        <translation>Salva i cartellini QR</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <source>Which table pays?</source>
        <translation>Quale tavolo paga?</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Nessun tavolo</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Mostra il codice QR</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Scegli un tavolo</translation>
    </message>
    <message>
        <source>Guests wait for the bill</source>
        <translation>Gli ospiti attendono il conto</translation>
    </message>
    <message>
        <source>Has a bill already</source>
        <translation>Ha già un conto</translation>
    </message>
    <message>
        <source>The tables as they were last known.</source>
        <translation>I tavoli come si conoscevano per ultimo.</translation>
    </message>
    <message>
        <source>The guests see the bill on their phones.</source>
        <translation>Gli ospiti vedono il conto sul telefono.</translation>
    </message>
    <message>
        <source>Looking for tables with guests…</source>
        <translation>Ricerca dei tavoli con ospiti…</translation>
    </message>
    <message>
        <source>Nobody has checked in at a table. Guests do it with the code that lies there.</source>
        <translation>Nessuno si è registrato a un tavolo. Gli ospiti lo fanno con il codice che trovano lì.</translation>
    </message>
</context>
<context>
    <name>TenderPage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>How is the customer paying?</source>
        <translation>Come paga il cliente?</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Pay a part</source>
        <translation>Paga una parte</translation>
    </message>
    <message>
        <source>Give up the sale</source>
        <translation>Rinuncia alla vendita</translation>
    </message>
    <message>
        <source>Goods come back</source>
        <translation>Reso di merce</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Resi</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Part of {amount}</source>
        <translation>Parte di {amount}</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Ancora da pagare</translation>
    </message>
    <message>
        <source>How is the rest paid?</source>
        <translation>Come si paga il resto?</translation>
    </message>
    <message>
        <source>How is this part paid?</source>
        <translation>Come si paga questa parte?</translation>
    </message>
</context>
<context>
    <name>TestLine</name>
    <message>
        <source>Test connection</source>
        <translation>Prova il collegamento</translation>
    </message>
    <message>
        <source>Save first: the service is asked with what is saved.</source>
        <translation>Salva prima: al servizio si chiede con ciò che è salvato.</translation>
    </message>
</context>
<context>
    <name>TextSetting</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>{field}: type a sum, such as 10.00. Nothing was saved.</source>
        <translation>{field}: digita una somma, come 10.00. Niente è stato salvato.</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>More, page {n} of {m}</source>
        <translation>Altro, pagina {n} di {m}</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Prezzo libero</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Esaurito</translation>
    </message>
</context>
<context>
    <name>TillPane</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
    <message>
        <source>Label of the till</source>
        <translation>Sigla della cassa</translation>
    </message>
    <message>
        <source>What can never be changed</source>
        <translation>Ciò che non si può mai cambiare</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Questa cassa</translation>
    </message>
    <message>
        <source>Every till of a shop has a label of its own. It begins the number of every sale.</source>
        <translation>Ogni cassa di un negozio ha una sigla sua. Con essa comincia il numero di ogni vendita.</translation>
    </message>
    <message>
        <source>There is a catalogue already, with prices in {theirs}. A till in {ours} sells nothing at them: import it again then, with prices in {ours}.</source>
        <translation>C&apos;è già un catalogo, con i prezzi in {theirs}. Una cassa in {ours} non vende nulla a quei prezzi: importalo poi di nuovo, con i prezzi in {ours}.</translation>
    </message>
    <message>
        <source>A label is 1 to 8 letters and digits, such as 1 or A2. Nothing was saved.</source>
        <translation>Una sigla ha da 1 a 8 lettere e cifre, come 1 o A2. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>Make this till</source>
        <translation>Crea questa cassa</translation>
    </message>
    <message>
        <source>Its currency, its label and that it sells for real money can never be changed afterwards. To try things out, start a test till beside it.</source>
        <translation>La valuta, la sigla e il fatto che vende per denaro vero non si potranno mai più cambiare. Per fare prove, avvia accanto una cassa di prova.</translation>
    </message>
    <message>
        <source>Make till {label} in {currency}?</source>
        <translation>Creare la cassa {label} in {currency}?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Sales will be {label}-1, {label}-2, …</source>
        <translation>Le vendite saranno {label}-1, {label}-2, …</translation>
    </message>
    <message>
        <source>Currency: {currency}
Label: {label}
A live till: it takes real money</source>
        <translation>Valuta: {currency}
Sigla: {label}
Una cassa vera: prende denaro vero</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Till {n} · Shift {shift}</source>
        <translation>Cassa {n} · Turno {shift}</translation>
    </message>
    <message>
        <source>Till {n}</source>
        <translation>Cassa {n}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>{name}, lock</source>
        <translation>{name}, blocca</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Sospesi</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message>
        <source>Subtotal</source>
        <translation>Subtotale</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Sconti</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fedeltà</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrotondamento contanti</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>incl. {word} {amount}</source>
        <translation>incl. {word} {amount}</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>{rail} loyalty</source>
        <translation>Fedeltà {rail}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sovrascrivi</translation>
    </message>
</context>
<context>
    <name>TypedProducts</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>VAT in percent</source>
        <translation>IVA in %</translation>
    </message>
    <message>
        <source>Name of product {n}</source>
        <translation>Nome del prodotto {n}</translation>
    </message>
    <message>
        <source>Price of product {n}</source>
        <translation>Prezzo del prodotto {n}</translation>
    </message>
    <message>
        <source>VAT of product {n}</source>
        <translation>IVA del prodotto {n}</translation>
    </message>
    <message>
        <source>Product {n}: type a name, a price such as 3.60 and a rate from 0 to 100. Nothing was saved.</source>
        <translation>Prodotto {n}: digita un nome, un prezzo come 3.60 e un&apos;aliquota da 0 a 100. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Lettere sullo schermo</translation>
    </message>
</context>
<context>
    <name>UnsureCard</name>
    <message>
        <source>What to tell the customer</source>
        <translation>Che cosa dire al cliente</translation>
    </message>
    <message>
        <source>Manager: accept cash</source>
        <translation>Responsabile: accetta contanti</translation>
    </message>
    <message>
        <source>Accept the charge</source>
        <translation>Accetta l&apos;addebito</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Restituisci</translation>
    </message>
    <message>
        <source>Manager: decide</source>
        <translation>Responsabile: decidi</translation>
    </message>
    <message>
        <source>No, no cash was taken</source>
        <translation>No, niente contanti</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Il servizio dice</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prossima verifica</translation>
    </message>
    <message>
        <source>in {n} s</source>
        <translation>fra {n} s</translation>
    </message>
    <message>
        <source>“The connection dropped. Your phone may already say paid. We are checking and you will not be charged twice.”</source>
        <translation>“Il collegamento è caduto. Il telefono forse dice già pagato. Stiamo verificando e non pagherà due volte.”</translation>
    </message>
    <message>
        <source>Do not take payment again</source>
        <translation>Non incassare di nuovo</translation>
    </message>
    <message>
        <source>Other ways to pay stay locked until we have an answer, so nobody pays twice.</source>
        <translation>Gli altri metodi restano bloccati finché c&apos;è una risposta, così nessuno paga due volte.</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Niente è stato incassato</translation>
    </message>
    <message>
        <source>Their money is held for this bill until it is given back; by itself in ten minutes.</source>
        <translation>Il denaro è bloccato per questo conto finché si restituisce; da solo fra dieci minuti.</translation>
    </message>
    <message>
        <source>“You approved a bill that was changed. That money is not taken.”</source>
        <translation>“Ha approvato un conto che è cambiato. Quel denaro non viene preso.”</translation>
    </message>
    <message>
        <source>A manager looks at the service&apos;s own list and decides here.</source>
        <translation>Un responsabile guarda l&apos;elenco del servizio e decide qui.</translation>
    </message>
    <message>
        <source>“There is a question about your payment. A colleague looks at it now.”</source>
        <translation>“C&apos;è una domanda sul suo pagamento. Un collega la guarda ora.”</translation>
    </message>
    <message>
        <source>Look before you answer</source>
        <translation>Guarda prima di rispondere</translation>
    </message>
    <message>
        <source>Yes closes the sale as paid in cash; no makes the full total due again.</source>
        <translation>Sì chiude la vendita come pagata in contanti; no rende di nuovo dovuto tutto.</translation>
    </message>
    <message>
        <source>“One moment, I check whether we have finished.”</source>
        <translation>“Un momento, controllo se abbiamo finito.”</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>Restituisci i contanti</translation>
    </message>
    <message>
        <source>The customer paid in the app while you took cash.</source>
        <translation>Il cliente ha pagato nell&apos;app mentre incassavi contanti.</translation>
    </message>
    <message>
        <source>“Your app has paid. Here is your cash back.”</source>
        <translation>“La sua app ha pagato. Ecco i suoi contanti.”</translation>
    </message>
    <message>
        <source>“Your payment is approved. One moment, we finish it.”</source>
        <translation>“Il suo pagamento è approvato. Un momento, lo concludiamo.”</translation>
    </message>
    <message>
        <source>Customer no longer wants it, or has left?</source>
        <translation>Il cliente non lo vuole più, o è andato via?</translation>
    </message>
    <message>
        <source>Nothing is kept. Without an answer it is given back by itself.</source>
        <translation>Niente viene trattenuto. Senza risposta si restituisce da solo.</translation>
    </message>
    <message>
        <source>No cash in the drawer?</source>
        <translation>Niente contanti nel cassetto?</translation>
    </message>
    <message>
        <source>The order is released and the total is due in full.</source>
        <translation>L&apos;ordine si libera e il totale è dovuto per intero.</translation>
    </message>
    <message>
        <source>Their money goes back at once.</source>
        <translation>Il denaro torna subito al cliente.</translation>
    </message>
    <message>
        <source>Then the sale can be paid in any way.</source>
        <translation>Poi la vendita si paga in qualsiasi modo.</translation>
    </message>
    <message>
        <source>Has a manager looked?</source>
        <translation>Ha guardato un responsabile?</translation>
    </message>
    <message>
        <source>Accept only what the service&apos;s own list shows as paid.</source>
        <translation>Accetta solo ciò che l&apos;elenco del servizio mostra come pagato.</translation>
    </message>
    <message>
        <source>If the charge went through after all, it is listed as owed to the customer.</source>
        <translation>Se l&apos;addebito c&apos;è stato comunque, finisce tra i dovuti al cliente.</translation>
    </message>
    <message>
        <source>If the charge went through after all, the till reverses it.</source>
        <translation>Se l&apos;addebito c&apos;è stato comunque, la cassa lo storna.</translation>
    </message>
    <message>
        <source>Customer cannot wait and wants to pay in cash?</source>
        <translation>Il cliente non può attendere e vuole pagare in contanti?</translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>Decide …</source>
        <translation>Decidi …</translation>
    </message>
    <message>
        <source>It went back …</source>
        <translation>Restituito …</translation>
    </message>
    <message>
        <source>A manager can decide in 1 minute.</source>
        <translation>Un responsabile può decidere fra 1 minuto.</translation>
    </message>
    <message numerus="yes">
        <source>A manager can decide in {n} minutes.</source>
        <translation>
            <numerusform>Un responsabile può decidere fra {n} minuto.</numerusform>
            <numerusform>Un responsabile può decidere fra {n} minuti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>left</source>
        <translation>rimasti</translation>
    </message>
    <message>
        <source>Cash with loyalty</source>
        <translation>Contanti con fedeltà</translation>
    </message>
    <message>
        <source>{rail} · Sale {number}</source>
        <translation>{rail} · Vendita {number}</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fedeltà</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>No answer, asking again</source>
        <translation>Nessuna risposta, si richiede</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>{rail} · Sale {number} · since {time}</source>
        <translation>{rail} · Vendita {number} · dalle {time}</translation>
    </message>
    <message>
        <source>Can be decided in {n} min.</source>
        <translation>Si può decidere fra {n} min.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>Come vuoi pagare?</translation>
    </message>
    <message>
        <source>Paying is not possible at the moment. Nothing was charged. Please use the counter.</source>
        <translation>Ora non si può pagare. Nessun addebito. Per favore, vai alla cassa.</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Torna al carrello</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Pay with {service}</source>
        <translation>Paga con {service}</translation>
    </message>
    <message>
        <source>{service}: not available at the moment</source>
        <translation>{service}: per ora non disponibile</translation>
    </message>
</context>
<context>
    <name>WeighDialog</name>
    <message>
        <source>Tare</source>
        <translation>Tara</translation>
    </message>
    <message>
        <source>Use the scale</source>
        <translation>Usa la bilancia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Use this weight</source>
        <translation>Usa questo peso</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Peso di {name}</translation>
    </message>
    <message>
        <source>Type what the scale shows: 842 is 0.842 {unit}.</source>
        <translation>Digita ciò che mostra la bilancia: 842 è 0,842 {unit}.</translation>
    </message>
    <message>
        <source>less {weight}</source>
        <translation>meno {weight}</translation>
    </message>
    <message>
        <source>{price}/{unit} · {amount}</source>
        <translation>{price}/{unit} · {amount}</translation>
    </message>
    <message>
        <source>Typed by hand; the receipt says so.</source>
        <translation>Digitato a mano; lo scontrino lo dice.</translation>
    </message>
    <message>
        <source>Put the goods into the container.</source>
        <translation>Metti la merce nel contenitore.</translation>
    </message>
    <message>
        <source>The weight is steady.</source>
        <translation>Il peso è stabile.</translation>
    </message>
</context>
<context>
    <name>WeighPage</name>
    <message>
        <source>On the scale</source>
        <translation>Sulla bilancia</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenitore</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>The weight is steady.</source>
        <translation>Il peso è stabile.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Price per {unit}</source>
        <translation>Prezzo al {unit}</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Carrello</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Questo articolo</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message>
        <source>Payments off</source>
        <translation>Pagamenti spenti</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Senza linea</translation>
    </message>
    <message>
        <source>Cash only</source>
        <translation>Solo contanti</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>In linea</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>Sale {number} · {title}</source>
        <translation>Vendita {number} · {title}</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Vendita {number}</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>Discount {percent} % on {name}</source>
        <translation>Sconto {percent} % su {name}</translation>
    </message>
    <message>
        <source>Discount {percent} %</source>
        <translation>Sconto {percent} %</translation>
    </message>
    <message>
        <source>Price {amount} for {name}</source>
        <translation>Prezzo {amount} per {name}</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Aprire il cassetto senza vendita</translation>
    </message>
    <message>
        <source>Refund up to {amount}</source>
        <translation>Rimborsare fino a {amount}</translation>
    </message>
    <message>
        <source>Give {amount} back in cash instead</source>
        <translation>Restituire {amount} in contanti</translation>
    </message>
    <message>
        <source>Take goods of {amount} back without a receipt</source>
        <translation>Reso di merce per {amount} senza scontrino</translation>
    </message>
    <message>
        <source>Take cash while {amount} is being checked</source>
        <translation>Incassare contanti mentre {amount} è in verifica</translation>
    </message>
    <message>
        <source>Let go of, or charge, held {amount}</source>
        <translation>Liberare o addebitare {amount} in sospeso</translation>
    </message>
    <message>
        <source>Let go of a payment</source>
        <translation>Liberare un pagamento</translation>
    </message>
    <message>
        <source>Delete a parked basket</source>
        <translation>Eliminare un carrello sospeso</translation>
    </message>
    <message>
        <source>Decide about {amount} on evidence</source>
        <translation>Decidere su {amount} con le prove</translation>
    </message>
    <message>
        <source>Decide on evidence</source>
        <translation>Decidere con le prove</translation>
    </message>
    <message>
        <source>Put {amount} into the drawer</source>
        <translation>Versare {amount} nel cassetto</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer</source>
        <translation>Prelevare {amount} dal cassetto</translation>
    </message>
    <message>
        <source>Shift: open, count or report</source>
        <translation>Turno: aprire, contare o rapporto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Chi lavora qui</translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>The customer can still pay. We keep looking.</source>
        <translation>Il cliente può ancora pagare. Continuiamo a guardare.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Approved while it was set aside. Is the customer still here?</source>
        <translation>Approvato mentre era da parte. Il cliente è ancora qui?</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperato</translation>
    </message>
    <message>
        <source>Paid while nobody looked. What became of the goods?</source>
        <translation>Pagato mentre nessuno guardava. Che fine ha fatto la merce?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dovuto</translation>
    </message>
    <message>
        <source>Charged, and it cannot go back by itself. A manager gives it back by hand.</source>
        <translation>Addebitato, e non può tornare da solo. Un responsabile lo restituisce a mano.</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Rimborso in verifica</translation>
    </message>
    <message>
        <source>Do not refund again. We will tell you.</source>
        <translation>Non rimborsare di nuovo. Ti avvisiamo noi.</translation>
    </message>
    <message>
        <source>Money gone back</source>
        <translation>Denaro tornato</translation>
    </message>
    <message>
        <source>It was paid, and the service has given the money back since.</source>
        <translation>Era pagato, e il servizio ha poi restituito il denaro.</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>In restituzione</translation>
    </message>
    <message>
        <source>The payment is being returned to the customer.</source>
        <translation>Il pagamento torna al cliente.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non pagati</translation>
    </message>
    <message>
        <source>Checked: the customer was not charged. Take the sale up to be paid.</source>
        <translation>Verificato: nessun addebito al cliente. Riprendi la vendita da pagare.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Held, not charged yet. Charge or cancel it under Payments.</source>
        <translation>In sospeso, non ancora addebitato. Addebita o annulla in Pagamenti.</translation>
    </message>
    <message>
        <source>Needs a manager</source>
        <translation>Serve un responsabile</translation>
    </message>
    <message>
        <source>What the service says does not fit the sale.</source>
        <translation>Ciò che dice il servizio non corrisponde alla vendita.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>We keep asking. Do not take payment again.</source>
        <translation>Continuiamo a chiedere. Non incassare di nuovo.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Language and country</source>
        <translation>Lingua e paese</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Money and VAT</source>
        <translation>Denaro e IVA</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Questa cassa</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Printer and drawer</source>
        <translation>Stampante e cassetto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Receipts bear no name yet.</source>
        <translation>Gli scontrini non hanno ancora un nome.</translation>
    </message>
    <message>
        <source>Cash only, for now.</source>
        <translation>Solo contanti, per ora.</translation>
    </message>
    <message>
        <source>Receipts are kept as PDF files.</source>
        <translation>Gli scontrini sono conservati come PDF.</translation>
    </message>
    <message>
        <source>None yet: items are sold by typing their price.</source>
        <translation>Ancora nessuno: si vende digitando il prezzo.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}: nothing is sold at them. Take a file with prices in {ours}.</source>
        <translation>I prezzi del catalogo sono in {theirs} e questa cassa conta in {ours}: a quei prezzi non si vende nulla. Prendi un file con i prezzi in {ours}.</translation>
    </message>
    <message>
        <source>Left for later.</source>
        <translation>Lasciato per dopo.</translation>
    </message>
    <message>
        <source>Receipts are printed.</source>
        <translation>Gli scontrini sono stampati.</translation>
    </message>
    <message>
        <source>Nothing is printed, as you chose.</source>
        <translation>Non si stampa nulla, come hai scelto.</translation>
    </message>
    <message>
        <source>Receipts are kept as PDF files, as you chose.</source>
        <translation>Gli scontrini sono conservati come PDF, come hai scelto.</translation>
    </message>
    <message>
        <source>The catalogue has products.</source>
        <translation>Il catalogo ha prodotti.</translation>
    </message>
    <message>
        <source>{currency}, prices include VAT</source>
        <translation>{currency}, i prezzi includono l&apos;IVA</translation>
    </message>
    <message>
        <source>{currency}, VAT is added to prices</source>
        <translation>{currency}, l&apos;IVA si aggiunge ai prezzi</translation>
    </message>
    <message>
        <source>Sales are numbered {label}-1, {label}-2, …</source>
        <translation>Le vendite sono numerate {label}-1, {label}-2, …</translation>
    </message>
    <message>
        <source>Set up.</source>
        <translation>Configurato.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>Cerca pagamenti</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Rapporto X</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Pay a part of the sale</source>
        <translation>Paga una parte della vendita</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Pesa</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Ask again, read the list again</source>
        <translation>Chiedi di nuovo, rileggi l&apos;elenco</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Prova il collegamento</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Altro metodo</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Sospendi il carrello</translation>
    </message>
    <message>
        <source>Set aside or leave open, serve next</source>
        <translation>Metti da parte o lascia aperto, servi il prossimo</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Carrelli sospesi</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>Ristampa l&apos;ultimo scontrino</translation>
    </message>
    <message>
        <source>Print the code or the slip</source>
        <translation>Stampa il codice o l&apos;avviso</translation>
    </message>
    <message>
        <source>Print it again, marked as a copy</source>
        <translation>Ristampa, segnato come copia</translation>
    </message>
    <message>
        <source>Receipt as QR</source>
        <translation>Scontrino come QR</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Apri il cassetto</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Chiudi il turno</translation>
    </message>
    <message>
        <source>Refund, or cancel the hold</source>
        <translation>Rimborsa, o libera l&apos;importo</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Goods come back without a receipt</source>
        <translation>Reso di merce senza scontrino</translation>
    </message>
    <message>
        <source>Cancel a hold or an open order</source>
        <translation>Annulla un sospeso o un ordine aperto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Apply the number, add the hit, or the wide button</source>
        <translation>Applica il numero, aggiungi il trovato, o il tasto largo</translation>
    </message>
    <message>
        <source>Back, close, or ask to cancel</source>
        <translation>Indietro, chiudi, o chiedi di annullare</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Togli la riga</translation>
    </message>
    <message>
        <source>Clear the basket</source>
        <translation>Svuota il carrello</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Nota sulla riga</translation>
    </message>
    <message>
        <source>Manager: accept cash</source>
        <translation>Responsabile: accetta contanti</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Line or hit above</source>
        <translation>Riga o risultato sopra</translation>
    </message>
    <message>
        <source>Line or hit below</source>
        <translation>Riga o risultato sotto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Choose the nth hit or way to pay</source>
        <translation>Scegli l&apos;ennesimo risultato o metodo</translation>
    </message>
    <message>
        <source>The next scan or tap adds three</source>
        <translation>La prossima lettura aggiunge tre</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>Uno in più, uno in meno</translation>
    </message>
    <message>
        <source>A number: quantity, price, or the cash received</source>
        <translation>Un numero: quantità, prezzo o contanti ricevuti</translation>
    </message>
</context>
<context>
    <name>kiosk_waiting</name>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>How did it go back?</source>
        <translation>Com&apos;è stato restituito?</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>In contanti</translation>
    </message>
    <message>
        <source>By bank transfer</source>
        <translation>Con bonifico bancario</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>È stato restituito</translation>
    </message>
    <message>
        <source>Seen in the service&apos;s list</source>
        <translation>Visto nell&apos;elenco del servizio</translation>
    </message>
    <message>
        <source>Asked by telephone</source>
        <translation>Chiesto per telefono</translation>
    </message>
    <message>
        <source>Seen on the customer&apos;s phone</source>
        <translation>Visto sul telefono del cliente</translation>
    </message>
    <message>
        <source>Was it charged?</source>
        <translation>È stato addebitato?</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>Non è stato addebitato</translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation>È stato addebitato</translation>
    </message>
    <message>
        <source>Did the refund go through?</source>
        <translation>Il rimborso è andato a buon fine?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fatto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>The whole sum goes back to the customer by {rail}.</source>
        <translation>L&apos;intera somma torna al cliente con {rail}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Restituisci</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Merce consegnata</translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation>Il cliente è qui: incassa</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifre e segni</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Lettere accentate</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>Falls</source>
        <translation>Cade</translation>
    </message>
    <message>
        <source>Is not seen</source>
        <translation>Non si vede</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Si inceppa</translation>
    </message>
    <message>
        <source>Slot is empty</source>
        <translation>Il vano è vuoto</translation>
    </message>
    <message>
        <source>{slot} fell</source>
        <translation>{slot} è caduto</translation>
    </message>
    <message>
        <source>{slot} was not seen to fall</source>
        <translation>{slot} non si è visto cadere</translation>
    </message>
    <message>
        <source>{slot} jammed</source>
        <translation>{slot} si è inceppato</translation>
    </message>
    <message>
        <source>{slot} was empty</source>
        <translation>{slot} era vuoto</translation>
    </message>
    <message>
        <source>{slot} was not begun</source>
        <translation>{slot} non è partito</translation>
    </message>
    <message>
        <source>{slot}: nobody knows</source>
        <translation>{slot}: nessuno lo sa</translation>
    </message>
    <message>
        <source>{slot}: the motor runs</source>
        <translation>{slot}: il motore gira</translation>
    </message>
    <message>
        <source>Ready, {left} items</source>
        <translation>Pronta, {left} articoli</translation>
    </message>
    <message>
        <source>A motor runs, {left} items</source>
        <translation>Un motore gira, {left} articoli</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Lo sportello è aperto</translation>
    </message>
    <message>
        <source>It is too warm inside</source>
        <translation>Dentro fa troppo caldo</translation>
    </message>
    <message>
        <source>It reports a fault</source>
        <translation>Segnala un guasto</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>Senza corrente</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Apri lo sportello</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Chiudi lo sportello</translation>
    </message>
    <message>
        <source>Get too warm</source>
        <translation>Scalda troppo</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Raffredda</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Segnala un guasto</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Ripara</translation>
    </message>
    <message>
        <source>Get slow</source>
        <translation>Rallenta</translation>
    </message>
    <message>
        <source>Be quick again</source>
        <translation>Di nuovo veloce</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translation>Togli la corrente</translation>
    </message>
    <message>
        <source>Power back on</source>
        <translation>Ridai la corrente</translation>
    </message>
    <message>
        <source>Simulated machine</source>
        <translation>Macchina simulata</translation>
    </message>
    <message>
        <source>The next item…</source>
        <translation>Il prossimo articolo…</translation>
    </message>
    <message>
        <source>The machine…</source>
        <translation>La macchina…</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Barcode {code} is not in the catalogue.</source>
        <translation>Il codice {code} non è nel catalogo.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. The sale is safe; items can be added by price. Import the catalogue again.</source>
        <translation>Il catalogo non si legge. La vendita è salva; gli articoli si aggiungono a prezzo. Importa di nuovo il catalogo.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}, so nothing is sold at them. The sale is safe; items can be added by price. Import the catalogue again, with prices in {ours}.</source>
        <translation>I prezzi del catalogo sono in {theirs} e questa cassa conta in {ours}, perciò a quei prezzi non si vende nulla. La vendita è salva; gli articoli si possono aggiungere a prezzo. Importa di nuovo il catalogo, con i prezzi in {ours}.</translation>
    </message>
    <message>
        <source>This item is no longer in the catalogue. The basket is unchanged.</source>
        <translation>Questo articolo non è più nel catalogo. Il carrello non cambia.</translation>
    </message>
    <message>
        <source>{name} cannot be had with {option} any more. Choose again; the basket is unchanged.</source>
        <translation>{name} non si può più avere con {option}. Scegli di nuovo; il carrello non cambia.</translation>
    </message>
    <message>
        <source>The price of {name} is {minor} now. It is in your basket at that price.</source>
        <translation>Il prezzo di {name} ora è {minor}. È nel carrello a quel prezzo.</translation>
    </message>
    <message>
        <source>{name} is sold out. The basket is unchanged.</source>
        <translation>{name} è esaurito. Il carrello non cambia.</translation>
    </message>
    <message>
        <source>The machine cannot hand anything out now. Nothing was charged.</source>
        <translation>La macchina ora non può erogare niente. Nessun addebito.</translation>
    </message>
    <message>
        <source>{name} is not in this machine. Nothing was charged.</source>
        <translation>{name} non è in questa macchina. Nessun addebito.</translation>
    </message>
    <message>
        <source>{name} takes one item at a time here. Nothing was charged.</source>
        <translation>{name} prende un articolo alla volta qui. Nessun addebito.</translation>
    </message>
    <message>
        <source>{name} has no price. Type one.</source>
        <translation>{name} non ha prezzo. Digitalo.</translation>
    </message>
    <message>
        <source>{name} is sold by weight. Type the weight.</source>
        <translation>{name} si vende a peso. Digita il peso.</translation>
    </message>
    <message>
        <source>The most of one item is {limit}. The basket is unchanged.</source>
        <translation>Il massimo di un articolo è {limit}. Il carrello non cambia.</translation>
    </message>
    <message>
        <source>The highest price of one item is {limit}. The basket is unchanged.</source>
        <translation>Il prezzo più alto di un articolo è {limit}. Il carrello non cambia.</translation>
    </message>
    <message>
        <source>This basket is above the limit of one sale. Sell it in two.</source>
        <translation>Questo carrello supera il limite di una vendita. Vendilo in due.</translation>
    </message>
    <message>
        <source>The largest discount is {limit} %. The basket is unchanged.</source>
        <translation>Lo sconto massimo è {limit} %. Il carrello non cambia.</translation>
    </message>
    <message>
        <source>Price needs a manager. The basket is unchanged.</source>
        <translation>Il prezzo richiede un responsabile. Il carrello non cambia.</translation>
    </message>
    <message>
        <source>Nothing lies on the scale yet.</source>
        <translation>Sulla bilancia non c&apos;è ancora nulla.</translation>
    </message>
    <message>
        <source>Weight is not steady yet. Wait a moment.</source>
        <translation>Il peso non è ancora fermo. Attendi un momento.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Tolto: {name}</translation>
    </message>
    <message>
        <source>Basket cleared.</source>
        <translation>Carrello svuotato.</translation>
    </message>
    <message>
        <source>Basket parked. F8 brings it back.</source>
        <translation>Carrello sospeso. F8 lo riporta.</translation>
    </message>
    <message>
        <source>The basket that was open is parked.</source>
        <translation>Il carrello che era aperto è sospeso.</translation>
    </message>
    <message>
        <source>Basket is back.</source>
        <translation>Il carrello è tornato.</translation>
    </message>
    <message>
        <source>Parked basket deleted.</source>
        <translation>Carrello sospeso eliminato.</translation>
    </message>
    <message>
        <source>Nothing to pay yet. Scan or tap an item first.</source>
        <translation>Ancora niente da pagare. Leggi o tocca prima un articolo.</translation>
    </message>
    <message>
        <source>Finish this payment first.</source>
        <translation>Termina prima questo pagamento.</translation>
    </message>
    <message>
        <source>One moment, the service is being asked. Try again then.</source>
        <translation>Un momento, si sta chiedendo al servizio. Poi riprova.</translation>
    </message>
    <message>
        <source>A part of this sale is paid. Take the rest, or give up the sale.</source>
        <translation>Una parte di questa vendita è pagata. Incassa il resto, o rinuncia alla vendita.</translation>
    </message>
    <message>
        <source>The most that can be taken now is {due}. Nothing was taken.</source>
        <translation>Ora si possono incassare al massimo {due}. Niente è stato incassato.</translation>
    </message>
    <message>
        <source>Still to pay {minor}. Nothing was taken.</source>
        <translation>Ancora da pagare {minor}. Niente è stato incassato.</translation>
    </message>
    <message>
        <source>The bank&apos;s own terminal is not set up here. Nothing was taken.</source>
        <translation>Il POS della banca non è impostato qui. Niente è stato incassato.</translation>
    </message>
    <message>
        <source>Type the reference from the slip. Nothing was taken.</source>
        <translation>Digita il riferimento della ricevuta. Niente è stato incassato.</translation>
    </message>
    <message>
        <source>That looks like a card number, so it was not kept. Cards are only typed by customers, on their own phone.</source>
        <translation>Sembra un numero di carta, quindi non è stato conservato. Le carte le digita solo il cliente, sul suo telefono.</translation>
    </message>
    <message>
        <source>That looks like a card number. Type the slip&apos;s reference instead.</source>
        <translation>Sembra un numero di carta. Digita invece il riferimento della ricevuta.</translation>
    </message>
    <message>
        <source>{rail} can only take the last part of a sale.</source>
        <translation>{rail} può prendere solo l&apos;ultima parte di una vendita.</translation>
    </message>
    <message>
        <source>Loyalty could not be applied. The total is {total}.</source>
        <translation>La fedeltà non si è potuta applicare. Il totale è {total}.</translation>
    </message>
    <message>
        <source>Change {minor}. The rest is still to be paid.</source>
        <translation>Resto {minor}. Il rimanente è ancora da pagare.</translation>
    </message>
    <message>
        <source>It was paid in the app. Give the {minor} in cash back.</source>
        <translation>È stato pagato nell&apos;app. Restituisci {minor} in contanti.</translation>
    </message>
    <message>
        <source>Refund the card on the bank&apos;s own terminal.</source>
        <translation>Rimborsa la carta sul POS della banca.</translation>
    </message>
    <message>
        <source>No connection. Cash still works; other ways to pay are back when the line is.</source>
        <translation>Nessun collegamento. I contanti funzionano; gli altri metodi tornano con la linea.</translation>
    </message>
    <message>
        <source>{rail} is not answering. Try another way to pay.</source>
        <translation>{rail} non risponde. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>This way to pay is not set up. Try another way to pay.</source>
        <translation>Questo metodo non è impostato. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>This till&apos;s {rail} access has expired. A manager can renew it in Settings.</source>
        <translation>L&apos;accesso di questa cassa a {rail} è scaduto. Un responsabile lo rinnova in Impostazioni.</translation>
    </message>
    <message>
        <source>This till&apos;s {rail} access was turned down. A manager can renew it in Settings.</source>
        <translation>L&apos;accesso di questa cassa a {rail} è stato respinto. Un responsabile lo rinnova in Impostazioni.</translation>
    </message>
    <message>
        <source>Its account is in another currency than the shop. A manager can change it.</source>
        <translation>Il suo conto è in un&apos;altra valuta rispetto al negozio. Un responsabile può cambiarlo.</translation>
    </message>
    <message>
        <source>It only takes currencies with two decimals, and this shop&apos;s has another number. Try another way to pay.</source>
        <translation>Prende solo valute con due decimali, e quella del negozio ne ha un altro numero. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>Its key is missing. A manager can enter it in Settings.</source>
        <translation>Manca la sua chiave. Un responsabile la inserisce in Impostazioni.</translation>
    </message>
    <message>
        <source>{rail} can only be asked so often. Try again soon, or take another way to pay.</source>
        <translation>{rail} si può interrogare solo un certo numero di volte. Riprova presto, o usa un altro metodo.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys, so it is off.</source>
        <translation>Questo computer non ha un posto sicuro per le chiavi, quindi è spento.</translation>
    </message>
    <message>
        <source>Its address is not allowed here. A manager can correct it.</source>
        <translation>Il suo indirizzo qui non è ammesso. Un responsabile può correggerlo.</translation>
    </message>
    <message>
        <source>Its settings are not complete. A manager can correct them.</source>
        <translation>Le sue impostazioni non sono complete. Un responsabile può correggerle.</translation>
    </message>
    <message>
        <source>It could not be started. Try another way to pay; a manager can look at its settings.</source>
        <translation>Non si è potuto avviare. Prova un altro metodo; un responsabile può guardarne le impostazioni.</translation>
    </message>
    <message>
        <source>Its account was changed while payments are open. Finish those first.</source>
        <translation>Il suo conto è stato cambiato con pagamenti aperti. Termina prima quelli.</translation>
    </message>
    <message>
        <source>The last payment at this desk is still open. Wait until it ends.</source>
        <translation>L&apos;ultimo pagamento a questa postazione è ancora aperto. Attendi che finisca.</translation>
    </message>
    <message>
        <source>The service asks for patience. Try again in a moment.</source>
        <translation>Il servizio chiede pazienza. Riprova fra un momento.</translation>
    </message>
    <message>
        <source>The sum is too small for it. Try another way to pay.</source>
        <translation>La somma è troppo piccola. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>The sum is too large for it. Try another way to pay.</source>
        <translation>La somma è troppo grande. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>The service sent a code with an unknown address, so it is not shown. Try another way to pay.</source>
        <translation>Il servizio ha mandato un codice con un indirizzo sconosciuto, quindi non si mostra. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>The code is too long to be shown. Try another way to pay.</source>
        <translation>Il codice è troppo lungo da mostrare. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>The service refused: {words}. Nothing was charged. Try another way to pay.</source>
        <translation>Il servizio ha rifiutato: {words}. Nessun addebito. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged. Try another way to pay.</source>
        <translation>Il servizio non si raggiunge. Nessun addebito. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>The guests of that table have left, or it was closed elsewhere. Nothing was charged. Choose the table again, or show the QR code.</source>
        <translation>Gli ospiti di quel tavolo sono andati via, o è stato chiuso altrove. Nessun addebito. Scegli di nuovo il tavolo, o mostra il codice QR.</translation>
    </message>
    <message>
        <source>That table is in another shop of this account. Nothing was charged. Choose one of this shop&apos;s tables, or show the QR code.</source>
        <translation>Quel tavolo è in un altro negozio di questo conto. Nessun addebito. Scegli un tavolo di questo negozio, o mostra il codice QR.</translation>
    </message>
    <message>
        <source>No table can be called {name}: up to 32 of A to Z, 0 to 9 and spaces. No card was written.</source>
        <translation>Nessun tavolo può chiamarsi {name}: fino a 32 fra A e Z, 0 e 9 e spazi. Nessun cartellino scritto.</translation>
    </message>
    <message>
        <source>No table is named. Type names such as TABLE 1-12, BAR. No card was written.</source>
        <translation>Nessun tavolo indicato. Digita nomi come TABLE 1-12, BAR. Nessun cartellino scritto.</translation>
    </message>
    <message>
        <source>This way to pay has no tables here. A manager can turn them on in Settings.</source>
        <translation>Questo metodo qui non ha tavoli. Un responsabile può attivarli in Impostazioni.</translation>
    </message>
    <message>
        <source>The service did not accept this till. Nothing was charged. A manager can look in Settings.</source>
        <translation>Il servizio non ha accettato questa cassa. Nessun addebito. Un responsabile guardi in Impostazioni.</translation>
    </message>
    <message>
        <source>The service cannot do this. Nothing was charged.</source>
        <translation>Il servizio non può farlo. Nessun addebito.</translation>
    </message>
    <message>
        <source>Recovered: {minor} of sale {number} was paid after all.</source>
        <translation>Recuperato: {minor} della vendita {number} erano stati pagati.</translation>
    </message>
    <message>
        <source>Checked: sale {number} was not paid. The customer was not charged.</source>
        <translation>Verificato: la vendita {number} non è stata pagata. Nessun addebito al cliente.</translation>
    </message>
    <message>
        <source>A payment was charged after it had ended. It is being given back.</source>
        <translation>Un pagamento è stato addebitato dopo la fine. Viene restituito.</translation>
    </message>
    <message>
        <source>{minor} went back to the customer.</source>
        <translation>{minor} sono tornati al cliente.</translation>
    </message>
    <message>
        <source>{minor} is owed to a customer and could not be given back by itself. Call a manager.</source>
        <translation>{minor} sono dovuti a un cliente e non sono potuti tornare da soli. Chiama un responsabile.</translation>
    </message>
    <message>
        <source>Most you can refund is {minor}.</source>
        <translation>Puoi rimborsare al massimo {minor}.</translation>
    </message>
    <message>
        <source>More of this sale went back meanwhile, and not from here. Nothing was refunded now: look at what is left, then choose the reason again.</source>
        <translation>Nel frattempo è stato restituito altro di questa vendita, e non da qui. Ora niente è stato rimborsato: guarda che cosa resta, poi scegli di nuovo il motivo.</translation>
    </message>
    <message>
        <source>A refund of this payment is still being checked. Do not refund again. We will tell you.</source>
        <translation>Un rimborso di questo pagamento è ancora in verifica. Non rimborsare di nuovo. Ti avvisiamo noi.</translation>
    </message>
    <message>
        <source>The service is being asked what went back already. One moment.</source>
        <translation>Si sta chiedendo al servizio che cosa è già stato restituito. Un momento.</translation>
    </message>
    <message>
        <source>This sale is closed. Refund it instead; nothing was changed.</source>
        <translation>Questa vendita è chiusa. Rimborsala; niente è cambiato.</translation>
    </message>
    <message>
        <source>This sale is still open. Give up the sale to give its parts back.</source>
        <translation>Questa vendita è ancora aperta. Rinuncia alla vendita per restituire le sue parti.</translation>
    </message>
    <message>
        <source>The refund may still arrive. Decide ten minutes after it was sent.</source>
        <translation>Il rimborso può ancora arrivare. Decidi dieci minuti dopo l&apos;invio.</translation>
    </message>
    <message>
        <source>This way to pay cannot give money back. A manager gives it back by hand.</source>
        <translation>Questo metodo non può restituire denaro. Lo restituisce un responsabile a mano.</translation>
    </message>
    <message>
        <source>The service did not name the charge, so it cannot be refunded from here. Call a manager.</source>
        <translation>Il servizio non ha indicato l&apos;addebito, quindi da qui non si rimborsa. Chiama un responsabile.</translation>
    </message>
    <message>
        <source>This payment goes back whole or not at all. Refund all of it, or a manager gives the part back in cash.</source>
        <translation>Questo pagamento torna intero o per niente. Rimborsalo tutto, o un responsabile restituisce la parte in contanti.</translation>
    </message>
    <message>
        <source>This payment was refunded already, and that works only once. Call a manager.</source>
        <translation>Questo pagamento è già stato rimborsato, e si può una volta sola. Chiama un responsabile.</translation>
    </message>
    <message>
        <source>Not refunded. The service refused: {words}. No money moved.</source>
        <translation>Non rimborsato. Il servizio ha rifiutato: {words}. Nessun denaro mosso.</translation>
    </message>
    <message>
        <source>Sign in first. The basket stays as it is.</source>
        <translation>Accedi prima. Il carrello resta com&apos;è.</translation>
    </message>
    <message>
        <source>At this till nobody may do that; the settings say so. Nothing was changed.</source>
        <translation>A questa cassa nessuno può farlo; così dicono le impostazioni. Niente è cambiato.</translation>
    </message>
    <message>
        <source>Only a manager who is signed in can do that. Nothing was changed.</source>
        <translation>Può farlo solo un responsabile collegato. Niente è cambiato.</translation>
    </message>
    <message>
        <source>The sale changed while a manager was asked, so nothing was done. Ask again.</source>
        <translation>La vendita è cambiata mentre si chiedeva al responsabile, quindi non si è fatto niente. Chiedi di nuovo.</translation>
    </message>
    <message>
        <source>No manager agreed in time, so nothing was done. Ask again.</source>
        <translation>Nessun responsabile ha acconsentito in tempo, quindi non si è fatto niente. Chiedi di nuovo.</translation>
    </message>
    <message>
        <source>A PIN is digits only. Nothing was saved.</source>
        <translation>Un PIN ha solo cifre. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>A cashier&apos;s PIN has at least 4 digits. Nothing was saved.</source>
        <translation>Il PIN di un cassiere ha almeno 4 cifre. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN has at least 6 digits. Nothing was saved.</source>
        <translation>Il PIN di un responsabile ha almeno 6 cifre. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>A PIN has at most 12 digits. Nothing was saved.</source>
        <translation>Un PIN ha al massimo 12 cifre. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another one.</source>
        <translation>Questo PIN è troppo facile da indovinare. Scegline un altro.</translation>
    </message>
    <message>
        <source>This PIN cannot be used here. Choose another one.</source>
        <translation>Questo PIN qui non si può usare. Scegline un altro.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type it again.</source>
        <translation>I due PIN non sono uguali. Digitalo di nuovo.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. It counts as no try. Try again, or start the till anew.</source>
        <translation>Il PIN non si è potuto verificare. Non conta come tentativo. Riprova, o riavvia la cassa.</translation>
    </message>
    <message>
        <source>This till&apos;s PINs are gone from its disk. The owner sets them anew with: pos-terminal pin NAME</source>
        <translation>I PIN di questa cassa non sono più sul disco. Il titolare li reimposta con: pos-terminal pin NOME</translation>
    </message>
    <message>
        <source>The computer&apos;s safe place for keys did not answer, so the PIN was not checked. Try again.</source>
        <translation>L&apos;archivio sicuro delle chiavi non ha risposto, quindi il PIN non è stato verificato. Riprova.</translation>
    </message>
    <message>
        <source>Type a name. Nothing was saved.</source>
        <translation>Digita un nome. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>A name has at most 24 letters. Nothing was saved.</source>
        <translation>Un nome ha al massimo 24 lettere. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>Somebody who works here has that name already. Choose another one.</source>
        <translation>Qualcuno che lavora qui ha già quel nome. Scegline un altro.</translation>
    </message>
    <message>
        <source>This person is no longer on the list. Nothing was saved.</source>
        <translation>Questa persona non è più nell&apos;elenco. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>This is the only manager. Make another one first. Nothing was saved.</source>
        <translation>È l&apos;unico responsabile. Creane prima un altro. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>Type a sum of at least one cent. Nothing was refunded.</source>
        <translation>Digita una somma di almeno un centesimo. Niente è stato rimborsato.</translation>
    </message>
    <message>
        <source>Choose what comes back. Nothing was refunded.</source>
        <translation>Scegli che cosa torna indietro. Niente è stato rimborsato.</translation>
    </message>
    <message>
        <source>That is more than is left of this line. Nothing was refunded.</source>
        <translation>È più di quanto resta di questa riga. Niente è stato rimborsato.</translation>
    </message>
    <message>
        <source>The chosen lines are worth less than that. Nothing was refunded.</source>
        <translation>Le righe scelte valgono meno. Niente è stato rimborsato.</translation>
    </message>
    <message>
        <source>That was not possible, and nothing was refunded.</source>
        <translation>Non è stato possibile, e niente è stato rimborsato.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Scegli un motivo.</translation>
    </message>
    <message>
        <source>All of this sale went back already. Nothing is left to refund.</source>
        <translation>Tutta questa vendita è già stata restituita. Non resta niente da rimborsare.</translation>
    </message>
    <message>
        <source>This sale is not in this till&apos;s records. Refund it at the till that sold it.</source>
        <translation>Questa vendita non è nel registro di questa cassa. Rimborsala alla cassa che l&apos;ha fatta.</translation>
    </message>
    <message>
        <source>The service says that this money went back already. A manager checks it before anything else goes back.</source>
        <translation>Il servizio dice che questo denaro è già tornato. Un responsabile lo verifica prima che torni altro.</translation>
    </message>
    <message>
        <source>The account that took this payment is not set up at this till now, so it cannot give money back.</source>
        <translation>Il conto che ha preso questo pagamento ora non è impostato a questa cassa, quindi non può restituire denaro.</translation>
    </message>
    <message>
        <source>No connection. The refund is kept and sent as soon as the line is back.</source>
        <translation>Nessun collegamento. Il rimborso è conservato e parte appena torna la linea.</translation>
    </message>
    <message>
        <source>{minor} of sale {number} went back to the customer.</source>
        <translation>{minor} della vendita {number} sono tornati al cliente.</translation>
    </message>
    <message>
        <source>{minor} of sale {number} did not go back: the service refused. No money moved.</source>
        <translation>{minor} della vendita {number} non sono tornati: il servizio ha rifiutato. Nessun denaro mosso.</translation>
    </message>
    <message>
        <source>Scan or tap first what comes back.</source>
        <translation>Leggi o tocca prima ciò che torna indietro.</translation>
    </message>
    <message>
        <source>Press Pay for the new goods first. Nothing was taken back.</source>
        <translation>Premi prima Paga per la merce nuova. Niente è stato ripreso.</translation>
    </message>
    <message>
        <source>Only a sale paid in cash can be undone. Refund this one instead; nothing was changed.</source>
        <translation>Si storna solo una vendita pagata in contanti. Rimborsa questa; niente è cambiato.</translation>
    </message>
    <message>
        <source>Something of this sale went back already. Refund the rest; nothing was changed.</source>
        <translation>Qualcosa di questa vendita è già tornato. Rimborsa il resto; niente è cambiato.</translation>
    </message>
    <message>
        <source>This sale belongs to an earlier shift. Refund it instead; nothing was changed.</source>
        <translation>Questa vendita è di un turno precedente. Rimborsala; niente è cambiato.</translation>
    </message>
    <message>
        <source>Already charged. Refund it instead?</source>
        <translation>Già addebitato. Vuoi rimborsarlo?</translation>
    </message>
    <message>
        <source>Hold released. {minor} goes back to the customer.</source>
        <translation>Sospeso liberato. {minor} tornano al cliente.</translation>
    </message>
    <message>
        <source>The open order of sale {number} is cancelled. Nothing was charged.</source>
        <translation>L&apos;ordine aperto della vendita {number} è annullato. Nessun addebito.</translation>
    </message>
    <message>
        <source>This payment is not held any more. Nothing was changed; look at it under Payments.</source>
        <translation>Questo pagamento non è più in sospeso. Niente è cambiato; guardalo in Pagamenti.</translation>
    </message>
    <message>
        <source>This payment is not held any more. Nothing was charged; look at it under Payments.</source>
        <translation>Questo pagamento non è più in sospeso. Nessun addebito; guardalo in Pagamenti.</translation>
    </message>
    <message>
        <source>The most that can be charged is {minor}. Nothing was charged.</source>
        <translation>Si possono addebitare al massimo {minor}. Nessun addebito.</translation>
    </message>
    <message>
        <source>{rail} can only charge all of it, {minor}. Nothing was charged.</source>
        <translation>{rail} può addebitare solo tutto, {minor}. Nessun addebito.</translation>
    </message>
    <message>
        <source>Nothing is owed for this payment any more.</source>
        <translation>Per questo pagamento non è più dovuto niente.</translation>
    </message>
    <message>
        <source>Write how the money went back. Nothing was changed.</source>
        <translation>Scrivi com&apos;è stato restituito il denaro. Niente è cambiato.</translation>
    </message>
    <message>
        <source>A shift is open already. Nothing was changed.</source>
        <translation>Un turno è già aperto. Niente è cambiato.</translation>
    </message>
    <message>
        <source>No shift is open. Enter the cash in the drawer first.</source>
        <translation>Nessun turno è aperto. Inserisci prima i contanti nel cassetto.</translation>
    </message>
    <message>
        <source>That is more than a drawer holds. The shift was not opened.</source>
        <translation>È più di quanto sta in un cassetto. Il turno non è stato aperto.</translation>
    </message>
    <message>
        <source>Type a sum of at least one cent. The drawer stays as it is.</source>
        <translation>Digita una somma di almeno un centesimo. Il cassetto resta com&apos;è.</translation>
    </message>
    <message>
        <source>Write a reason. Nothing was changed.</source>
        <translation>Scrivi un motivo. Niente è cambiato.</translation>
    </message>
    <message>
        <source>This count names no note or coin of the shop. The shift is still open.</source>
        <translation>Questo conteggio non nomina banconote o monete del negozio. Il turno è ancora aperto.</translation>
    </message>
    <message>
        <source>The drawer differs by {minor}. Write why, then close. The shift is still open.</source>
        <translation>Il cassetto differisce di {minor}. Scrivi perché, poi chiudi. Il turno è ancora aperto.</translation>
    </message>
    <message>
        <source>The count differs from what it should be. Count again, or write a note. The shift is still open.</source>
        <translation>Il conteggio è diverso dall&apos;atteso. Riconta, o scrivi una nota. Il turno è ancora aperto.</translation>
    </message>
    <message>
        <source>Cash moved while the services were asked. Count again, then close. The shift is still open.</source>
        <translation>I contanti si sono mossi mentre si interrogavano i servizi. Riconta, poi chiudi. Il turno è ancora aperto.</translation>
    </message>
    <message>
        <source>The shift is closed. {number} is on record and printed.</source>
        <translation>Il turno è chiuso. {number} è registrato e stampato.</translation>
    </message>
    <message>
        <source>There is no Z of that number at this till.</source>
        <translation>A questa cassa non c&apos;è una Z con quel numero.</translation>
    </message>
    <message>
        <source>No payment since the last Z is to be asked about.</source>
        <translation>Nessun pagamento dopo l&apos;ultima Z è da interrogare.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder of reports.</source>
        <translation>Salvato come {name} nella cartella dei rapporti.</translation>
    </message>
    <message>
        <source>The report could not be saved. The shift is on record; it can be printed and saved again.</source>
        <translation>Il rapporto non si è potuto salvare. Il turno è registrato; si può ristampare e risalvare.</translation>
    </message>
    <message>
        <source>The payment record could not be saved. Payments are off; call a manager.</source>
        <translation>La registrazione del pagamento non si è potuta salvare. I pagamenti sono spenti; chiama un responsabile.</translation>
    </message>
    <message>
        <source>The payment record is locked by another program. Payments are off; call a manager.</source>
        <translation>La registrazione dei pagamenti è bloccata da un altro programma. I pagamenti sono spenti; chiama un responsabile.</translation>
    </message>
    <message>
        <source>The disk is full. Payments are off until a manager makes room. The sale is safe.</source>
        <translation>Il disco è pieno. I pagamenti sono spenti finché un responsabile fa spazio. La vendita è salva.</translation>
    </message>
    <message>
        <source>The clock is wrong; payments are off until it is set. Cash still works.</source>
        <translation>L&apos;orologio è sbagliato; i pagamenti sono spenti finché è a posto. I contanti funzionano.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so there is nobody to lock out. The owner holds every right.</source>
        <translation>Nessuno ha ancora un PIN, quindi non c&apos;è nessuno da escludere. Il titolare ha ogni diritto.</translation>
    </message>
    <message>
        <source>A text of this sale may hold a card number, so nothing was sent. Nobody was charged. Take it out, or try another way to pay.</source>
        <translation>Un testo di questa vendita può contenere un numero di carta, quindi niente è stato inviato. Nessun addebito. Toglilo, o prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>The basket could not be put into the service&apos;s words. Nothing was sent. Try another way to pay.</source>
        <translation>Il carrello non si è potuto tradurre per il servizio. Niente è stato inviato. Prova un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>The service never told the charge&apos;s number, so it cannot be refunded here. Refund it on the service&apos;s own page.</source>
        <translation>Il servizio non ha mai detto il numero dell&apos;addebito, quindi qui non si rimborsa. Rimborsalo sulla pagina del servizio.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was not clear. We keep asking; do not take payment again.</source>
        <translation>La risposta del servizio non era chiara. Continuiamo a chiedere; non incassare di nuovo.</translation>
    </message>
    <message>
        <source>The service names another sum than the till. Nothing more is taken; a manager decides.</source>
        <translation>Il servizio indica una somma diversa dalla cassa. Non si incassa altro; decide un responsabile.</translation>
    </message>
    <message>
        <source>The service names another currency than the till. Nothing more is taken; a manager decides.</source>
        <translation>Il servizio indica una valuta diversa dalla cassa. Non si incassa altro; decide un responsabile.</translation>
    </message>
    <message>
        <source>A receipt waited too long for the printer and was not printed. The sale is safe. Print it again.</source>
        <translation>Uno scontrino ha atteso troppo la stampante e non è stato stampato. La vendita è salva. Ristampalo.</translation>
    </message>
    <message>
        <source>The printer does not answer. The sale is safe. Check it, then print again.</source>
        <translation>La stampante non risponde. La vendita è salva. Controllala, poi ristampa.</translation>
    </message>
    <message>
        <source>This would break a rule of the till&apos;s records, so nothing was done. The sale is unchanged.</source>
        <translation>Questo violerebbe una regola del registro della cassa, quindi non si è fatto niente. La vendita non cambia.</translation>
    </message>
    <message>
        <source>This is an older copy of the till&apos;s records. Payments are off; call a manager.</source>
        <translation>Questa è una copia vecchia del registro della cassa. I pagamenti sono spenti; chiama un responsabile.</translation>
    </message>
    <message>
        <source>The till&apos;s records are whole, so they go on as they are. Nothing was changed.</source>
        <translation>Il registro della cassa è intero, quindi continua com&apos;è. Niente è cambiato.</translation>
    </message>
    <message>
        <source>The till goes on. Receipts are numbered {series} from now on.</source>
        <translation>La cassa continua. Da ora gli scontrini sono numerati {series}.</translation>
    </message>
    <message>
        <source>The till&apos;s records were changed by somebody else. Payments are off; call a manager.</source>
        <translation>Il registro della cassa è stato cambiato da altri. I pagamenti sono spenti; chiama un responsabile.</translation>
    </message>
    <message>
        <source>The till&apos;s records are damaged. Payments are off; call a manager.</source>
        <translation>Il registro della cassa è danneggiato. I pagamenti sono spenti; chiama un responsabile.</translation>
    </message>
    <message>
        <source>The till&apos;s records were written by a newer version. Start that one; nothing was changed.</source>
        <translation>Il registro della cassa è stato scritto da una versione più nuova. Avvia quella; niente è cambiato.</translation>
    </message>
    <message>
        <source>That was not possible, and nothing was changed. Try again, or tell a manager.</source>
        <translation>Non è stato possibile, e niente è cambiato. Riprova, o dillo a un responsabile.</translation>
    </message>
    <message>
        <source>The service does not know this payment. Nobody was charged. Try again.</source>
        <translation>Il servizio non conosce questo pagamento. Nessun addebito. Riprova.</translation>
    </message>
    <message>
        <source>Its account was changed while this payment was open. A manager decides.</source>
        <translation>Il suo conto è stato cambiato con questo pagamento aperto. Decide un responsabile.</translation>
    </message>
    <message>
        <source>The service no longer knows this payment. A manager decides on evidence.</source>
        <translation>Il servizio non conosce più questo pagamento. Decide un responsabile con le prove.</translation>
    </message>
    <message>
        <source>Something went wrong in the till. What was taken is on record. Go on, and tell a manager.</source>
        <translation>Qualcosa è andato storto nella cassa. Ciò che è stato incassato è registrato. Continua, e dillo a un responsabile.</translation>
    </message>
    <message>
        <source>The settings were changed outside the program. The till goes by them now; look at them in Settings.</source>
        <translation>Le impostazioni sono state cambiate fuori dal programma. La cassa ora le segue; guardale in Impostazioni.</translation>
    </message>
    <message>
        <source>The settings cannot be changed here. Nothing was changed.</source>
        <translation>Le impostazioni qui non si possono cambiare. Niente è cambiato.</translation>
    </message>
    <message>
        <source>One moment, the last change is still being made. Try again then.</source>
        <translation>Un momento, l&apos;ultima modifica è ancora in corso. Poi riprova.</translation>
    </message>
    <message>
        <source>That is for staff only. Nothing was changed.</source>
        <translation>È solo per il personale. Niente è cambiato.</translation>
    </message>
    <message>
        <source>Up to {minor} can be bought here at once. Buy the rest after it, or use the counter.</source>
        <translation>Qui si può comprare fino a {minor} per volta. Compra il resto dopo, o vai alla cassa.</translation>
    </message>
    <message>
        <source>{name} is sold at the counter only. The basket is unchanged.</source>
        <translation>{name} si vende solo alla cassa. Il carrello non cambia.</translation>
    </message>
    <message>
        <source>No more can be sold here at the moment. Nothing was charged. Please use the counter.</source>
        <translation>Qui per ora non si può vendere altro. Nessun addebito. Per favore, vai alla cassa.</translation>
    </message>
    <message>
        <source>No way to pay can be used at the moment. Please use the counter.</source>
        <translation>Per ora nessun metodo di pagamento è disponibile. Per favore, vai alla cassa.</translation>
    </message>
    <message>
        <source>No way to pay is set up, so nothing is sold. Set one up in the settings, then restart.</source>
        <translation>Non è impostato alcun modo di pagare, perciò non si vende nulla. Impostane uno, poi riavvia.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}, so nothing is sold. Import the catalogue again, with prices in {ours}.</source>
        <translation>I prezzi del catalogo sono in {theirs} e questa cassa conta in {ours}, perciò non si vende nulla. Importa di nuovo il catalogo, con i prezzi in {ours}.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read, so nothing is sold. Import the catalogue again, then restart.</source>
        <translation>Il catalogo non si può leggere, perciò non si vende nulla. Importa di nuovo il catalogo, poi riavvia.</translation>
    </message>
    <message>
        <source>The catalogue has no products, so nothing is sold. Import the price list.</source>
        <translation>Il catalogo non ha prodotti, perciò non si vende nulla. Importa il listino.</translation>
    </message>
    <message>
        <source>The machine&apos;s door is open, so it sells nothing. Close it.</source>
        <translation>Lo sportello della macchina è aperto, quindi non vende. Chiudilo.</translation>
    </message>
    <message>
        <source>The machine is too warm, so what lies in it is not sold.</source>
        <translation>La macchina è troppo calda, quindi il contenuto non si vende.</translation>
    </message>
    <message>
        <source>The machine reports a fault, so it sells nothing. Look at it, then tap Fixed.</source>
        <translation>La macchina segnala un guasto, quindi non vende. Guardala, poi tocca Riparato.</translation>
    </message>
    <message>
        <source>The machine does not answer, so it sells nothing. Check its power and its cable.</source>
        <translation>La macchina non risponde, quindi non vende. Controlla corrente e cavo.</translation>
    </message>
    <message>
        <source>Nothing is left in the machine. Fill it, then say how much lies in each slot.</source>
        <translation>Nella macchina non resta niente. Riempila, poi indica quanto c&apos;è in ogni vano.</translation>
    </message>
    <message>
        <source>The receipt is on its way by e-mail. The address is kept only until it is sent.</source>
        <translation>Lo scontrino parte per e-mail. L&apos;indirizzo resta solo finché è inviato.</translation>
    </message>
    <message>
        <source>The receipt was sent by e-mail. The address is no longer kept.</source>
        <translation>Lo scontrino è stato inviato per e-mail. L&apos;indirizzo non è più conservato.</translation>
    </message>
    <message>
        <source>The mail server did not take the receipt yet; it is tried again by itself. The sale is safe.</source>
        <translation>Il server di posta non ha ancora preso lo scontrino; si riprova da solo. La vendita è salva.</translation>
    </message>
    <message>
        <source>The mail server says that there is no such address. Print the receipt, or ask for the address again. The sale is safe.</source>
        <translation>Il server di posta dice che l&apos;indirizzo non esiste. Stampa lo scontrino, o richiedi l&apos;indirizzo. La vendita è salva.</translation>
    </message>
    <message>
        <source>A receipt could not be sent by e-mail in a day, and the address was forgotten. The sale is safe; print the receipt again.</source>
        <translation>Uno scontrino non si è potuto inviare per un giorno, e l&apos;indirizzo è stato dimenticato. La vendita è salva; ristampa lo scontrino.</translation>
    </message>
    <message>
        <source>The receipt could not be put into the outbox, so it is not sent. The sale is safe; print the receipt.</source>
        <translation>Lo scontrino non è entrato nella posta in uscita, quindi non parte. La vendita è salva; stampalo.</translation>
    </message>
    <message>
        <source>No mail server can be used here: its name, its password or the way to it is missing. Nothing was sent.</source>
        <translation>Qui non si può usare nessun server di posta: manca il nome, la password o la via. Niente è stato inviato.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached or does not answer. Are name and port right, and the line up? Sales go on.</source>
        <translation>Il server di posta non si raggiunge o non risponde. Nome e porta sono giusti, la linea c&apos;è? Le vendite continuano.</translation>
    </message>
    <message>
        <source>The mail server does not take this user and password. Replace the password, then try again.</source>
        <translation>Il server di posta non accetta questo utente e password. Sostituisci la password, poi riprova.</translation>
    </message>
    <message>
        <source>The mail server does not offer this encryption. Choose the other one, then try again.</source>
        <translation>Il server di posta non offre questa cifratura. Scegli l&apos;altra, poi riprova.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted, so nothing was said to it. Is its name right?</source>
        <translation>Il certificato del server di posta non è fidato, quindi non gli è stato detto niente. Il nome è giusto?</translation>
    </message>
    <message>
        <source>The mail server refuses letters from the shop&apos;s e-mail address. Is the address right?</source>
        <translation>Il server di posta rifiuta le lettere dall&apos;indirizzo del negozio. L&apos;indirizzo è giusto?</translation>
    </message>
    <message>
        <source>That is no e-mail address. Nothing was sent; type it again.</source>
        <translation>Non è un indirizzo e-mail. Niente è stato inviato; digitalo di nuovo.</translation>
    </message>
    <message>
        <source>Receipts by e-mail are not set up here. Nothing was sent; print the receipt.</source>
        <translation>Gli scontrini per e-mail qui non sono impostati. Niente è stato inviato; stampalo.</translation>
    </message>
    <message>
        <source>The backup drive {folder} is full, so no backup was made. Make room there or take another drive. The sale is safe.</source>
        <translation>Il disco delle copie {folder} è pieno, quindi non c&apos;è copia. Fai spazio o prendi un altro disco. La vendita è salva.</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not there, so no backup was made. Is the drive plugged in? The sale is safe.</source>
        <translation>La cartella delle copie {folder} non c&apos;è, quindi non c&apos;è copia. Il disco è collegato? La vendita è salva.</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not the one of the last backup. Plug in the right drive, or tap Back up now. The sale is safe.</source>
        <translation>La cartella delle copie {folder} non è quella dell&apos;ultima copia. Collega il disco giusto, o tocca Fai una copia ora. La vendita è salva.</translation>
    </message>
    <message>
        <source>The backup folder {folder} cannot be written, so no backup was made. Give the till the right to, or choose another. The sale is safe.</source>
        <translation>Nella cartella delle copie {folder} non si può scrivere, quindi non c&apos;è copia. Dai il permesso alla cassa, o scegline un&apos;altra. La vendita è salva.</translation>
    </message>
    <message>
        <source>The backup folder is the till&apos;s own data folder, so no backup was made. Choose another in Settings. The sale is safe.</source>
        <translation>La cartella delle copie è quella dei dati della cassa, quindi non c&apos;è copia. Scegline un&apos;altra in Impostazioni. La vendita è salva.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen, so none was made. Choose one here and save.</source>
        <translation>Nessuna cartella per le copie è scelta, quindi non c&apos;è copia. Scegline una qui e salva.</translation>
    </message>
    <message>
        <source>There are no records to be backed up.</source>
        <translation>Non c&apos;è nessun registro da copiare.</translation>
    </message>
    <message>
        <source>These records are an older copy, so they were not backed up over newer ones. A manager goes on with them first.</source>
        <translation>Questo registro è una copia vecchia, quindi non è stato copiato su quelli nuovi. Prima un responsabile lo fa continuare.</translation>
    </message>
    <message>
        <source>The till&apos;s records are damaged, so no backup was made. The backups before are as they were. Call a manager.</source>
        <translation>Il registro della cassa è danneggiato, quindi non c&apos;è copia. Le copie precedenti sono come prima. Chiama un responsabile.</translation>
    </message>
    <message>
        <source>The backup was not whole when it was read back from {folder}, so it was thrown away. Check that drive. The sale is safe.</source>
        <translation>La copia riletta da {folder} non era integra, quindi è stata scartata. Controlla quel disco. La vendita è salva.</translation>
    </message>
    <message>
        <source>The backup was stopped before it was whole, so it was thrown away. The sale is safe.</source>
        <translation>La copia è stata fermata prima della fine, quindi è stata scartata. La vendita è salva.</translation>
    </message>
    <message>
        <source>The backup drive {folder} does not answer, so no backup was made. Unplug it and plug it in again. The sale is safe.</source>
        <translation>Il disco delle copie {folder} non risponde, quindi non c&apos;è copia. Scollegalo e ricollegalo. La vendita è salva.</translation>
    </message>
    <message>
        <source>A backup is being made already. Wait for it to end.</source>
        <translation>Una copia è già in corso. Attendi che finisca.</translation>
    </message>
    <message>
        <source>The backup did not work, and nothing was left of it. Look into the log. The sale is safe.</source>
        <translation>La copia non è riuscita, e non ne è rimasto niente. Guarda nel log. La vendita è salva.</translation>
    </message>
    <message>
        <source>The machine has no slot {name}. Nothing was changed.</source>
        <translation>La macchina non ha il vano {name}. Niente è cambiato.</translation>
    </message>
    <message>
        <source>A slot holds up to {limit} items. Nothing was changed.</source>
        <translation>Un vano contiene fino a {limit} articoli. Niente è cambiato.</translation>
    </message>
    <message>
        <source>{name} is sold out now and was taken out of the basket.</source>
        <translation>{name} ora è esaurito ed è stato tolto dal carrello.</translation>
    </message>
    <message>
        <source>The receipt did not print. The sale is safe.</source>
        <translation>Lo scontrino non è stato stampato. La vendita è salva.</translation>
    </message>
    <message>
        <source>Printer is out of paper. The sale is safe.</source>
        <translation>La stampante è senza carta. La vendita è salva.</translation>
    </message>
    <message>
        <source>No printer is set up. The sale is safe.</source>
        <translation>Nessuna stampante impostata. La vendita è salva.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is running low. Have a new roll at hand.</source>
        <translation>La carta della stampante sta finendo. Tieni pronto un rotolo nuovo.</translation>
    </message>
    <message>
        <source>The paper ran out in the middle. The sale is safe. Put a new roll in, then print again.</source>
        <translation>La carta è finita a metà. La vendita è salva. Metti un rotolo nuovo, poi ristampa.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. The sale is safe. Close it, then print again.</source>
        <translation>Il coperchio della stampante è aperto. La vendita è salva. Chiudilo, poi ristampa.</translation>
    </message>
    <message>
        <source>The printer is on pause. The sale is safe. Look at its lights and keys, then print again.</source>
        <translation>La stampante è in pausa. La vendita è salva. Guarda le sue luci e i tasti, poi ristampa.</translation>
    </message>
    <message>
        <source>The printer reports a fault. The sale is safe. Switch it off and on, then print again.</source>
        <translation>La stampante segnala un guasto. La vendita è salva. Spegnila e riaccendila, poi ristampa.</translation>
    </message>
    <message>
        <source>The printer is not there. The sale is safe. Check its cable and power, then print again.</source>
        <translation>La stampante non c&apos;è. La vendita è salva. Controlla cavo e corrente, poi ristampa.</translation>
    </message>
    <message>
        <source>The printer hung up in the middle. The sale is safe. Check its cable, then print again.</source>
        <translation>La stampante si è staccata a metà. La vendita è salva. Controlla il cavo, poi ristampa.</translation>
    </message>
    <message>
        <source>The printer took everything and said nothing. The sale is safe. Look whether it printed.</source>
        <translation>La stampante ha preso tutto senza dire niente. La vendita è salva. Guarda se ha stampato.</translation>
    </message>
    <message>
        <source>What a receipt printer needs is not installed: the extra “printer”. The sale is safe.</source>
        <translation>Ciò che serve a una stampante non è installato: l&apos;extra “printer”. La vendita è salva.</translation>
    </message>
    <message>
        <source>The logo cannot be printed, so receipts come without it. Choose another in Settings.</source>
        <translation>Il logo non si può stampare, quindi gli scontrini escono senza. Scegline un altro in Impostazioni.</translation>
    </message>
    <message>
        <source>No sale to print yet.</source>
        <translation>Ancora nessuna vendita da stampare.</translation>
    </message>
    <message>
        <source>Drawer did not open. The sale is safe.</source>
        <translation>Il cassetto non si è aperto. La vendita è salva.</translation>
    </message>
    <message>
        <source>The drawer is not there. The sale is safe. Check its cable, or open it with its key.</source>
        <translation>Il cassetto non c&apos;è. La vendita è al sicuro. Controlla il cavo, o aprilo con la chiave.</translation>
    </message>
    <message>
        <source>The drawer was open already. Close it after each sale.</source>
        <translation>Il cassetto era già aperto. Chiudilo dopo ogni vendita.</translation>
    </message>
    <message>
        <source>The drawer has been left open. Close it.</source>
        <translation>Il cassetto è rimasto aperto. Chiudilo.</translation>
    </message>
    <message>
        <source>No scale is set up, so weights are typed.</source>
        <translation>Nessuna bilancia è configurata, quindi i pesi si digitano.</translation>
    </message>
    <message>
        <source>The scale shows less than nothing. Take everything off, set it to zero, then weigh again.</source>
        <translation>La bilancia segna meno di zero. Togli tutto, azzerala e pesa di nuovo.</translation>
    </message>
    <message>
        <source>That is more than the scale can weigh. Weigh it in parts, or type the weight.</source>
        <translation>È più di quanto la bilancia possa pesare. Pesa in più volte o digita il peso.</translation>
    </message>
    <message>
        <source>The weight does not come to rest. Is something touching the scale? You can type the weight.</source>
        <translation>Il peso non si ferma. Qualcosa tocca la bilancia? Puoi digitare il peso.</translation>
    </message>
    <message>
        <source>The scale does not answer. The sale is safe. Check its power and cable, or type the weight.</source>
        <translation>La bilancia non risponde. La vendita è al sicuro. Controlla alimentazione e cavo, o digita il peso.</translation>
    </message>
    <message>
        <source>The scale&apos;s port hangs. The sale is safe. Unplug it and plug it in again, or type the weight.</source>
        <translation>La porta della bilancia è bloccata. La vendita è al sicuro. Staccala e riattaccala, o digita il peso.</translation>
    </message>
    <message>
        <source>The scale could not be asked. The sale is safe. Type the weight, and tell a manager.</source>
        <translation>La bilancia non si è potuta interrogare. La vendita è al sicuro. Digita il peso e avvisa un responsabile.</translation>
    </message>
    <message>
        <source>The scale is not there. The sale is safe. Check its cable, or type the weight.</source>
        <translation>La bilancia non c&apos;è. La vendita è al sicuro. Controlla il cavo, o digita il peso.</translation>
    </message>
    <message>
        <source>The scale says what cannot be understood. The sale is safe. Type the weight; a manager checks its kind and speed in Settings.</source>
        <translation>La bilancia dice cose incomprensibili. La vendita è al sicuro. Digita il peso; un responsabile controlla tipo e velocità nelle Impostazioni.</translation>
    </message>
    <message>
        <source>The scale does not weigh in kilograms. The sale is safe. Type the weight, and have the scale set to kilograms.</source>
        <translation>La bilancia non pesa in chilogrammi. La vendita è al sicuro. Digita il peso e fai impostare la bilancia sui chilogrammi.</translation>
    </message>
    <message>
        <source>What a serial port needs is not installed: the extra “serial”. The sale is safe.</source>
        <translation>Manca ciò che serve a una porta seriale: l&apos;extra “serial”. La vendita è al sicuro.</translation>
    </message>
    <message>
        <source>No scanner on a serial port is set up.</source>
        <translation>Nessun lettore su porta seriale è configurato.</translation>
    </message>
    <message>
        <source>The scanner is back.</source>
        <translation>Il lettore è tornato.</translation>
    </message>
    <message>
        <source>The scanner could not be read. The sale is safe. Type the code, and tell a manager.</source>
        <translation>Il lettore non si è potuto leggere. La vendita è al sicuro. Digita il codice e avvisa un responsabile.</translation>
    </message>
    <message>
        <source>The scanner sent what is no code, so nothing was added. Scan again; a manager checks its speed in Settings.</source>
        <translation>Il lettore ha inviato qualcosa che non è un codice, quindi nulla è stato aggiunto. Leggi di nuovo; un responsabile controlla la velocità nelle Impostazioni.</translation>
    </message>
    <message>
        <source>The scanner sends no Enter after a code, so nothing was added. Have its suffix set to Enter, or type the code.</source>
        <translation>Il lettore non invia Invio dopo il codice, quindi nulla è stato aggiunto. Fai impostare Invio come suffisso, o digita il codice.</translation>
    </message>
    <message>
        <source>The scanner sends more codes than anybody scans, so some were not added. Look at the basket, and unplug it.</source>
        <translation>Il lettore invia più codici di quanti se ne possano leggere, quindi alcuni non sono stati aggiunti. Guarda il carrello e staccalo.</translation>
    </message>
    <message>
        <source>No customer&apos;s display of two lines is set up.</source>
        <translation>Nessun display cliente a due righe è configurato.</translation>
    </message>
    <message>
        <source>The customer&apos;s display is back.</source>
        <translation>Il display cliente è tornato.</translation>
    </message>
    <message>
        <source>The customer&apos;s display does not answer. The sale is safe. Check its power and cable, and say the sum.</source>
        <translation>Il display cliente non risponde. La vendita è al sicuro. Controlla alimentazione e cavo, e di&apos; l&apos;importo a voce.</translation>
    </message>
    <message>
        <source>The customer&apos;s display could not be written to. The sale is safe. Say the sum, and tell a manager.</source>
        <translation>Sul display cliente non si è potuto scrivere. La vendita è al sicuro. Di&apos; l&apos;importo a voce e avvisa un responsabile.</translation>
    </message>
    <message>
        <source>Scanner unplugged. You can type the code.</source>
        <translation>Lettore scollegato. Puoi digitare il codice.</translation>
    </message>
    <message>
        <source>Customer screen not connected. Turn your screen or print the code.</source>
        <translation>Schermo cliente non collegato. Gira il tuo schermo o stampa il codice.</translation>
    </message>
    <message>
        <source>Something did not work ({code}). What was taken is on record. Try again, or call a manager.</source>
        <translation>Qualcosa non ha funzionato ({code}). Ciò che è stato incassato è registrato. Riprova, o chiama un responsabile.</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>Nessun collegamento per ora</translation>
    </message>
    <message>
        <source>Not answering at the moment</source>
        <translation>Per ora non risponde</translation>
    </message>
    <message>
        <source>Its account has another currency</source>
        <translation>Il suo conto ha un&apos;altra valuta</translation>
    </message>
    <message>
        <source>Only for currencies with two decimals</source>
        <translation>Solo per valute con due decimali</translation>
    </message>
    <message>
        <source>Its key is missing</source>
        <translation>Manca la sua chiave</translation>
    </message>
    <message>
        <source>Asked too often, try again soon</source>
        <translation>Chiesto troppo spesso, riprova presto</translation>
    </message>
    <message>
        <source>No safe place for its key</source>
        <translation>Nessun posto sicuro per la chiave</translation>
    </message>
    <message>
        <source>Its address is not allowed</source>
        <translation>Il suo indirizzo non è ammesso</translation>
    </message>
    <message>
        <source>Its settings are not complete</source>
        <translation>Impostazioni non complete</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>Non si è potuto avviare</translation>
    </message>
    <message>
        <source>Finish its open payments first</source>
        <translation>Termina prima i pagamenti aperti</translation>
    </message>
    <message>
        <source>The last payment is still open</source>
        <translation>L&apos;ultimo pagamento è ancora aperto</translation>
    </message>
    <message>
        <source>Asks for patience, try again</source>
        <translation>Chiede pazienza, riprova</translation>
    </message>
    <message>
        <source>Its access has expired</source>
        <translation>Il suo accesso è scaduto</translation>
    </message>
    <message>
        <source>Its access was turned down</source>
        <translation>Il suo accesso è stato respinto</translation>
    </message>
    <message>
        <source>Off until the clock is set</source>
        <translation>Spento finché l&apos;orologio è a posto</translation>
    </message>
    <message>
        <source>Off until the disk has room</source>
        <translation>Spento finché c&apos;è spazio su disco</translation>
    </message>
    <message>
        <source>The sum is too small for it</source>
        <translation>La somma è troppo piccola</translation>
    </message>
    <message>
        <source>The sum is too large for it</source>
        <translation>La somma è troppo grande</translation>
    </message>
    <message>
        <source>Only for the last part of a sale</source>
        <translation>Solo per l&apos;ultima parte della vendita</translation>
    </message>
    <message>
        <source>Its answer was not clear</source>
        <translation>La sua risposta non era chiara</translation>
    </message>
    <message>
        <source>Not checked, no try lost. Try again.</source>
        <translation>Non verificato, non conta. Riprova.</translation>
    </message>
    <message>
        <source>The PINs are gone. Call the owner.</source>
        <translation>PIN spariti. Chiama il titolare.</translation>
    </message>
    <message>
        <source>Key store silent. No try lost.</source>
        <translation>Archivio chiavi muto. Non conta.</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Non disponibile per ora</translation>
    </message>
    <message>
        <source>Not available at the moment. Try another way to pay.</source>
        <translation>Non disponibile per ora. Prova un altro metodo di pagamento.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>This display works</source>
        <translation>Il display funziona</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>One moment,</source>
        <translation>Un momento,</translation>
    </message>
    <message>
        <source>we are checking</source>
        <translation>stiamo verificando</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>Nessun addebito</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Ancora da pagare</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Grazie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>Inquadra per pagare</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Take your cash back</source>
        <translation>Riprenda i contanti</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rimborsati</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>*** TEST - NO REAL MONEY ***</source>
        <translation>*** PROVA - NON È DENARO VERO ***</translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation>COPIA {n}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Scontrino {number}</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Vendita {number}</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>Da consumare qui</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>Da asporto</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>Per lo scontrino {number}</translation>
    </message>
    <message>
        <source>RETURN WITHOUT RECEIPT</source>
        <translation>RESO SENZA SCONTRINO</translation>
    </message>
    <message>
        <source>SALE UNDONE</source>
        <translation>VENDITA STORNATA</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>RIMBORSO</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Difettoso</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Articolo sbagliato</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Ripensamento</translation>
    </message>
    <message>
        <source>Overcharged</source>
        <translation>Prezzo troppo alto</translation>
    </message>
    <message>
        <source>Was a gift</source>
        <translation>Era un regalo</translation>
    </message>
    <message>
        <source>Receipt lost</source>
        <translation>Scontrino perso</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Altro motivo</translation>
    </message>
    <message>
        <source>Part of the price</source>
        <translation>Parte del prezzo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Weighed: {reckoned}</source>
        <translation>Pesato: {reckoned}</translation>
    </message>
    <message>
        <source>Typed weight: {reckoned}</source>
        <translation>Peso digitato: {reckoned}</translation>
    </message>
    <message>
        <source>Net of {gross} gross less {tare} tare</source>
        <translation>Netto: lordo {gross} meno tara {tare}</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotale</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Sconti</translation>
    </message>
    <message>
        <source>{service} loyalty</source>
        <translation>Fedeltà {service}</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrotondamento contanti</translation>
    </message>
    <message>
        <source>TOTAL {currency}</source>
        <translation>TOTALE {currency}</translation>
    </message>
    <message>
        <source>incl. VAT {rate} % of {gross}</source>
        <translation>incl. IVA {rate} % di {gross}</translation>
    </message>
    <message>
        <source>plus VAT {rate} % of {gross}</source>
        <translation>più IVA {rate} % di {gross}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Codice {code}</translation>
    </message>
    <message>
        <source>Scan or type this code to pay</source>
        <translation>Inquadra o digita questo codice per pagare</translation>
    </message>
    <message>
        <source>This payment is being checked</source>
        <translation>Questo pagamento è in verifica</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Questo non è uno scontrino.</translation>
    </message>
    <message>
        <source>You will not be charged twice. Keep this slip; it is not a receipt.</source>
        <translation>Non pagherai due volte. Conserva questo avviso; non è uno scontrino.</translation>
    </message>
    <message>
        <source>Parked basket</source>
        <translation>Carrello sospeso</translation>
    </message>
    <message>
        <source>Till {label}</source>
        <translation>Cassa {label}</translation>
    </message>
    <message>
        <source>Nothing was paid. This is not a receipt.</source>
        <translation>Niente è stato pagato. Questo non è uno scontrino.</translation>
    </message>
    <message>
        <source>This printer prints.</source>
        <translation>Questa stampante stampa.</translation>
    </message>
    <message>
        <source>Z REPORT {number} · TILL {till}</source>
        <translation>RAPPORTO Z {number} · CASSA {till}</translation>
    </message>
    <message>
        <source>X REPORT {number} · TILL {till}</source>
        <translation>RAPPORTO X {number} · CASSA {till}</translation>
    </message>
    <message>
        <source>SALES</source>
        <translation>VENDITE</translation>
    </message>
    <message>
        <source>Refund {title}</source>
        <translation>Rimb. {title}</translation>
    </message>
    <message>
        <source>NET</source>
        <translation>NETTO</translation>
    </message>
    <message>
        <source>VAT {rate} %  of {gross}</source>
        <translation>IVA {rate} %  di {gross}</translation>
    </message>
    <message>
        <source>Cash rounding (in net)</source>
        <translation>Arrotondamento (nel netto)</translation>
    </message>
    <message>
        <source>Charged above the sum (in net)</source>
        <translation>Addebitato in più (nel netto)</translation>
    </message>
    <message>
        <source>Returns not closed yet (not in VAT)</source>
        <translation>Resi non chiusi (non in IVA)</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Sconti concessi</translation>
    </message>
    <message>
        <source>Loyalty given (in net)</source>
        <translation>Fedeltà concessa (nel netto)</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Cash float</source>
        <translation>Fondo cassa</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Vendite in contanti</translation>
    </message>
    <message>
        <source>Cash refunds</source>
        <translation>Rimborsi in contanti</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Versamenti</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Prelievi</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ATTESO</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>CONTATO</translation>
    </message>
    <message>
        <source>DIFFERENCE</source>
        <translation>DIFFERENZA</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>The drawer is counted blind: the sums follow on the Z.</source>
        <translation>Il cassetto si conta alla cieca: le somme seguono sulla Z.</translation>
    </message>
    <message>
        <source>Declined {n} · Expired {m}</source>
        <translation>Rifiutati {n} · Scaduti {m}</translation>
    </message>
    <message>
        <source>Cancelled {n}</source>
        <translation>Annullati {n}</translation>
    </message>
    <message>
        <source>Recovered {n}</source>
        <translation>Recuperati {n}</translation>
    </message>
    <message>
        <source>Being checked {n}</source>
        <translation>In verifica {n}</translation>
    </message>
    <message>
        <source>Voided lines {n}</source>
        <translation>Righe stornate {n}</translation>
    </message>
    <message>
        <source>No-sale drawer {n}</source>
        <translation>Cassetto libero {n}</translation>
    </message>
    <message>
        <source>Baskets that stay parked</source>
        <translation>Carrelli che restano sospesi</translation>
    </message>
    <message>
        <source>Sales cancelled</source>
        <translation>Vendite annullate</translation>
    </message>
    <message>
        <source>Given back, sale never closed</source>
        <translation>Reso, vendita mai chiusa</translation>
    </message>
    <message>
        <source>OWED TO CUSTOMERS</source>
        <translation>DOVUTO A CLIENTI</translation>
    </message>
    <message>
        <source>GOODS OUT, NOT PAID {n}</source>
        <translation>USCITI E NON PAGATI {n}</translation>
    </message>
    <message>
        <source>Paid since, of an earlier Z {n}</source>
        <translation>Pagati poi, di una Z prima {n}</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>rimborsi</translation>
    </message>
    <message>
        <source>Moves to the next shift:</source>
        <translation>Passa al prossimo turno:</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>held</source>
        <translation>in sospeso</translation>
    </message>
    <message>
        <source>money went back</source>
        <translation>denaro tornato</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>in verifica</translation>
    </message>
    <message>
        <source>Read again at the services</source>
        <translation>Riletti presso i servizi</translation>
    </message>
    <message>
        <source>Not the same there</source>
        <translation>Là non coincidono</translation>
    </message>
    <message>
        <source>No answer about</source>
        <translation>Nessuna risposta su</translation>
    </message>
    <message>
        <source>not known to the service</source>
        <translation>ignoto al servizio</translation>
    </message>
    <message>
        <source>not known to this till</source>
        <translation>ignoto a questa cassa</translation>
    </message>
    <message>
        <source>the sums differ</source>
        <translation>le somme differiscono</translation>
    </message>
    <message>
        <source>can still be paid there</source>
        <translation>là si può ancora pagare</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>non si è potuto chiedere</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>Chiuso da {name}</translation>
    </message>
    <message>
        <source>Printed by {name}</source>
        <translation>Stampato da {name}</translation>
    </message>
    <message>
        <source>This report closes nothing.</source>
        <translation>Questo rapporto non chiude niente.</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>1 second left</source>
        <translation>1 secondo rimasto</translation>
    </message>
    <message numerus="yes">
        <source>{left} seconds left</source>
        <translation>
            <numerusform>{left} secondo rimasto</numerusform>
            <numerusform>{left} secondi rimasti</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the customer to approve now.</source>
        <translation>Chiedi al cliente di approvare ora.</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>In attesa del cliente</translation>
    </message>
    <message>
        <source>The table was closed elsewhere, so its guests see no bill. They can still pay by the QR code.</source>
        <translation>Il tavolo è stato chiuso altrove, quindi gli ospiti non vedono il conto. Possono ancora pagare con il codice QR.</translation>
    </message>
    <message>
        <source>Another bill took this one&apos;s place on the table. Cancel this one, then bring the bill again.</source>
        <translation>Un altro conto ha preso il posto di questo al tavolo. Annulla questo, poi porta di nuovo il conto.</translation>
    </message>
    <message>
        <source>If the time runs out, the payment is cancelled and the customer is not charged.</source>
        <translation>Se il tempo scade, il pagamento si annulla e il cliente non paga.</translation>
    </message>
    <message>
        <source>Loyalty applied</source>
        <translation>Fedeltà applicata</translation>
    </message>
    <message>
        <source>{rail} lowered the total by {loyalty}.</source>
        <translation>{rail} ha abbassato il totale di {loyalty}.</translation>
    </message>
    <message>
        <source>Starting {rail}…</source>
        <translation>Avvio di {rail}…</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Approved, charging…</source>
        <translation>Approvato, addebito…</translation>
    </message>
    <message>
        <source>Do not close the till.</source>
        <translation>Non chiudere la cassa.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>Closing the payment, one moment.</source>
        <translation>Chiusura del pagamento, un momento.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annullamento…</translation>
    </message>
    <message>
        <source>Asking once more whether the customer has paid, one moment.</source>
        <translation>Si chiede ancora una volta se il cliente ha pagato, un momento.</translation>
    </message>
    <message>
        <source>The customer was not charged.</source>
        <translation>Nessun addebito al cliente.</translation>
    </message>
    <message>
        <source>Paid with {rail}. Still to pay {rest}.</source>
        <translation>Pagato con {rail}. Ancora da pagare {rest}.</translation>
    </message>
    <message>
        <source>{paid} paid</source>
        <translation>{paid} pagati</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Paid with {rail}</source>
        <translation>Pagato con {rail}</translation>
    </message>
    <message>
        <source>The customer paid before we could cancel.</source>
        <translation>Il cliente ha pagato prima che potessimo annullare.</translation>
    </message>
    <message>
        <source>Approved just in time</source>
        <translation>Approvato appena in tempo</translation>
    </message>
    <message>
        <source>{paid} was approved while the till was offline.</source>
        <translation>{paid} approvati mentre la cassa era scollegata.</translation>
    </message>
    <message>
        <source>Recovered: paid</source>
        <translation>Recuperato: pagato</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Checked: not paid</source>
        <translation>Verificato: non pagato</translation>
    </message>
    <message>
        <source>The customer was not charged. You can take payment.</source>
        <translation>Nessun addebito al cliente. Puoi incassare.</translation>
    </message>
    <message>
        <source>{rail} did not start</source>
        <translation>{rail} non è partito</translation>
    </message>
    <message>
        <source>Loyalty could not be applied</source>
        <translation>Fedeltà non applicabile</translation>
    </message>
    <message>
        <source>The total is {minor}. Nothing was taken yet.</source>
        <translation>Il totale è {minor}. Ancora niente è stato incassato.</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Restituito</translation>
    </message>
    <message>
        <source>{paid} went back to the customer.</source>
        <translation>{paid} sono tornati al cliente.</translation>
    </message>
    <message>
        <source>Held, not charged yet</source>
        <translation>In sospeso, non addebitato</translation>
    </message>
    <message>
        <source>Charge or cancel it under Payments.</source>
        <translation>Addebita o annulla in Pagamenti.</translation>
    </message>
    <message>
        <source>The customer had already approved</source>
        <translation>Il cliente aveva già approvato</translation>
    </message>
    <message>
        <source>Keep the payment, or give it back.</source>
        <translation>Tieni il pagamento, o restituiscilo.</translation>
    </message>
    <message>
        <source>Approved while it was set aside</source>
        <translation>Approvato mentre era da parte</translation>
    </message>
    <message>
        <source>Is the customer still here? Else give it back.</source>
        <translation>Il cliente è ancora qui? Altrimenti restituisci.</translation>
    </message>
    <message>
        <source>Did you take the cash?</source>
        <translation>Hai preso i contanti?</translation>
    </message>
    <message>
        <source>The till stopped while {due} in cash was being taken.</source>
        <translation>La cassa si è fermata mentre incassavi {due} in contanti.</translation>
    </message>
    <message>
        <source>Paid in the app</source>
        <translation>Pagato nell&apos;app</translation>
    </message>
    <message>
        <source>Give the {cash} in cash back over the counter.</source>
        <translation>Restituisci {cash} in contanti al banco.</translation>
    </message>
    <message>
        <source>Giving it back</source>
        <translation>In restituzione</translation>
    </message>
    <message>
        <source>The payment is being returned. You can serve the next customer.</source>
        <translation>Il pagamento viene restituito. Puoi servire il prossimo cliente.</translation>
    </message>
    <message>
        <source>Another bill is on the table</source>
        <translation>Un altro conto è al tavolo</translation>
    </message>
    <message>
        <source>This one was approved after it was exchanged there, so it is not taken. Give it back.</source>
        <translation>Questo è stato approvato dopo lo scambio, quindi non si incassa. Restituiscilo.</translation>
    </message>
    <message>
        <source>This needs a manager</source>
        <translation>Serve un responsabile</translation>
    </message>
    <message>
        <source>What {rail} says does not fit this sale. Nothing more is taken.</source>
        <translation>Ciò che dice {rail} non corrisponde a questa vendita. Non si incassa altro.</translation>
    </message>
    <message>
        <source>Not sure yet – we are checking</source>
        <translation>Non è certo – stiamo verificando</translation>
    </message>
    <message>
        <source>The connection dropped. The customer &lt;b&gt;may or may not&lt;/b&gt; have paid.</source>
        <translation>Il collegamento è caduto. Il cliente &lt;b&gt;potrebbe&lt;/b&gt; aver pagato &lt;b&gt;o no&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Waiting · {time}</source>
        <translation>In attesa · {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Charging…</source>
        <translation>Addebito…</translation>
    </message>
    <message>
        <source>Set aside, serve next</source>
        <translation>Metti da parte, servi il prossimo</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation>Incassa il resto</translation>
    </message>
    <message>
        <source>Try {rail} again</source>
        <translation>Riprova {rail}</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Mostra un nuovo codice</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Altro metodo</translation>
    </message>
    <message>
        <source>Keep payment</source>
        <translation>Tieni il pagamento</translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation>Il cliente è qui: incassa</translation>
    </message>
    <message>
        <source>Yes, cash was taken</source>
        <translation>Sì, contanti presi</translation>
    </message>
</context>
<context>
    <name>payment_detail</name>
    <message>
        <source>Basket</source>
        <translation>Carrello</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fedeltà</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>Rimborsato finora</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>In sospeso fino a</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cassiere</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Scontrino</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>SWiP order</source>
        <translation>Ordine SWiP</translation>
    </message>
    <message>
        <source>DropPay authorization</source>
        <translation>Autorizzazione DropPay</translation>
    </message>
    <message>
        <source>Paysera order</source>
        <translation>Ordine Paysera</translation>
    </message>
    <message>
        <source>Card payment</source>
        <translation>Pagamento con carta</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Nothing was charged, so nothing can go back.</source>
        <translation>Niente è stato addebitato, quindi niente può tornare.</translation>
    </message>
    <message>
        <source>Nothing is charged yet. Charge it, or cancel the hold.</source>
        <translation>Ancora niente addebitato. Addebita, o libera l&apos;importo.</translation>
    </message>
    <message>
        <source>Nothing is charged yet; the customer can still pay.</source>
        <translation>Ancora niente addebitato; il cliente può ancora pagare.</translation>
    </message>
    <message>
        <source>All of it went back to the customer.</source>
        <translation>Tutto è tornato al cliente.</translation>
    </message>
    <message>
        <source>It is on its way back to the customer.</source>
        <translation>Sta tornando al cliente.</translation>
    </message>
    <message>
        <source>It goes back by hand; say how under “Owed to a customer”.</source>
        <translation>Si restituisce a mano; scrivi come in “Dovuto a un cliente”.</translation>
    </message>
    <message>
        <source>It is being checked. What can go back is known after that.</source>
        <translation>È in verifica. Poi si saprà che cosa può tornare.</translation>
    </message>
    <message>
        <source>Taken at till {till}. Refund it there.</source>
        <translation>Incassato alla cassa {till}. Rimborsalo là.</translation>
    </message>
    <message>
        <source>The sale is not closed yet. Give up the sale to give its parts back.</source>
        <translation>La vendita non è ancora chiusa. Rinuncia alla vendita per restituire le sue parti.</translation>
    </message>
</context>
<context>
    <name>payment_rows</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rimborsati</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
</context>
<context>
    <name>rails</name>
    <message>
        <source>Opens the drawer</source>
        <translation>Apre il cassetto</translation>
    </message>
    <message>
        <source>The bank&apos;s own</source>
        <translation>Quello della banca</translation>
    </message>
    <message>
        <source>Customer enters card on own phone</source>
        <translation>Il cliente digita la carta sul suo telefono</translation>
    </message>
    <message>
        <source>Guests pay at their table, or by QR</source>
        <translation>Gli ospiti pagano al tavolo, o con QR</translation>
    </message>
    <message>
        <source>Try again: new QR on customer screen</source>
        <translation>Riprova: nuovo QR sullo schermo cliente</translation>
    </message>
    <message>
        <source>QR on customer screen · loyalty</source>
        <translation>QR sullo schermo cliente · fedeltà</translation>
    </message>
    <message>
        <source>QR on customer screen</source>
        <translation>QR sullo schermo cliente</translation>
    </message>
    <message>
        <source>Only from {amount} up</source>
        <translation>Solo da {amount} in su</translation>
    </message>
    <message>
        <source>Only up to {amount}</source>
        <translation>Solo fino a {amount}</translation>
    </message>
    <message>
        <source>No answer at {time}</source>
        <translation>Nessuna risposta alle {time}</translation>
    </message>
    <message>
        <source>Asked for patience at {time}</source>
        <translation>Ha chiesto pazienza alle {time}</translation>
    </message>
    <message>
        <source>Access turned down at {time}</source>
        <translation>Accesso respinto alle {time}</translation>
    </message>
    <message>
        <source>Unclear answer at {time}</source>
        <translation>Risposta non chiara alle {time}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Faulty</source>
        <translation>Difettoso</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Articolo sbagliato</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Ripensamento</translation>
    </message>
    <message>
        <source>Overcharged</source>
        <translation>Prezzo troppo alto</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non ritirato</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Richiesta del cliente</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Fatto per errore</translation>
    </message>
    <message>
        <source>Was a gift</source>
        <translation>Era un regalo</translation>
    </message>
    <message>
        <source>Receipt lost</source>
        <translation>Scontrino perso</translation>
    </message>
</context>
<context>
    <name>refund</name>
    <message>
        <source>Paid in {n} ways</source>
        <translation>Pagato in {n} modi</translation>
    </message>
    <message>
        <source>Refunded before</source>
        <translation>Rimborsato prima</translation>
    </message>
    <message>
        <source>Paid by {title}</source>
        <translation>Pagato con {title}</translation>
    </message>
    <message>
        <source>1 line chosen</source>
        <translation>1 riga scelta</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines chosen</source>
        <translation>
            <numerusform>{n} riga scelta</numerusform>
            <numerusform>{n} righe scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount chosen</source>
        <translation>Importo scelto</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Tutto il resto</translation>
    </message>
    <message>
        <source>Their share of loyalty</source>
        <translation>La loro quota fedeltà</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrotondamento contanti</translation>
    </message>
    <message>
        <source>This sale is older than the copy that the till&apos;s records were restored from. Refunds made after that copy are not known here. Make sure that it was not refunded already.</source>
        <translation>Questa vendita è precedente alla copia da cui è stato ripristinato il registro. I rimborsi fatti dopo quella copia qui non si conoscono. Accertati che non sia già stata rimborsata.</translation>
    </message>
    <message>
        <source>This sale is older than the copy that the till&apos;s records were restored from. The service knows what went back, and gives nothing back twice.</source>
        <translation>Questa vendita è precedente alla copia da cui è stato ripristinato il registro. Il servizio sa che cosa è tornato, e non restituisce niente due volte.</translation>
    </message>
    <message>
        <source>Cash from the drawer, instead of {title}</source>
        <translation>Contanti dal cassetto, invece di {title}</translation>
    </message>
    <message>
        <source>Cash from the drawer</source>
        <translation>Contanti dal cassetto</translation>
    </message>
    <message>
        <source>On the bank&apos;s own terminal</source>
        <translation>Sul POS della banca</translation>
    </message>
    <message>
        <source>Back to the same SWiP wallet</source>
        <translation>Sullo stesso portafoglio SWiP</translation>
    </message>
    <message>
        <source>Back to the same {title} account</source>
        <translation>Sullo stesso conto {title}</translation>
    </message>
    <message>
        <source>Cash instead of {title}</source>
        <translation>Contanti invece di {title}</translation>
    </message>
    <message>
        <source>It is counted against this payment.</source>
        <translation>Si conta su questo pagamento.</translation>
    </message>
    <message>
        <source>The drawer opens when you refund.</source>
        <translation>Il cassetto si apre quando rimborsi.</translation>
    </message>
    <message>
        <source>Refund it on the bank&apos;s terminal.</source>
        <translation>Rimborsalo sul POS della banca.</translation>
    </message>
    <message>
        <source>Refund the card there; here it is only written down.</source>
        <translation>Rimborsa la carta là; qui si annota soltanto.</translation>
    </message>
    <message>
        <source>{title} refused the last try. If it refuses again, a manager may give cash instead.</source>
        <translation>{title} ha rifiutato l&apos;ultimo tentativo. Se rifiuta ancora, un responsabile può dare contanti.</translation>
    </message>
    <message>
        <source>{title} returns the matching loyalty to the customer.</source>
        <translation>{title} restituisce al cliente la fedeltà corrispondente.</translation>
    </message>
    <message>
        <source>{title} refunds once. Nothing more can go back after this.</source>
        <translation>{title} rimborsa una volta. Dopo niente altro può tornare.</translation>
    </message>
    <message>
        <source>No connection. The refund of {amount} is kept and sent as soon as the line is back.</source>
        <translation>Nessun collegamento. Il rimborso di {amount} è conservato e parte appena torna la linea.</translation>
    </message>
    <message>
        <source>Refund waits for the line</source>
        <translation>Il rimborso attende la linea</translation>
    </message>
    <message>
        <source>Refunding {amount}…</source>
        <translation>Rimborso di {amount}…</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Do not refund again. We will tell you.</source>
        <translation>Non rimborsare di nuovo. Ti avvisiamo noi.</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Rimborso in verifica</translation>
    </message>
    <message>
        <source>Give {amount} in cash</source>
        <translation>Dai {amount} in contanti</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Rimborsati {amount}</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. Refund {slip} on the bank&apos;s own terminal. The rest went back by {title}.</source>
        <translation>Prendili dal cassetto, poi chiudilo. Rimborsa {slip} sul POS della banca. Il resto è tornato con {title}.</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. The rest went back by {title}.</source>
        <translation>Prendili dal cassetto, poi chiudilo. Il resto è tornato con {title}.</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. Refund {slip} on the bank&apos;s own terminal.</source>
        <translation>Prendili dal cassetto, poi chiudilo. Rimborsa {slip} sul POS della banca.</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it.</source>
        <translation>Prendili dal cassetto, poi chiudilo.</translation>
    </message>
    <message>
        <source>Refund {slip} on the bank&apos;s own terminal. {title} will show the rest to the customer.</source>
        <translation>Rimborsa {slip} sul POS della banca. {title} mostrerà il resto al cliente.</translation>
    </message>
    <message>
        <source>{title} will show it to the customer.</source>
        <translation>{title} lo mostrerà al cliente.</translation>
    </message>
    <message>
        <source>Refund the card on the bank&apos;s own terminal.</source>
        <translation>Rimborsa la carta sul POS della banca.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Il servizio</translation>
    </message>
    <message>
        <source>{title} refused: {reason}. No money moved.</source>
        <translation>{title} ha rifiutato: {reason}. Nessun denaro mosso.</translation>
    </message>
    <message>
        <source>Not refunded</source>
        <translation>Non rimborsato</translation>
    </message>
    <message>
        <source>Only {amount} of {whole} went back</source>
        <translation>Solo {amount} di {whole} restituiti</translation>
    </message>
    <message>
        <source>Give {cash} in cash and refund {slip} on the bank&apos;s own terminal. {title} refused the rest: {reason}.</source>
        <translation>Dai {cash} in contanti e rimborsa {slip} sul POS della banca. {title} ha rifiutato il resto: {reason}.</translation>
    </message>
    <message>
        <source>Give {cash} in cash. {title} refused the rest: {reason}.</source>
        <translation>Dai {cash} in contanti. {title} ha rifiutato il resto: {reason}.</translation>
    </message>
    <message>
        <source>Refund {slip} on the bank&apos;s own terminal. {title} refused the rest: {reason}.</source>
        <translation>Rimborsa {slip} sul POS della banca. {title} ha rifiutato il resto: {reason}.</translation>
    </message>
    <message>
        <source>{title} refused the rest: {reason}. Refund the rest another way.</source>
        <translation>{title} ha rifiutato il resto: {reason}. Rimborsa il resto in altro modo.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>One that types as a keyboard is read beside a serial one, too</source>
        <translation>Uno che digita come una tastiera si legge anche accanto a uno seriale</translation>
    </message>
    <message>
        <source>Types as a keyboard</source>
        <translation>Digita come una tastiera</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriale</translation>
    </message>
    <message>
        <source>Port of the scanner</source>
        <translation>Porta del lettore</translation>
    </message>
    <message>
        <source>Such as /dev/ttyACM0 or COM4; the scanner ends each code with Enter</source>
        <translation>Per esempio /dev/ttyACM0 o COM4; il lettore chiude ogni codice con Invio</translation>
    </message>
    <message>
        <source>Speed of the scanner</source>
        <translation>Velocità del lettore</translation>
    </message>
    <message>
        <source>A scanner&apos;s keys come within</source>
        <translation>I tasti di un lettore arrivano entro</translation>
    </message>
    <message>
        <source>Slower ones were typed by a person</source>
        <translation>I più lenti li ha battuti una persona</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Codice più corto</translation>
    </message>
    <message>
        <source>Sign before every code</source>
        <translation>Segno prima di ogni codice</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Vuoto: nessuno</translation>
    </message>
    <message>
        <source>Country of weight and price codes</source>
        <translation>Paese dei codici peso e prezzo</translation>
    </message>
    <message>
        <source>Two letters, such as lt; empty: none</source>
        <translation>Due lettere, come lt; vuoto: nessuno</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Bilancia</translation>
    </message>
    <message>
        <source>What it speaks; its manual or its menu tells</source>
        <translation>La lingua che parla; lo dice il manuale o il suo menu</translation>
    </message>
    <message>
        <source>None, weights are typed</source>
        <translation>Nessuna, i pesi si digitano</translation>
    </message>
    <message>
        <source>Port of the scale</source>
        <translation>Porta della bilancia</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB0 or COM3</source>
        <translation>Per esempio /dev/ttyUSB0 o COM3</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>Di serie</translation>
    </message>
    <message>
        <source>Speed of the scale</source>
        <translation>Velocità della bilancia</translation>
    </message>
    <message>
        <source>Customer&apos;s display of two lines</source>
        <translation>Display cliente a due righe</translation>
    </message>
    <message>
        <source>Its commands; its manual tells</source>
        <translation>I suoi comandi; lo dice il manuale</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Port of the display</source>
        <translation>Porta del display</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB1 or COM5</source>
        <translation>Per esempio /dev/ttyUSB1 o COM5</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saluto</translation>
    </message>
    <message>
        <source>Up to 20 letters while nobody is served; empty: a welcome</source>
        <translation>Fino a 20 lettere mentre non si serve nessuno; vuoto: un benvenuto</translation>
    </message>
    <message>
        <source>Speed of the display</source>
        <translation>Velocità del display</translation>
    </message>
    <message>
        <source>Code page of the display</source>
        <translation>Tabella codici del display</translation>
    </message>
    <message>
        <source>What it does not have is written in plain letters</source>
        <translation>Ciò che non ha si scrive in lettere semplici</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Semplice</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Scontrini</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>File PDF</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Empty: “receipts” beside the till&apos;s records</source>
        <translation>Vuoto: “receipts” accanto al registro della cassa</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Indirizzo della stampante</translation>
    </message>
    <message>
        <source>As its own test page prints it, such as 192.168.1.50</source>
        <translation>Come sulla sua pagina di prova, per esempio 192.168.1.50</translation>
    </message>
    <message>
        <source>Vendor and product</source>
        <translation>Produttore e prodotto</translation>
    </message>
    <message>
        <source>As the system lists it, such as 04b8:0202</source>
        <translation>Come li elenca il sistema, per esempio 04b8:0202</translation>
    </message>
    <message>
        <source>Port or device file</source>
        <translation>Porta o file di dispositivo</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB0, COM3 or /dev/usb/lp0</source>
        <translation>Come /dev/ttyUSB0, COM3 o /dev/usb/lp0</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Speed of the port</source>
        <translation>Velocità della porta</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture file; empty: none</source>
        <translation>Un file immagine; vuoto: nessuno</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>The printer&apos;s own</source>
        <translation>I suoi</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Disegnati</translation>
    </message>
    <message>
        <source>The printer answers</source>
        <translation>La stampante risponde</translation>
    </message>
    <message>
        <source>Off: what was sent counts as printed</source>
        <translation>Spento: ciò che è inviato conta come stampato</translation>
    </message>
    <message>
        <source>Cut the paper</source>
        <translation>Taglia la carta</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Cassetto</translation>
    </message>
    <message>
        <source>Opened by hand</source>
        <translation>Aperto a mano</translation>
    </message>
    <message>
        <source>On the printer</source>
        <translation>Sulla stampante</translation>
    </message>
    <message>
        <source>Port of the drawer</source>
        <translation>Porta del cassetto</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB1 or COM4</source>
        <translation>Come /dev/ttyUSB1 o COM4</translation>
    </message>
    <message>
        <source>The printer sees the drawer</source>
        <translation>La stampante vede il cassetto</translation>
    </message>
    <message>
        <source>If an open drawer is called shut, choose the other</source>
        <translation>Se un cassetto aperto risulta chiuso, scegli l&apos;altro</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>High is open</source>
        <translation>Alto è aperto</translation>
    </message>
    <message>
        <source>Low is open</source>
        <translation>Basso è aperto</translation>
    </message>
    <message>
        <source>Pin of the connector</source>
        <translation>Piedino del connettore</translation>
    </message>
    <message>
        <source>Told when it stays open for</source>
        <translation>Avvisa se resta aperto per</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Does it print?</source>
        <translation>Stampa?</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Stampa una prova</translation>
    </message>
    <message>
        <source>Does it open?</source>
        <translation>Si apre?</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Apri il cassetto</translation>
    </message>
    <message>
        <source>Does the customer read it?</source>
        <translation>Il cliente lo legge?</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Mostra una prova</translation>
    </message>
    <message>
        <source>Does a letter leave?</source>
        <translation>Una lettera parte?</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>Invia una prova</translation>
    </message>
    <message>
        <source>Looks count at once; where the windows stand counts from the next start.</source>
        <translation>L&apos;aspetto vale subito; la posizione delle finestre dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Records, catalogue and settings, without PINs and secrets. Of older backups one stays for each of 7 days, 5 weeks and 12 months.</source>
        <translation>Registro, catalogo e impostazioni, senza PIN né segreti. Delle copie vecchie ne resta una per 7 giorni, 5 settimane e 12 mesi.</translation>
    </message>
    <message>
        <source>What a cashier may do without a manager&apos;s PIN. A manager may do everything here.</source>
        <translation>Ciò che un cassiere può fare senza il PIN di un responsabile. Un responsabile qui può tutto.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non impostato</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Dal prossimo avvio</translation>
    </message>
    <message>
        <source>{rail} could not be reached. Is the address right, and the line up?</source>
        <translation>{rail} non si raggiunge. L&apos;indirizzo è giusto, e la linea c&apos;è?</translation>
    </message>
    <message>
        <source>{rail} did not accept this till. Are the secrets right?</source>
        <translation>{rail} non ha accettato questa cassa. I segreti sono giusti?</translation>
    </message>
    <message>
        <source>{rail} did not answer clearly. Try again in a moment.</source>
        <translation>{rail} non ha risposto chiaramente. Riprova fra un momento.</translation>
    </message>
    <message>
        <source>{rail} asks for patience. Try again in a moment.</source>
        <translation>{rail} chiede pazienza. Riprova fra un momento.</translation>
    </message>
    <message>
        <source>{rail} refused the question. Is the account right?</source>
        <translation>{rail} ha rifiutato la domanda. Il conto è giusto?</translation>
    </message>
    <message>
        <source>Somebody answers there, but it is not {rail}. Is the address right?</source>
        <translation>Là risponde qualcuno, ma non è {rail}. L&apos;indirizzo è giusto?</translation>
    </message>
    <message>
        <source>{rail} is off. Turn it on and save first.</source>
        <translation>{rail} è spento. Accendilo e salva prima.</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>In verifica…</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Prova fallita</translation>
    </message>
    <message>
        <source>Asking {rail}…</source>
        <translation>Si chiede a {rail}…</translation>
    </message>
    <message>
        <source>OK in {n} ms</source>
        <translation>OK in {n} ms</translation>
    </message>
    <message>
        <source>How is it on paper?</source>
        <translation>Com&apos;è sulla carta?</translation>
    </message>
    <message>
        <source>Print a sample</source>
        <translation>Stampa un esempio</translation>
    </message>
    <message>
        <source>Is the serial scanner there?</source>
        <translation>C&apos;è il lettore seriale?</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Cercalo</translation>
    </message>
    <message>
        <source>Does it weigh?</source>
        <translation>Pesa?</translation>
    </message>
    <message>
        <source>Weigh once</source>
        <translation>Pesa una volta</translation>
    </message>
    <message>
        <source>{size} needs a screen of {needed}; this one has {here}. Nothing was changed.</source>
        <translation>{size} richiede uno schermo da {needed}; questo ha {here}. Niente è cambiato.</translation>
    </message>
    <message>
        <source>{scale} with text of {text}</source>
        <translation>{scale} con testo al {text}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>I contanti si arrotondano a</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Loyalty may lower a payment by</source>
        <translation>La fedeltà può abbassare un pagamento del</translation>
    </message>
    <message>
        <source>More than that and a manager decides</source>
        <translation>Oltre, decide un responsabile</translation>
    </message>
    <message>
        <source>Take a late approval by itself for</source>
        <translation>Un&apos;approvazione tardiva vale da sola per</translation>
    </message>
    <message>
        <source>Later a person decides whether the customer is here</source>
        <translation>Poi decide una persona se il cliente c&apos;è</translation>
    </message>
    <message>
        <source>Largest discount</source>
        <translation>Sconto massimo</translation>
    </message>
    <message>
        <source>Most pieces of one item</source>
        <translation>Massimo di pezzi per articolo</translation>
    </message>
    <message>
        <source>Highest price of one item</source>
        <translation>Prezzo massimo di un articolo</translation>
    </message>
    <message>
        <source>Highest total of one sale</source>
        <translation>Totale massimo di una vendita</translation>
    </message>
    <message>
        <source>Difference at the day&apos;s end without a note</source>
        <translation>Differenza a fine giornata senza nota</translation>
    </message>
    <message>
        <source>Cashiers count blind</source>
        <translation>I cassieri contano alla cieca</translation>
    </message>
    <message>
        <source>The expected sum is not shown before the count</source>
        <translation>La somma attesa non si vede prima del conteggio</translation>
    </message>
    <message>
        <source>Cashier&apos;s screen</source>
        <translation>Schermo del cassiere</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Schermo del cliente</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Grandezza di tutto</translation>
    </message>
    <message>
        <source>Size of the text alone</source>
        <translation>Grandezza del solo testo</translation>
    </message>
    <message>
        <source>Show the keys on the buttons</source>
        <translation>Mostra i tasti sui pulsanti</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimento ridotto</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Fill the cashier&apos;s screen</source>
        <translation>Riempi lo schermo del cassiere</translation>
    </message>
    <message>
        <source>Customer&apos;s window</source>
        <translation>Finestra del cliente</translation>
    </message>
    <message>
        <source>On a second screen</source>
        <translation>Su un secondo schermo</translation>
    </message>
    <message>
        <source>As a window</source>
        <translation>Come finestra</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nome del negozio</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Of receipts and reports, such as Europe/Rome</source>
        <translation>Di scontrini e rapporti, come Europe/Rome</translation>
    </message>
    <message>
        <source>Prices include VAT</source>
        <translation>I prezzi includono l&apos;IVA</translation>
    </message>
    <message>
        <source>VAT of items sold by price, in percent</source>
        <translation>IVA di ciò che si vende a prezzo, in %</translation>
    </message>
    <message>
        <source>Products bear their own rate</source>
        <translation>I prodotti hanno la loro aliquota</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Tre lettere, come EUR</translation>
    </message>
    <message>
        <source>Offer the bank&apos;s own terminal at Pay</source>
        <translation>Offri il terminale della banca al pagamento</translation>
    </message>
    <message>
        <source>Label of the till</source>
        <translation>Sigla della cassa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Of windows, receipts and reports, from the next start</source>
        <translation>Di finestre, scontrini e rapporti, dal prossimo avvio</translation>
    </message>
    <message>
        <source>A picture file that a receipt printer prints; empty: none</source>
        <translation>Un&apos;immagine che la stampante di scontrini stampa; vuoto: nessuna</translation>
    </message>
    <message>
        <source>Above the lines</source>
        <translation>Sopra le righe</translation>
    </message>
    <message>
        <source>Below the total</source>
        <translation>Sotto il totale</translation>
    </message>
    <message>
        <source>Page of receipts</source>
        <translation>Pagina degli scontrini</translation>
    </message>
    <message>
        <source>An address for the receipt&apos;s QR code; empty: the receipt itself as text</source>
        <translation>Un indirizzo per il QR dello scontrino; vuoto: lo scontrino stesso come testo</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>Empty: no receipts by e-mail</source>
        <translation>Vuoto: niente scontrini per e-mail</translation>
    </message>
    <message>
        <source>Its port</source>
        <translation>La sua porta</translation>
    </message>
    <message>
        <source>The shop&apos;s e-mail address</source>
        <translation>Indirizzo e-mail del negozio</translation>
    </message>
    <message>
        <source>User at the mail server</source>
        <translation>Utente del server di posta</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>A manager&apos;s session ends after</source>
        <translation>La sessione di un responsabile finisce dopo</translation>
    </message>
    <message>
        <source>A cashier&apos;s largest discount</source>
        <translation>Sconto massimo di un cassiere</translation>
    </message>
    <message>
        <source>Cashiers open the drawer without a sale</source>
        <translation>I cassieri aprono il cassetto senza vendita</translation>
    </message>
    <message>
        <source>Cashiers raise prices</source>
        <translation>I cassieri alzano i prezzi</translation>
    </message>
    <message>
        <source>Cashiers open and close the shift</source>
        <translation>I cassieri aprono e chiudono il turno</translation>
    </message>
    <message>
        <source>Cashiers delete parked baskets</source>
        <translation>I cassieri eliminano carrelli sospesi</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Cartella delle copie</translation>
    </message>
    <message>
        <source>On another drive than the till&apos;s; empty: nothing is backed up by itself</source>
        <translation>Su un disco diverso da quello della cassa; vuoto: nessuna copia automatica</translation>
    </message>
    <message>
        <source>Every day at</source>
        <translation>Ogni giorno alle</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 03:00; a till that was off makes up for it</source>
        <translation>Ore e minuti, come 03:00; una cassa spenta recupera dopo</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Indirizzo del servizio</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Pagamento minimo</translation>
    </message>
    <message>
        <source>Largest payment</source>
        <translation>Pagamento massimo</translation>
    </message>
    <message>
        <source>0: no limit</source>
        <translation>0: nessun limite</translation>
    </message>
    <message>
        <source>POS ID</source>
        <translation>POS ID</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Attesa del cliente</translation>
    </message>
    <message>
        <source>1 to 10 min</source>
        <translation>Da 1 a 10 min</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Addebita</translation>
    </message>
    <message>
        <source>At approval</source>
        <translation>All&apos;approvazione</translation>
    </message>
    <message>
        <source>Hold first</source>
        <translation>Prima in sospeso</translation>
    </message>
    <message>
        <source>Held money waits for its charge</source>
        <translation>Il sospeso attende l&apos;addebito</translation>
    </message>
    <message>
        <source>1 to 72 h, then it is let go</source>
        <translation>Da 1 a 72 h, poi si libera</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <translation>Codice esercente</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Postazione di cassa</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Il cliente paga</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Al banco</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Al tavolo</translation>
    </message>
    <message>
        <source>Number of the shop</source>
        <translation>Numero del negozio</translation>
    </message>
    <message>
        <source>As in the codes on the tables</source>
        <translation>Come nei codici sui tavoli</translation>
    </message>
    <message>
        <source>By a QR code</source>
        <translation>Con un codice QR</translation>
    </message>
    <message>
        <source>The QR opens a page without the app</source>
        <translation>Il QR apre una pagina senza l&apos;app</translation>
    </message>
    <message>
        <source>Can be given back for</source>
        <translation>Si può restituire per</translation>
    </message>
    <message>
        <source>So long Paysera keeps the money from your account</source>
        <translation>Per questo tempo Paysera trattiene il denaro dal tuo conto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 giorno</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>Questions a minute</source>
        <translation>Richieste al minuto</translation>
    </message>
    <message>
        <source>Paysera allows 60</source>
        <translation>Paysera ne ammette 60</translation>
    </message>
    <message>
        <source>Questions an hour</source>
        <translation>Richieste all&apos;ora</translation>
    </message>
    <message>
        <source>1000 for all tills together</source>
        <translation>1000 per tutte le casse insieme</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>Member ID</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Page that says thank you</source>
        <translation>Pagina di ringraziamento</translation>
    </message>
    <message>
        <source>For all card payments together</source>
        <translation>Per tutti i pagamenti con carta insieme</translation>
    </message>
    <message>
        <source>What the button says</source>
        <translation>Che cosa dice il pulsante</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Chiave applicazione</translation>
    </message>
    <message>
        <source>Application secret</source>
        <translation>Segreto applicazione</translation>
    </message>
    <message>
        <source>Connection code</source>
        <translation>Codice di connessione</translation>
    </message>
    <message>
        <source>MAC ID</source>
        <translation>MAC ID</translation>
    </message>
    <message>
        <source>MAC secret</source>
        <translation>Segreto MAC</translation>
    </message>
    <message>
        <source>Secure key</source>
        <translation>Secure key</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token di accesso</translation>
    </message>
    <message>
        <source>{field}: {words} Nothing was saved.</source>
        <translation>{field}: {words} Niente è stato salvato.</translation>
    </message>
    <message>
        <source>The settings file was changed outside the program since this page read it. Nothing was saved.</source>
        <translation>Il file impostazioni è stato cambiato fuori dal programma dopo che questa pagina l&apos;ha letto. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>The settings file cannot be used: {words} The till goes on with the settings it has.</source>
        <translation>Il file impostazioni non si può usare: {words} La cassa continua con le impostazioni che ha.</translation>
    </message>
    <message>
        <source>{words} Nothing was saved.</source>
        <translation>{words} Niente è stato salvato.</translation>
    </message>
    <message>
        <source>Payments of this way to pay are still open. Finish them first; nothing was saved.</source>
        <translation>Ci sono ancora pagamenti aperti con questo metodo. Termina prima quelli; niente è stato salvato.</translation>
    </message>
    <message>
        <source>{field}: this is a secret, which never comes into the file. Use Replace instead. Nothing was saved.</source>
        <translation>{field}: è un segreto, che non entra mai nel file. Usa Sostituisci. Niente è stato salvato.</translation>
    </message>
    <message>
        <source>{words} Nothing was stored.</source>
        <translation>{words} Niente è stato memorizzato.</translation>
    </message>
    <message>
        <source>Type the secret first. Nothing was stored.</source>
        <translation>Digita prima il segreto. Niente è stato memorizzato.</translation>
    </message>
    <message>
        <source>{words} The secret was not replaced.</source>
        <translation>{words} Il segreto non è stato sostituito.</translation>
    </message>
    <message>
        <source>{field}: changed outside the program since you typed yours. Nothing was saved. Reload takes what is in the file, Overwrite takes yours.</source>
        <translation>{field}: cambiato fuori dal programma dopo che hai digitato il tuo. Niente è stato salvato. Ricarica prende ciò che è nel file, Sovrascrivi prende il tuo.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. Try again, or look into the log.</source>
        <translation>Non ha funzionato, e niente è cambiato. Riprova, o guarda nel log.</translation>
    </message>
    <message>
        <source>allowed: {n}</source>
        <translation>ammesso: {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>al massimo {n}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>almeno {n}</translation>
    </message>
    <message>
        <source>at most {n} letters</source>
        <translation>al massimo {n} lettere</translation>
    </message>
    <message>
        <source>it may not be empty</source>
        <translation>non può restare vuoto</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>serve un numero intero</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminale carte</translation>
    </message>
    <message>
        <source>In cash, from the drawer</source>
        <translation>In contanti, dal cassetto</translation>
    </message>
    <message>
        <source>By hand, on the bank&apos;s own terminal</source>
        <translation>A mano, sul POS della banca</translation>
    </message>
    <message>
        <source>Not by itself: it is listed as owed to the customer</source>
        <translation>Non da solo: finisce tra i dovuti al cliente</translation>
    </message>
    <message>
        <source>By the till, the way it came</source>
        <translation>Dalla cassa, per la stessa via</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Restituito</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>In arrivo al cliente</translation>
    </message>
    <message>
        <source>Not known yet, the till goes on asking</source>
        <translation>Non ancora noto, la cassa continua a chiedere</translation>
    </message>
    <message>
        <source>Could not go back: owed to the customer</source>
        <translation>Non è potuto tornare: dovuto al cliente</translation>
    </message>
    <message>
        <source>Give it from the drawer</source>
        <translation>Dallo dal cassetto</translation>
    </message>
    <message>
        <source>Refund it on the bank&apos;s own terminal</source>
        <translation>Rimborsalo sul POS della banca</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
</context>
<context>
    <name>standings</name>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Paid at the till</source>
        <translation>Pagato alla cassa</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperato</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>Rimborso parziale</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rimborsati</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>In restituzione</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dovuto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>In verifica</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Start sent, no answer</source>
        <translation>Avvio inviato, nessuna risposta</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Pagamento creato</translation>
    </message>
    <message>
        <source>Code is on the customer screen</source>
        <translation>Il codice è sullo schermo cliente</translation>
    </message>
    <message>
        <source>Customer approved</source>
        <translation>Il cliente ha approvato</translation>
    </message>
    <message>
        <source>Waiting for the customer, no answer</source>
        <translation>In attesa del cliente, nessuna risposta</translation>
    </message>
    <message>
        <source>Customer scans and approves</source>
        <translation>Il cliente inquadra e approva</translation>
    </message>
    <message>
        <source>Charged {due}</source>
        <translation>Addebitati {due}</translation>
    </message>
    <message>
        <source>Charge sent, no answer</source>
        <translation>Addebito inviato, nessuna risposta</translation>
    </message>
    <message>
        <source>Charge {due}</source>
        <translation>Addebito di {due}</translation>
    </message>
    <message>
        <source>Only after the customer approves</source>
        <translation>Solo dopo l&apos;approvazione del cliente</translation>
    </message>
    <message>
        <source>Final answer</source>
        <translation>Risposta finale</translation>
    </message>
    <message>
        <source>We keep asking, even after a restart</source>
        <translation>Continuiamo a chiedere, anche dopo un riavvio</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Stampa lo scontrino</translation>
    </message>
    <message>
        <source>Asking {rail} every second</source>
        <translation>Si chiede a {rail} ogni secondo</translation>
    </message>
    <message>
        <source>Asking {rail} every {n} seconds</source>
        <translation>Si chiede a {rail} ogni {n} secondi</translation>
    </message>
    <message>
        <source>Asked once, at {at}</source>
        <translation>Chiesto una volta, alle {at}</translation>
    </message>
    <message>
        <source>Asked {n} times, last at {at}</source>
        <translation>Chiesto {n} volte, l&apos;ultima alle {at}</translation>
    </message>
</context>
<context>
    <name>table_card</name>
    <message>
        <source>Scan with the Paysera app</source>
        <translation>Inquadra con l&apos;app Paysera</translation>
    </message>
    <message>
        <source>and pay here at the table</source>
        <translation>e paga qui al tavolo</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{name}, agreed to by {manager}</source>
        <translation>{name}, con il consenso di {manager}</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation>Le sue parole: {words}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Inviato {time}</translation>
    </message>
    <message>
        <source>HTTP {code}</source>
        <translation>HTTP {code}</translation>
    </message>
    <message>
        <source>Noted in the till&apos;s records</source>
        <translation>Annotato nel registro della cassa</translation>
    </message>
    <message>
        <source>Payment of {amount} begun</source>
        <translation>Pagamento di {amount} iniziato</translation>
    </message>
    <message>
        <source>Order sent, no answer yet</source>
        <translation>Ordine inviato, ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Order created at {rail}</source>
        <translation>Ordine creato presso {rail}</translation>
    </message>
    <message>
        <source>{rail} did not create the order</source>
        <translation>{rail} non ha creato l&apos;ordine</translation>
    </message>
    <message>
        <source>Order sent, the answer was lost</source>
        <translation>Ordine inviato, la risposta è andata persa</translation>
    </message>
    <message>
        <source>Charge sent, no answer yet</source>
        <translation>Addebito inviato, ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Charged by {rail}</source>
        <translation>Addebitato da {rail}</translation>
    </message>
    <message>
        <source>{rail} did not charge</source>
        <translation>{rail} non ha addebitato</translation>
    </message>
    <message>
        <source>Charge sent, the answer was lost</source>
        <translation>Addebito inviato, la risposta è andata persa</translation>
    </message>
    <message>
        <source>Closing without charge sent, no answer yet</source>
        <translation>Chiusura senza addebito inviata, ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Order closed, the money is taken at the till</source>
        <translation>Ordine chiuso, il denaro si prende alla cassa</translation>
    </message>
    <message>
        <source>{rail} did not close the order</source>
        <translation>{rail} non ha chiuso l&apos;ordine</translation>
    </message>
    <message>
        <source>Closing sent, the answer was lost</source>
        <translation>Chiusura inviata, la risposta è andata persa</translation>
    </message>
    <message>
        <source>Cancelling sent, no answer yet</source>
        <translation>Annullamento inviato, ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Cancelled at {rail}</source>
        <translation>Annullato presso {rail}</translation>
    </message>
    <message>
        <source>{rail} did not cancel it</source>
        <translation>{rail} non l&apos;ha annullato</translation>
    </message>
    <message>
        <source>Cancelling sent, the answer was lost</source>
        <translation>Annullamento inviato, la risposta è andata persa</translation>
    </message>
    <message>
        <source>Refund sent, no answer yet</source>
        <translation>Rimborso inviato, ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Refunded by {rail}</source>
        <translation>Rimborsato da {rail}</translation>
    </message>
    <message>
        <source>{rail} did not refund</source>
        <translation>{rail} non ha rimborsato</translation>
    </message>
    <message>
        <source>Refund sent, the answer was lost</source>
        <translation>Rimborso inviato, la risposta è andata persa</translation>
    </message>
    <message>
        <source>Loyalty applied by {rail}: {amount} less</source>
        <translation>Fedeltà applicata da {rail}: {amount} in meno</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>In attesa del cliente</translation>
    </message>
    <message>
        <source>Approved by the customer</source>
        <translation>Approvato dal cliente</translation>
    </message>
    <message>
        <source>{rail} says: closed and charged</source>
        <translation>{rail} dice: chiuso e addebitato</translation>
    </message>
    <message>
        <source>{rail} says: closed, no money there</source>
        <translation>{rail} dice: chiuso, nessun denaro là</translation>
    </message>
    <message>
        <source>{rail} says: cancelled, not charged</source>
        <translation>{rail} dice: annullato, non addebitato</translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <translation>Rifiutato dal cliente</translation>
    </message>
    <message>
        <source>Time ran out, not charged</source>
        <translation>Tempo scaduto, non addebitato</translation>
    </message>
    <message>
        <source>{rail} answered in words we do not know</source>
        <translation>{rail} ha risposto con parole che non conosciamo</translation>
    </message>
    <message>
        <source>{rail} does not know the payment</source>
        <translation>{rail} non conosce il pagamento</translation>
    </message>
    <message>
        <source>{rail} could not be asked</source>
        <translation>A {rail} non si è potuto chiedere</translation>
    </message>
    <message>
        <source>Cancelling asked for</source>
        <translation>Annullamento richiesto</translation>
    </message>
    <message>
        <source>Letting go asked for</source>
        <translation>Rilascio richiesto</translation>
    </message>
    <message>
        <source>Charging the held money asked for</source>
        <translation>Addebito del sospeso richiesto</translation>
    </message>
    <message>
        <source>The customer was here: taken</source>
        <translation>Il cliente era qui: incassato</translation>
    </message>
    <message>
        <source>Giving back asked for</source>
        <translation>Restituzione richiesta</translation>
    </message>
    <message>
        <source>Paid at the till, loyalty asked for</source>
        <translation>Pagato alla cassa, fedeltà richiesta</translation>
    </message>
    <message>
        <source>Cash at the till answered for</source>
        <translation>Contanti alla cassa confermati</translation>
    </message>
    <message>
        <source>No longer paid by this: what arrives goes back</source>
        <translation>Non si paga più con questo: ciò che arriva torna indietro</translation>
    </message>
    <message>
        <source>The charge was accepted as it is</source>
        <translation>L&apos;addebito è stato accettato com&apos;è</translation>
    </message>
    <message>
        <source>No longer looked for</source>
        <translation>Non si cerca più</translation>
    </message>
    <message>
        <source>Refund of {amount} asked for</source>
        <translation>Rimborso di {amount} richiesto</translation>
    </message>
    <message>
        <source>Decided: the refund arrived</source>
        <translation>Deciso: il rimborso è arrivato</translation>
    </message>
    <message>
        <source>Decided: the refund did not arrive</source>
        <translation>Deciso: il rimborso non è arrivato</translation>
    </message>
    <message>
        <source>Decided: it was charged</source>
        <translation>Deciso: è stato addebitato</translation>
    </message>
    <message>
        <source>Decided: it was not charged</source>
        <translation>Deciso: non è stato addebitato</translation>
    </message>
    <message>
        <source>{amount} is owed to the customer</source>
        <translation>{amount} dovuti al cliente</translation>
    </message>
    <message>
        <source>What was owed went back by hand</source>
        <translation>Il dovuto è stato restituito a mano</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Merce consegnata</translation>
    </message>
    <message>
        <source>Left open, the next one was served</source>
        <translation>Lasciato aperto, servito il prossimo</translation>
    </message>
    <message>
        <source>Set aside, the next one was served</source>
        <translation>Messo da parte, servito il prossimo</translation>
    </message>
    <message>
        <source>{amount} taken in cash</source>
        <translation>{amount} incassati in contanti</translation>
    </message>
    <message>
        <source>{amount} taken on the bank&apos;s own terminal</source>
        <translation>{amount} incassati sul POS della banca</translation>
    </message>
    <message>
        <source>Loyalty of {amount} on the receipt</source>
        <translation>Fedeltà di {amount} sullo scontrino</translation>
    </message>
    <message>
        <source>Sale closed with {amount}</source>
        <translation>Vendita chiusa con {amount}</translation>
    </message>
    <message>
        <source>The machine saw an item come out</source>
        <translation>La macchina ha visto uscire un articolo</translation>
    </message>
    <message>
        <source>An item did not come out</source>
        <translation>Un articolo non è uscito</translation>
    </message>
    <message>
        <source>The machine does not know whether an item came out</source>
        <translation>La macchina non sa se un articolo è uscito</translation>
    </message>
    <message>
        <source>{amount} of goods came out and were not paid</source>
        <translation>Merce per {amount} è uscita e non è stata pagata</translation>
    </message>
    <message>
        <source>Paid after all: {amount} for what came out</source>
        <translation>Pagato dopo tutto: {amount} per ciò che è uscito</translation>
    </message>
    <message>
        <source>Goods for {amount} come back</source>
        <translation>Merce per {amount} resa</translation>
    </message>
    <message>
        <source>{amount} given back at the till</source>
        <translation>{amount} restituiti alla cassa</translation>
    </message>
    <message>
        <source>{amount} went back, receipt made</source>
        <translation>{amount} restituiti, scontrino fatto</translation>
    </message>
    <message>
        <source>The sale was given up</source>
        <translation>Si è rinunciato alla vendita</translation>
    </message>
    <message>
        <source>The sale was cancelled</source>
        <translation>La vendita è stata annullata</translation>
    </message>
    <message>
        <source>Receipt printed again, marked as a copy</source>
        <translation>Scontrino ristampato, segnato come copia</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Card link</source>
        <translation>Link carta</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminale carte</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio merce</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Merce resa</translation>
    </message>
</context>
</TS>
