package ua.cnap.portal.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.cnap.portal.identifier.DictatedSymbols;
import ua.cnap.portal.kernel.KeyedHash;
import ua.cnap.portal.kernel.Settings;

/**
 * The codes by which a ticket is watched on one's own telephone: forty bits that follow from the form it was taken with and
 * the secret of the installation. The database keeps a keyed hash only.
 */
@ApplicationScoped
class TicketCodes {
    private static final int SYMBOLS = 8;

    @Inject
    Settings settings;

    private KeyedHash codes;
    private KeyedHash hashes;

    @PostConstruct
    void deriveKeys() {
        KeyedHash installation = new KeyedHash(settings.secret());
        codes = installation.forPurpose("ticket-code");
        hashes = installation.forPurpose("ticket-hash");
    }

    /** The code of a ticket, in two groups. */
    String code(UUID request) {
        byte[] bytes = codes.of(request.toString());
        StringBuilder symbols = new StringBuilder();
        for (int place = 0; place < SYMBOLS; place++) {
            symbols.append(DictatedSymbols.symbol(bytes[place]));
        }
        return symbols.insert(SYMBOLS / 2, '-').toString();
    }

    /** The hash by which a ticket is found; what cannot be a code finds none. */
    String hash(String typed) {
        return hashes.hexOf(DictatedSymbols.meant(typed));
    }
}
