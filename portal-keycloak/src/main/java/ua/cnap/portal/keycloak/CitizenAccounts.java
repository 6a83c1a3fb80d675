package ua.cnap.portal.keycloak;

import java.util.Locale;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import ua.cnap.portal.signature.PersonalCode;
import ua.cnap.portal.signature.Signatory;

/**
 * Accounts of people who enter with a signature (суб'єкти звернення). One account for one personal code of the
 * certificate (ДРФО), whichever key or certificate, and whatever name, the person comes with.
 *
 * <p>The user name is a keyed digest of the code, so that logs and events do not show tax numbers.
 */
final class CitizenAccounts {

    private static final Logger LOG = Logger.getLogger(CitizenAccounts.class);
    private static final String ROLE = "citizen";
    private static final String CODE = "drfo";
    private static final String CODE_KIND = "drfo_kind";
    private static final String FULL_NAME = "full_name";

    private static final int NAME_LENGTH = 32;

    private final KeycloakSession session;
    private final String secret;

    CitizenAccounts(KeycloakSession session, String secret) {
        this.session = session;
        this.secret = secret;
    }

    /** The account of the person, opened at the first sign-in. */
    UserModel of(PersonalCode code, Signatory signatory) {
        RealmModel realm = session.getContext().getRealm();
        String username = username(code);
        UserModel known = session.users().getUserByUsername(realm, username);
        if (known != null) {
            return known;
        }
        open(realm.getId(), username, code, signatory);
        return session.users().getUserByUsername(realm, username);
    }

    /** Writes the name of the newest certificate into the account; tells whether it replaces another name. */
    boolean rename(UserModel account, Signatory signatory) {
        if (signatory.name().equals(account.getFirstAttribute(FULL_NAME))) {
            return false;
        }
        name(account, signatory);
        return true;
    }

    private static void name(UserModel account, Signatory signatory) {
        account.setSingleAttribute(FULL_NAME, signatory.name());
        account.setFirstName(signatory.givenName());
        account.setLastName(signatory.surname());
    }

    private String username(PersonalCode code) {
        return "citizen-"
                + Digests.keyed(secret, "account:" + code.accountKey()).substring(0, NAME_LENGTH);
    }

    /** Opens the account in a transaction of its own: of two simultaneous first sign-ins the second finds it there. */
    private void open(String realmId, String username, PersonalCode code, Signatory signatory) {
        try {
            KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
                RealmModel realm = own.realms().getRealm(realmId);
                own.getContext().setRealm(realm);
                UserModel account = own.users().addUser(realm, username);
                account.setEnabled(true);
                account.setSingleAttribute(CODE, code.value());
                account.setSingleAttribute(CODE_KIND, code.kind().name().toLowerCase(Locale.ROOT));
                name(account, signatory);
                account.grantRole(realm.getRole(ROLE));
            });
        } catch (ModelDuplicateException e) {
            LOG.debug("Another request has opened the account in the meantime: it is the one wanted");
        }
    }
}
